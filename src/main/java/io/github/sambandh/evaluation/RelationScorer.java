package io.github.sambandh.evaluation;

import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Relation;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores the relations of a document: a system relation is right if its type and both arguments
 * match a gold relation that none before it has matched. An argument matches when its entity shares
 * at least one exactly equal mention span, of any kind, with the gold entity; the arguments of a
 * symmetric relation match in either order.
 *
 * <p>Where several gold relations match, one with the same title is taken first. Scoring with
 * factuality matches anew, with factuality as a condition. Stateless and thread-safe.
 */
public final class RelationScorer {
  private RelationScorer() {}

  /**
   * Scores one document.
   *
   * @param gold what a human marked
   * @param system what was found in the same text
   * @throws IllegalArgumentException if the texts differ
   */
  public static RelationScores score(AnnotatedDocument gold, Document system) {
    SameText.check(gold, system);
    Matcher matcher = new Matcher(gold, system);
    List<Pair> pairs = matcher.match(false);
    List<RelationType> right = pairs.stream().map(pair -> pair.gold().type()).toList();
    List<RelationType> found = system.relations().stream().map(Relation::type).toList();
    List<RelationType> expected = gold.relations().stream().map(GoldRelation::type).toList();
    Map<RelationType, Score> byType = new EnumMap<>(RelationType.class);
    for (RelationType type : RelationType.values()) {
      Score score =
          new Score(
              Collections.frequency(right, type),
              Collections.frequency(found, type),
              Collections.frequency(expected, type));
      if (!score.equals(Score.ZERO)) {
        byType.put(type, score);
      }
    }
    Score title = pairs.stream().map(Pair::title).reduce(Score.ZERO, Score::plus);
    Score withFactuality =
        new Score(matcher.match(true).size(), system.relations().size(), gold.relations().size());
    return new RelationScores(ScoreTable.of(byType), withFactuality, title);
  }

  /** A system relation and the gold relation it matches. */
  private record Pair(Relation system, GoldRelation gold) {
    boolean sameTitle() {
      return systemTitle().equals(goldTitle());
    }

    Score title() {
      int system = systemTitle().isPresent() ? 1 : 0;
      int gold = goldTitle().isPresent() ? 1 : 0;
      return new Score(system == 1 && sameTitle() ? 1 : 0, system, gold);
    }

    private Optional<String> systemTitle() {
      return system.attribute(Attribute.TITLE);
    }

    private Optional<String> goldTitle() {
      return Optional.ofNullable(gold.attributes().get(Attribute.TITLE));
    }
  }

  /** The entities of both sides by their spans. */
  private static final class Matcher {
    private final AnnotatedDocument gold;
    private final Document system;
    private final Map<String, Set<Span>> goldSpans = new HashMap<>();

    Matcher(AnnotatedDocument gold, Document system) {
      this.gold = gold;
      this.system = system;
      gold.mentions()
          .forEach(
              mention ->
                  goldSpans
                      .computeIfAbsent(mention.entity(), entity -> new HashSet<>())
                      .add(mention.span()));
    }

    /** Returns the matching pairs in the order of the system's relations. */
    List<Pair> match(boolean alsoFactuality) {
      List<GoldRelation> unmatched = new ArrayList<>(gold.relations());
      List<Pair> pairs = new ArrayList<>();
      for (Relation relation : system.relations()) {
        unmatched.stream()
            .filter(candidate -> matches(relation, candidate))
            .filter(candidate -> !alsoFactuality || candidate.factuality() == relation.factuality())
            .map(candidate -> new Pair(relation, candidate))
            .min(Comparator.comparing(pair -> !pair.sameTitle()))
            .ifPresent(
                pair -> {
                  unmatched.remove(pair.gold());
                  pairs.add(pair);
                });
      }
      return pairs;
    }

    private boolean matches(Relation relation, GoldRelation candidate) {
      if (relation.type() != candidate.type()) {
        return false;
      }
      boolean straight =
          same(relation.subject(), candidate.subject())
              && same(relation.object(), candidate.object());
      return straight
          || (relation.type().isSymmetric()
              && same(relation.subject(), candidate.object())
              && same(relation.object(), candidate.subject()));
    }

    private boolean same(Entity entity, String goldEntity) {
      Set<Span> spans = goldSpans.getOrDefault(goldEntity, Set.of());
      return entity.mentions().stream().anyMatch(mention -> spans.contains(mention.span()));
    }
  }
}
