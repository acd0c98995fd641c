package io.github.sambandh.corpus;

import io.github.sambandh.document.Token;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.text.Span;
import io.github.sambandh.token.Tokenizer;
import java.util.BitSet;
import java.util.List;

/** Where the sentences and tokens of a text begin and end. Immutable and thread-safe. */
final class WordBounds {
  private final List<Span> sentences;
  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();

  WordBounds(String text) {
    sentences = SentenceSplitter.split(text);
    for (Span sentence : sentences) {
      for (Token token : Tokenizer.tokenize(text, sentence)) {
        starts.set(token.start());
        ends.set(token.end());
      }
    }
  }

  /** Returns whether the span begins with a token and ends with one. */
  boolean fits(Span span) {
    return starts.get(span.start()) && ends.get(span.end());
  }

  /** Returns the index of the sentence that holds the whole span, or -1. */
  int sentenceOf(Span span) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(span)) {
        return i;
      }
    }
    return -1;
  }
}
