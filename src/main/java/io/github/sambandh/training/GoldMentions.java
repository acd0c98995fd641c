package io.github.sambandh.training;

import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.text.Span;
import io.github.sambandh.token.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets the names and demonyms that a human marked into a tokenised document. Stateless. */
final class GoldMentions {
  private static final Pipeline TOKENS = Pipeline.of(new SentenceSplitter(), new Tokenizer());

  private GoldMentions() {}

  /** Returns the text of a gold document, tokenised. */
  static Document tokens(AnnotatedDocument gold) {
    return TOKENS.apply(Document.of(gold.id(), gold.text()));
  }

  /** Returns a tokenised document with the gold names and demonyms that fit its tokens. */
  static Document mentions(AnnotatedDocument gold) {
    Document document = tokens(gold);
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        starts.add(token.start());
        ends.add(token.end());
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (GoldMention mention : gold.mentions()) {
      Span span = mention.span();
      if (mention.kind() != MentionKind.PRONOUN
          && starts.contains(span.start())
          && ends.contains(span.end())) {
        mentions.add(new Mention(span, span.in(gold.text()), mention.type(), mention.kind(), 1));
      }
    }
    return document.withMentions(mentions);
  }

  /** Returns, for each entity of a document, the gold entity that shares most of its mentions. */
  static Map<String, String> goldIds(Document document, AnnotatedDocument gold) {
    Map<Span, String> goldAt = new HashMap<>();
    gold.mentions().forEach(mention -> goldAt.put(mention.span(), mention.entity()));
    Map<String, String> ids = new HashMap<>();
    for (Entity entity : document.entities()) {
      Map<String, Integer> votes = new HashMap<>();
      for (Mention mention : entity.mentions()) {
        String id = goldAt.get(mention.span());
        if (id != null) {
          votes.merge(id, 1, Integer::sum);
        }
      }
      votes.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .ifPresent(winner -> ids.put(entity.id(), winner.getKey()));
    }
    return ids;
  }
}
