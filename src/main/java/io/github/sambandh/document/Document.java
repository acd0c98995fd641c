package io.github.sambandh.document;

import io.github.sambandh.text.Blank;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text and what has been read from it. Immutable and thread-safe.
 *
 * <p>All offsets in all layers are UTF-16 code units, half-open, into {@link #text()}, which is
 * never changed. A layer is empty until its stage has run.
 *
 * @param id the caller's name for the document
 * @param text the original text
 * @param sentences in text order, none overlapping
 * @param mentions in text order, none overlapping
 * @param entities in order of first mention
 * @param relations in text order of their first evidence
 * @param model what made the mentions and relations
 */
public record Document(
    String id,
    String text,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Entity> entities,
    List<Relation> relations,
    ModelInfo model) {

  /**
   * Copies the layers and checks them against the text and each other.
   *
   * @throws IllegalArgumentException if a span leaves the text or its words differ from the text, a
   *     token leaves part of its sentence uncovered, a mention cuts a token or a grapheme, spans of
   *     one layer overlap, or a relation has an entity the document has not
   */
  public Document {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    Set<Integer> tokenStarts = new HashSet<>();
    Set<Integer> tokenEnds = new HashSet<>();
    checkSentences(text, sentences, tokenStarts, tokenEnds);
    checkMentions(text, mentions, tokenStarts, tokenEnds);
    Map<String, Entity> known = checkEntities(entities, mentions);
    checkRelations(text, relations, known);
  }

  /** Returns a document of nothing but its text. */
  public static Document of(String id, String text) {
    return new Document(id, text, List.of(), List.of(), List.of(), List.of(), ModelInfo.NONE);
  }

  /** Returns the same text with the given sentences, and no layer that rests on others. */
  public Document withSentences(List<Sentence> newSentences) {
    return new Document(id, text, newSentences, List.of(), List.of(), List.of(), model);
  }

  /** Returns the same document with the given mentions, and neither entities nor relations. */
  public Document withMentions(List<Mention> newMentions) {
    return new Document(id, text, sentences, newMentions, List.of(), List.of(), model);
  }

  /**
   * Returns the same document with the given entities, whose mentions become the document's, and no
   * relations.
   */
  public Document withEntities(List<Entity> newEntities) {
    List<Mention> all =
        newEntities.stream()
            .flatMap(entity -> entity.mentions().stream())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    return new Document(id, text, sentences, all, newEntities, List.of(), model);
  }

  /** Returns the same document with the given relations. */
  public Document withRelations(List<Relation> newRelations) {
    return new Document(id, text, sentences, mentions, entities, newRelations, model);
  }

  /**
   * Returns the same document with other records of the same entities, in the same order.
   *
   * @throws IllegalArgumentException if an id differs
   */
  public Document withRenamedEntities(List<Entity> renamed) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    renamed.forEach(entity -> byId.put(entity.id(), entity));
    List<Relation> rewired =
        relations.stream()
            .map(
                relation ->
                    relation.withEntities(
                        byId.getOrDefault(relation.subject().id(), relation.subject()),
                        byId.getOrDefault(relation.object().id(), relation.object())))
            .toList();
    return new Document(id, text, sentences, mentions, renamed, rewired, model);
  }

  /** Returns the same document, marked as made by the given model. */
  public Document withModel(ModelInfo newModel) {
    return new Document(id, text, sentences, mentions, entities, relations, newModel);
  }

  /**
   * Returns the entity with the given id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Entity entity(String entityId) {
    return entities.stream()
        .filter(entity -> entity.id().equals(entityId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("document " + id + " has no entity " + entityId));
  }

  /** Returns all tokens in text order. */
  public List<Token> tokens() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  private static void checkSentences(
      String text, List<Sentence> sentences, Set<Integer> tokenStarts, Set<Integer> tokenEnds) {
    int reached = 0;
    for (Sentence sentence : sentences) {
      if (sentence.start() < reached || sentence.end() > text.length()) {
        throw new IllegalArgumentException(
            "sentence " + sentence.span() + " does not fit into the text after " + reached);
      }
      reached = sentence.end();
      int covered = sentence.start();
      for (Token token : sentence.tokens()) {
        requireSame(text, token.span(), token.text(), "token");
        requireBlank(text, covered, token.start(), sentence);
        covered = token.end();
        tokenStarts.add(token.start());
        tokenEnds.add(token.end());
      }
      if (!sentence.tokens().isEmpty()) {
        requireBlank(text, covered, sentence.end(), sentence);
      }
    }
  }

  private static void requireBlank(String text, int start, int end, Sentence sentence) {
    for (int i = start; i < end; i++) {
      if (!Blank.is(text.charAt(i))) {
        throw new IllegalArgumentException(
            "the tokens of sentence " + sentence.span() + " leave out offset " + i);
      }
    }
  }

  private static void requireSame(String text, Span span, String words, String layer) {
    if (span.end() > text.length() || !text.regionMatches(span.start(), words, 0, words.length())) {
      throw new IllegalArgumentException(
          layer + " '" + words + "' is not what the text has at " + span);
    }
  }

  private static void checkMentions(
      String text, List<Mention> mentions, Set<Integer> tokenStarts, Set<Integer> tokenEnds) {
    int reached = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      requireSame(text, span, mention.text(), "mention");
      if (span.start() < reached) {
        throw new IllegalArgumentException("mention " + span + " begins before " + reached);
      }
      reached = span.end();
      if (!Graphemes.isBoundary(text, span.start()) || !Graphemes.isBoundary(text, span.end())) {
        throw new IllegalArgumentException("mention " + span + " cuts a grapheme");
      }
      if (!tokenStarts.contains(span.start()) || !tokenEnds.contains(span.end())) {
        throw new IllegalArgumentException("mention " + span + " is not on token boundaries");
      }
    }
  }

  private static Map<String, Entity> checkEntities(List<Entity> entities, List<Mention> mentions) {
    Set<Mention> known = new HashSet<>(mentions);
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (byId.put(entity.id(), entity) != null) {
        throw new IllegalArgumentException("entity id " + entity.id() + " stands twice");
      }
      for (Mention mention : entity.mentions()) {
        if (!known.remove(mention)) {
          throw new IllegalArgumentException(
              "entity "
                  + entity.id()
                  + ": mention "
                  + mention.span()
                  + " is unknown or another entity's");
        }
      }
    }
    return byId;
  }

  private static void checkRelations(
      String text, List<Relation> relations, Map<String, Entity> known) {
    for (Relation relation : relations) {
      requireKnown(relation.subject(), known, relation);
      requireKnown(relation.object(), known, relation);
      relation
          .attributes()
          .forEach(
              (attribute, value) -> {
                if (attribute.isEntity() && !known.containsKey(value)) {
                  throw new IllegalArgumentException(
                      relation + ": " + attribute.key() + " " + value + " is not an entity");
                }
              });
      for (Evidence evidence : relation.evidence()) {
        if (evidence.sentence().end() > text.length()) {
          throw new IllegalArgumentException(
              relation + ": evidence " + evidence.sentence() + " ends past the text");
        }
      }
    }
  }

  private static void requireKnown(Entity entity, Map<String, Entity> known, Relation relation) {
    if (!entity.equals(known.get(entity.id()))) {
      throw new IllegalArgumentException(relation + ": " + entity.id() + " is not an entity here");
    }
  }
}
