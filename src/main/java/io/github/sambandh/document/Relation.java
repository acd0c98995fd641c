package io.github.sambandh.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A typed relation between two entities of one document. Immutable and thread-safe.
 *
 * @param subject the first argument
 * @param type the relation
 * @param object the second argument, another entity than the subject
 * @param factuality whether the text states it as holding
 * @param confidence calibrated probability that type and arguments are right, 0 to 1
 * @param evidence at least one place that states it, in text order; from extraction, one a sentence
 * @param attributes what else was found, in the order of {@link Attribute}; the values of {@link
 *     Attribute#PLACE} and {@link Attribute#SOURCE} are entity ids
 */
public record Relation(
    Entity subject,
    RelationType type,
    Entity object,
    Factuality factuality,
    double confidence,
    List<Evidence> evidence,
    Map<Attribute, String> attributes) {

  /**
   * Copies the collections and checks the arguments.
   *
   * @throws IllegalArgumentException if the type does not take these arguments, both arguments are
   *     one entity, the confidence lies outside 0 to 1, or there is no evidence
   */
  public Relation {
    evidence = List.copyOf(evidence);
    EnumMap<Attribute, String> ordered = new EnumMap<>(Attribute.class);
    ordered.putAll(attributes);
    attributes = Collections.unmodifiableMap(ordered);
    if (subject.id().equals(object.id())) {
      throw new IllegalArgumentException(type + " relates " + subject.id() + " to itself");
    }
    if (!type.accepts(subject.type(), object.type())) {
      throw new IllegalArgumentException(
          type + " does not take " + subject.type() + " and " + object.type());
    }
    Confidence.check(confidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(type + " has no evidence");
    }
  }

  /** Returns the value of an attribute, if it was found. */
  public Optional<String> attribute(Attribute attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** Returns the same relation between other records of the same entities. */
  Relation withEntities(Entity newSubject, Entity newObject) {
    return new Relation(newSubject, type, newObject, factuality, confidence, evidence, attributes);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s —%s→ %s [%s %.2f]",
        subject.name(),
        type.english(),
        object.name(),
        factuality,
        confidence);
  }
}
