package io.github.sambandh;

import static java.util.Objects.requireNonNull;

import io.github.sambandh.corpus.AnnReader;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.corpus.CorpusException;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Evidence;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.ModelInfo;
import io.github.sambandh.document.Relation;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Documents for tests, written as annotated lines: a line is a sentence, words end at blanks and
 * around mentions, an entity's Latin name is its annotated id.
 */
public final class Sketch {
  private Sketch() {}

  /** Returns what a human would have marked. */
  public static AnnotatedDocument gold(String... lines) {
    List<String> all = new ArrayList<>(List.of("#doc sketch"));
    all.addAll(List.of(lines));
    try {
      return AnnReader.parse("sketch", all).get(0);
    } catch (CorpusException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Returns a document in which exactly the marked was found. */
  public static Document document(String... lines) {
    return document(gold(lines));
  }

  /** Returns a document in which exactly what a human marked was found. */
  public static Document document(AnnotatedDocument gold) {
    String text = gold.text();
    List<Sentence> sentences = sentences(gold);
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (String id : gold.entities()) {
      List<Mention> mentions =
          gold.mentions().stream()
              .filter(mention -> mention.entity().equals(id))
              .map(mention -> mention(mention, text))
              .toList();
      String name = mentions.get(0).text();
      entities.put(
          id, new Entity("e" + (entities.size() + 1), mentions.get(0).type(), name, id, mentions));
    }
    List<Relation> relations =
        gold.relations().stream().map(raw -> relation(raw, entities, sentences, text)).toList();
    return Document.of(gold.id(), text)
        .withSentences(sentences)
        .withEntities(List.copyOf(entities.values()))
        .withRelations(relations)
        .withModel(new ModelInfo("sketch", "1.0"));
  }

  private static Mention mention(GoldMention gold, String text) {
    return new Mention(gold.span(), gold.span().in(text), gold.type(), gold.kind(), 0.98);
  }

  private static List<Sentence> sentences(AnnotatedDocument gold) {
    String text = gold.text();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    gold.mentions()
        .forEach(mention -> cuts.addAll(List.of(mention.span().start(), mention.span().end())));
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        cuts.addAll(List.of(i, i + 1));
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int cut : cuts) {
      String word = text.substring(start, cut);
      if (!word.isBlank()) {
        tokens.add(new Token(new Span(start, cut), word));
      }
      if ((word.equals("\n") || cut == text.length()) && !tokens.isEmpty()) {
        int end = tokens.get(tokens.size() - 1).end();
        sentences.add(new Sentence(new Span(tokens.get(0).start(), end), tokens));
        tokens = new ArrayList<>();
      }
      start = cut;
    }
    return sentences;
  }

  private static Relation relation(
      GoldRelation gold, Map<String, Entity> entities, List<Sentence> sentences, String text) {
    Entity subject = requireNonNull(entities.get(gold.subject()));
    Entity object = requireNonNull(entities.get(gold.object()));
    Evidence evidence = evidence(new Span(0, text.length()), subject, object);
    for (Sentence sentence : sentences) {
      if (firstIn(sentence.span(), subject).isPresent()
          && firstIn(sentence.span(), object).isPresent()) {
        evidence = evidence(sentence.span(), subject, object);
        break;
      }
    }
    Map<Attribute, String> attributes = new LinkedHashMap<>();
    gold.attributes()
        .forEach(
            (attribute, value) ->
                attributes.put(
                    attribute,
                    attribute.isEntity() ? requireNonNull(entities.get(value)).id() : value));
    return new Relation(
        subject, gold.type(), object, gold.factuality(), 0.93, List.of(evidence), attributes);
  }

  private static Evidence evidence(Span sentence, Entity subject, Entity object) {
    return new Evidence(
        sentence,
        firstIn(sentence, subject).orElseThrow(),
        firstIn(sentence, object).orElseThrow(),
        List.of(),
        "sketch");
  }

  private static Optional<Span> firstIn(Span sentence, Entity entity) {
    return entity.mentions().stream().map(Mention::span).filter(sentence::contains).findFirst();
  }
}
