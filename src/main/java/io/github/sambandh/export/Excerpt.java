package io.github.sambandh.export;

import io.github.sambandh.document.Evidence;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.Span;
import java.util.stream.Stream;

/** The words of an evidence, shortened around its arguments and safe to show. */
final class Excerpt {
  /** UTF-16 code units of text that are shown at most. */
  static final int LIMIT = 160;

  private static final int LEAD = 30;
  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** Returns the stretch of the evidence's sentence that begins shortly before its first part. */
  static String of(Evidence evidence, String text) {
    Span sentence = evidence.sentence();
    if (sentence.length() <= LIMIT) {
      return clean(sentence.in(text));
    }
    int first =
        Stream.concat(
                Stream.of(evidence.subject(), evidence.object()), evidence.triggers().stream())
            .mapToInt(Span::start)
            .min()
            .orElse(sentence.start());
    int start = sentence.start();
    if (first - LEAD > start) {
      start = Math.min(first, cutAfter(text, first - LEAD, first));
    }
    int end = sentence.end();
    if (start + LIMIT < end) {
      end = cutBefore(text, start + LIMIT, start + LIMIT / 2);
    }
    return (start > sentence.start() ? ELLIPSIS : "")
        + clean(text.substring(start, end))
        + (end < sentence.end() ? ELLIPSIS : "");
  }

  /**
   * Returns the words on one line, white space collapsed, without control characters and without
   * marks that turn the direction of writing.
   */
  static String clean(String words) {
    StringBuilder cleaned = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isWhitespace(unit)
          || Character.isSpaceChar(unit)
          || Character.isISOControl(unit)) {
        blank = true;
      } else if (!turnsDirection(unit)) {
        if (blank && !cleaned.isEmpty()) {
          cleaned.append(' ');
        }
        blank = false;
        cleaned.append(unit);
      }
    }
    return cleaned.toString();
  }

  private static boolean turnsDirection(char unit) {
    return (unit >= '\u202A' && unit <= '\u202E') || (unit >= '\u2066' && unit <= '\u2069');
  }

  /** Returns where the first word after {@code from} begins, at most {@code limit}. */
  private static int cutAfter(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Returns where the last word before {@code from} ends, or a grapheme boundary near it. */
  private static int cutBefore(String text, int from, int limit) {
    for (int i = from; i > limit; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    int cut = from;
    while (cut > limit && !Graphemes.isBoundary(text, cut)) {
      cut--;
    }
    return cut;
  }
}
