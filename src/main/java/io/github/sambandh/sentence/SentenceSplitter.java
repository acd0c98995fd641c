package io.github.sambandh.sentence;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import io.github.sambandh.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Splits text into sentences.
 *
 * <p>A sentence ends at danda, double danda, {@code ?}, {@code !}, a full stop that belongs to no
 * abbreviation, number or address, and at every line end; whether a space follows or not, as
 * scraped news runs on ({@code थे.पांच}). Closing quotes and brackets belong to the sentence that
 * ends. A quotation is never split, and its sentence goes on where a verb of saying or a
 * postposition follows ({@code 'क्या?' पूछा}); a quotation longer than {@value
 * SentenceScanner#LONGEST_QUOTATION} code units counts as one that someone forgot to close. An
 * ellipsis ends a sentence only after a finite auxiliary. Stateless and thread-safe; O(n).
 */
public final class SentenceSplitter implements Stage {

  @Override
  public Set<Layer> requires() {
    return Set.of();
  }

  @Override
  public Layer provides() {
    return Layer.SENTENCES;
  }

  @Override
  public Document apply(Document document) {
    return document.withSentences(
        split(document.text()).stream().map(span -> new Sentence(span, List.of())).toList());
  }

  /**
   * Splits a text.
   *
   * @param text any string
   * @return UTF-16 offsets, half-open, in text order, none overlapping or empty; every code unit
   *     that is not blank lies in one, and none begins or ends with a blank or cuts a grapheme
   */
  public static List<Span> split(String text) {
    return new SentenceScanner(text).scan();
  }
}
