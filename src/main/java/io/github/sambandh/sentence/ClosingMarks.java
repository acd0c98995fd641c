package io.github.sambandh.sentence;

import java.util.Arrays;

/**
 * Looks ahead for the marks that close quotations and brackets of a line. Remembers what it found,
 * so that all look-ups together read the text once for each kind of mark. Not thread-safe.
 */
final class ClosingMarks {
  private static final String KINDS = "\"'”’»)]";

  private final String text;

  /** For each kind: where the last look-up began, and where it ended. */
  private final int[] from = new int[KINDS.length()];

  private final int[] found = new int[KINDS.length()];

  ClosingMarks(String text) {
    this.text = text;
    Arrays.fill(found, -1);
  }

  /** Returns whether the mark at {@code at} opens, if no quotation is open. */
  boolean opens(int at) {
    return switch (text.charAt(at)) {
      case '"' -> !isGap(at + 1) || isGap(at - 1);
      case '\'', '‘' -> !isWord(at - 1) && !isGap(at + 1);
      default -> Mark.of(text.charAt(at)) == Mark.OPENING;
    };
  }

  /** Returns the offset of the next {@code closer} of this line, or -1. */
  int next(char closer, int start) {
    int kind = KINDS.indexOf(closer);
    if (found[kind] < start || from[kind] > start) {
      from[kind] = start;
      found[kind] = find(closer, start);
    }
    int at = found[kind];
    return at < text.length() && text.charAt(at) == closer ? at : -1;
  }

  private int find(char closer, int start) {
    int at = start;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (Mark.of(unit) == Mark.LINE_END || (unit == closer && closes(at))) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean closes(int at) {
    char unit = text.charAt(at);
    boolean apostrophe = unit == '\'' || unit == '’';
    return !apostrophe || !isWord(at + 1) || Mark.of(text.charAt(at - 1)) == Mark.TERMINATOR;
  }

  private boolean isGap(int at) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    byte mark = Mark.of(text.charAt(at));
    return mark == Mark.BLANK || mark == Mark.LINE_END;
  }

  private boolean isWord(int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    byte mark = Mark.of(text.charAt(at));
    return mark == Mark.ASCII || (mark == Mark.NONE && !isPunctuation(text.charAt(at)));
  }

  private static boolean isPunctuation(char unit) {
    return switch (unit) {
      case ',', ';', ':', '-', '–', '—', '/', '{' -> true;
      default -> false;
    };
  }
}
