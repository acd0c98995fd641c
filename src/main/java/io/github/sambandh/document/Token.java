package io.github.sambandh.document;

import io.github.sambandh.text.Span;

/**
 * A word, number or punctuation mark. Immutable and thread-safe.
 *
 * @param span UTF-16 offsets, half-open, into the original text; not empty
 * @param text the words of the span
 */
public record Token(Span span, String text) {

  /**
   * Checks the span.
   *
   * @throws IllegalArgumentException if the span is empty or of another length than the text
   */
  public Token {
    if (span.length() == 0 || span.length() != text.length()) {
      throw new IllegalArgumentException("token '" + text + "' does not fill its span " + span);
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
}
