package io.github.sambandh.relation;

import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Evidence;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.Relation;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.linear.LinearClassifier;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import io.github.sambandh.relation.PairLabels.Label;
import io.github.sambandh.relation.TriggerLexicon.Trigger;
import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds relations between the entities of a document: every pair of mentions in a sentence is
 * classified, and what several pairs say of the same entities becomes one relation, with the surest
 * pair of each sentence as evidence. Immutable and thread-safe; O(m²) in the mentions of a
 * sentence.
 *
 * @param model what it has learned
 */
public record RelationExtractor(RelationModel model) implements Stage {
  private static final int REASONS = 3;
  private static final Comparator<Weighted> LOUDEST_FIRST =
      Comparator.comparingDouble((Weighted reason) -> -reason.weight())
          .thenComparing(Weighted::feature);

  /** A feature and how much it speaks for a label. */
  private record Weighted(String feature, double weight) {}

  /** A pair that states a relation. */
  private record Statement(Candidate candidate, Label label, double confidence) {
    Entity subject() {
      return label.reversed() ? candidate.second() : candidate.first();
    }

    Entity object() {
      return label.reversed() ? candidate.first() : candidate.second();
    }

    /** What is stated, the same for every pair that states it. */
    String fact() {
      String subject = subject().id();
      String object = object().id();
      boolean swap = label.type().isSymmetric() && subject.compareTo(object) > 0;
      return label.type() + (swap ? object + " " + subject : subject + " " + object);
    }
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.TOKENS, Layer.ENTITIES);
  }

  @Override
  public Layer provides() {
    return Layer.RELATIONS;
  }

  @Override
  public Document apply(Document document) {
    Map<String, List<Statement>> facts = new LinkedHashMap<>();
    for (Candidate candidate : Candidate.of(document)) {
      for (Statement statement : statements(candidate)) {
        facts.computeIfAbsent(statement.fact(), fact -> new ArrayList<>()).add(statement);
      }
    }
    return document.withRelations(facts.values().stream().map(this::relation).toList());
  }

  private List<Statement> statements(Candidate candidate) {
    double[] probabilities = model.pairs().independent(candidate.features());
    List<Statement> statements = new ArrayList<>();
    for (int label = 1; label < probabilities.length; label++) {
      double confidence = model.calibration().confidence(probabilities[label]);
      if (confidence >= model.threshold()
          && PairLabels.accepts(label, candidate.first().type(), candidate.second().type())) {
        statements.add(new Statement(candidate, PairLabels.of(label), confidence));
      }
    }
    return statements;
  }

  private Relation relation(List<Statement> statements) {
    Statement best =
        statements.stream().max(Comparator.comparingDouble(Statement::confidence)).orElseThrow();
    RelationType type = best.label().type();
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    attributes.putAll(Attributes.of(best.candidate(), type));
    for (Statement statement : statements) {
      Attributes.of(statement.candidate(), type).forEach(attributes::putIfAbsent);
    }
    return new Relation(
        best.subject(),
        type,
        best.object(),
        factuality(best.candidate(), type),
        best.confidence(),
        surest(statements).map(statement -> evidence(statement, best.subject())).toList(),
        attributes);
  }

  /** Returns the surest statement of each sentence, the first of equals, in text order. */
  private static Stream<Statement> surest(List<Statement> statements) {
    Map<Span, Statement> bySentence = new LinkedHashMap<>();
    for (Statement statement : statements) {
      bySentence.merge(
          statement.candidate().view().sentence().span(),
          statement,
          (old, other) -> other.confidence() > old.confidence() ? other : old);
    }
    return bySentence.values().stream();
  }

  private Factuality factuality(Candidate candidate, RelationType type) {
    double[] probabilities = model.factuality().exclusive(candidate.factualityFeatures(type));
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return RelationModel.FACTUALITIES.get(best);
  }

  /** Returns where a statement stands; of a symmetric relation it may name the object first. */
  private Evidence evidence(Statement statement, Entity subject) {
    Candidate candidate = statement.candidate();
    boolean reversed = !candidate.first().id().equals(subject.id());
    Span first = candidate.a().mention().span();
    Span second = candidate.b().mention().span();
    return new Evidence(
        candidate.view().sentence().span(),
        reversed ? second : first,
        reversed ? first : second,
        triggers(candidate, statement.label().type()),
        reason(candidate, statement.label()));
  }

  private static List<Span> triggers(Candidate candidate, RelationType type) {
    List<Span> spans = new ArrayList<>();
    int end = PairFeatures.predicateEnd(candidate.view(), candidate.b());
    int reached = 0;
    for (Trigger trigger : candidate.view().triggers()) {
      boolean within = trigger.start() >= candidate.a().end() && trigger.end() <= end;
      if (trigger.type() == type && within && trigger.start() >= reached) {
        spans.add(candidate.view().span(trigger.start(), trigger.end()));
        reached = trigger.end();
      }
    }
    return spans;
  }

  /** Returns the features that spoke loudest for a label, with their weights. */
  private String reason(Candidate candidate, Label label) {
    LinearClassifier pairs = model.pairs();
    int index = PairLabels.label(label.type(), label.reversed());
    return candidate.features().stream()
        .distinct()
        .map(feature -> new Weighted(feature, pairs.weight(feature, index)))
        .sorted(LOUDEST_FIRST)
        .limit(REASONS)
        .map(
            reason ->
                String.format(Locale.ROOT, "%s (%+.2f)", reason.feature().strip(), reason.weight()))
        .reduce((left, right) -> left + ", " + right)
        .orElse("");
  }
}
