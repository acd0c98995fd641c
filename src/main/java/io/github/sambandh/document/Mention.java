package io.github.sambandh.document;

import io.github.sambandh.text.Span;

/**
 * A place in the text that refers to an entity. Immutable and thread-safe.
 *
 * @param span UTF-16 offsets, half-open, into the original text; not empty
 * @param text the words of the span
 * @param type what is mentioned
 * @param kind how it is mentioned
 * @param confidence calibrated probability that span and type are right, 0 to 1
 */
public record Mention(
    Span span, String text, EntityType type, MentionKind kind, double confidence) {

  /**
   * Checks span and confidence.
   *
   * @throws IllegalArgumentException if the span is empty or of another length than the text, or
   *     the confidence lies outside 0 to 1
   */
  public Mention {
    if (span.length() == 0 || span.length() != text.length()) {
      throw new IllegalArgumentException("mention '" + text + "' does not fill its span " + span);
    }
    Confidence.check(confidence);
  }

  /** Returns the offset of the first code unit. */
  public int start() {
    return span.start();
  }

  /** Returns the offset after the last code unit. */
  public int end() {
    return span.end();
  }

  /** Returns whether this mention is a proper name. */
  public boolean isName() {
    return kind == MentionKind.NAME;
  }
}
