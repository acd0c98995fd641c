package io.github.sambandh.text;

import java.util.Arrays;

/**
 * A text derived from an original, with the way back: every code unit of the derived text knows the
 * stretch of the original it came from.
 *
 * <p>Alignments compose: {@link #then(AlignedText)} leads from a text derived twice to the first
 * original. Immutable and thread-safe.
 */
public final class AlignedText {
  private final String original;
  private final String text;

  /** For code unit i of {@link #text}: the original stretch is [starts[i], ends[i]). */
  private final int[] starts;

  private final int[] ends;

  private AlignedText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Returns the text aligned with itself. */
  public static AlignedText identity(String text) {
    Builder builder = new Builder(text);
    for (int i = 0; i < text.length(); i++) {
      builder.append(text.charAt(i), i, i + 1);
    }
    return builder.build();
  }

  /** Returns the text that the derived one was made from. */
  public String original() {
    return original;
  }

  /** Returns the derived text. */
  public String text() {
    return text;
  }

  /**
   * Leads a span of the derived text back to the original: the smallest stretch that holds
   * everything its code units came from.
   *
   * @param span offsets into {@link #text()}
   * @return offsets into {@link #original()}; an empty span maps to an empty span
   * @throws IllegalArgumentException if the span ends past the derived text
   */
  public Span toOriginal(Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "span " + span + " ends past the derived text of length " + text.length());
    }
    if (span.length() == 0) {
      int at = span.start() < text.length() ? starts[span.start()] : original.length();
      return new Span(at, at);
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = span.start(); i < span.end(); i++) {
      start = Math.min(start, starts[i]);
      end = Math.max(end, ends[i]);
    }
    return new Span(start, end);
  }

  /**
   * Composes two derivations.
   *
   * @param next a text derived from this one's {@link #text()}
   * @return {@code next}'s text aligned with this one's original
   * @throws IllegalArgumentException if {@code next} was not derived from {@link #text()}
   */
  public AlignedText then(AlignedText next) {
    if (!next.original.equals(text)) {
      throw new IllegalArgumentException("next is derived from another text");
    }
    int[] composedStarts = new int[next.starts.length];
    int[] composedEnds = new int[next.ends.length];
    for (int i = 0; i < composedStarts.length; i++) {
      Span span = toOriginal(new Span(next.starts[i], next.ends[i]));
      composedStarts[i] = span.start();
      composedEnds[i] = span.end();
    }
    return new AlignedText(original, next.text, composedStarts, composedEnds);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Collects a derived text unit by unit. Not thread-safe. */
  static final class Builder {
    private final String original;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(String original) {
      this.original = original;
      this.text = new StringBuilder(original.length());
      this.starts = new int[original.length() + 8];
      this.ends = new int[original.length() + 8];
    }

    void append(char unit, int start, int end) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      text.append(unit);
      starts[at] = start;
      ends[at] = end;
    }

    AlignedText build() {
      int length = text.length();
      return new AlignedText(
          original, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
