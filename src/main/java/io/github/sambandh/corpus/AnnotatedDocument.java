package io.github.sambandh.corpus;

import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with entities and relations marked by a human. Immutable and thread-safe.
 *
 * @param id unique within its corpus
 * @param source where the text comes from
 * @param text the text without markup
 * @param mentions in text order, none overlapping
 * @param relations as written
 */
public record AnnotatedDocument(
    String id,
    String source,
    String text,
    List<GoldMention> mentions,
    List<GoldRelation> relations) {

  /** Copies the lists. */
  public AnnotatedDocument {
    mentions = List.copyOf(mentions);
    relations = List.copyOf(relations);
  }

  /**
   * A marked mention.
   *
   * @param span UTF-16 offsets, half-open, into the text without markup
   * @param type what is mentioned; for a pronoun, the type of its entity's names
   * @param kind how it is mentioned
   * @param entity the id of the thing in the world
   */
  public record GoldMention(Span span, EntityType type, MentionKind kind, String entity) {}

  /**
   * A marked relation.
   *
   * @param subject id of the first argument
   * @param type the relation
   * @param object id of the second argument
   * @param factuality as marked
   * @param attributes the words, or for place and source the entity id
   */
  public record GoldRelation(
      String subject,
      RelationType type,
      String object,
      Factuality factuality,
      Map<Attribute, String> attributes) {

    /** Copies the attributes. */
    public GoldRelation {
      attributes = Map.copyOf(attributes);
    }
  }

  /** Returns the ids of all entities in order of first mention. */
  public Set<String> entities() {
    Set<String> ids = new LinkedHashSet<>();
    mentions.forEach(mention -> ids.add(mention.entity()));
    return ids;
  }

  /** Returns the spans of all mentions of an entity, in text order. */
  public List<Span> spansOf(String entity) {
    return mentions.stream()
        .filter(mention -> mention.entity().equals(entity))
        .map(GoldMention::span)
        .toList();
  }
}
