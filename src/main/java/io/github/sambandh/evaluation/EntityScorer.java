package io.github.sambandh.evaluation;

import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.text.Span;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Scores the names of a document: a name is right if span and type are exactly those of a gold
 * name. Demonyms and pronouns count on neither side. Stateless and thread-safe.
 */
public final class EntityScorer {
  private record Name(Span span, EntityType type) {}

  private EntityScorer() {}

  /**
   * Scores one document.
   *
   * @param gold what a human marked
   * @param system what was found in the same text
   * @return the counts in all and by type
   * @throws IllegalArgumentException if the texts differ
   */
  public static ScoreTable<EntityType> score(AnnotatedDocument gold, Document system) {
    SameText.check(gold, system);
    Set<Name> expected = new HashSet<>();
    gold.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .forEach(mention -> expected.add(new Name(mention.span(), mention.type())));
    Map<EntityType, Score> byType = new EnumMap<>(EntityType.class);
    for (Mention mention : system.mentions()) {
      if (mention.isName()) {
        boolean right = expected.contains(new Name(mention.span(), mention.type()));
        byType.merge(mention.type(), new Score(right ? 1 : 0, 1, right ? 1 : 0), Score::plus);
        if (right) {
          expected.remove(new Name(mention.span(), mention.type()));
        }
      }
    }
    expected.forEach(missed -> byType.merge(missed.type(), new Score(0, 0, 1), Score::plus));
    return ScoreTable.of(byType);
  }
}
