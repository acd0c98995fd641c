package io.github.sambandh.document;

import io.github.sambandh.text.Span;
import java.util.List;

/**
 * A sentence and its tokens. Immutable and thread-safe.
 *
 * @param span UTF-16 offsets, half-open, into the original text; not empty
 * @param tokens the tokens in order, none overlapping, all inside the span; empty before
 *     tokenisation
 */
public record Sentence(Span span, List<Token> tokens) {

  /**
   * Copies the tokens and checks their order.
   *
   * @throws IllegalArgumentException if the span is empty, or a token lies outside it or before the
   *     end of the one ahead of it
   */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (span.length() == 0) {
      throw new IllegalArgumentException("sentence " + span + " is empty");
    }
    int reached = span.start();
    for (Token token : tokens) {
      if (token.start() < reached || token.end() > span.end()) {
        throw new IllegalArgumentException(
            "token " + token.span() + " does not fit into sentence " + span + " after " + reached);
      }
      reached = token.end();
    }
  }

  /** Returns the offset of the first code unit. */
  public int start() {
    return span.start();
  }

  /** Returns the offset after the last code unit. */
  public int end() {
    return span.end();
  }

  /** Returns the same sentence with the given tokens. */
  public Sentence withTokens(List<Token> newTokens) {
    return new Sentence(span, newTokens);
  }

  /**
   * Returns the index of the first token that ends after {@code offset}, or the number of tokens.
   *
   * @param offset UTF-16 offset into the original text
   */
  public int tokenIndexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
