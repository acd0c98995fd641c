package io.github.sambandh.sentence;

import io.github.sambandh.text.Abbreviations;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.Span;
import io.github.sambandh.text.WebAddress;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences of one text in one pass. Not thread-safe. */
final class SentenceScanner {
  static final int LONGEST_QUOTATION = 400;
  static final int LONGEST_BRACKET = 80;
  private static final int LONGEST_LIST_NUMBER = 3;

  private final String text;
  private final int length;
  private final ClosingMarks closingMarks;
  private final List<Span> sentences = new ArrayList<>();

  /** Where the current sentence begins, or -1 between sentences. */
  private int start = -1;

  /** After the last code unit of the current sentence that is not blank. */
  private int end;

  /** Offset of the mark that closes the open quotation or bracket, or -1. */
  private int closing = -1;

  private boolean bracketInside;

  SentenceScanner(String text) {
    this.text = text;
    this.length = text.length();
    this.closingMarks = new ClosingMarks(text);
  }

  List<Span> scan() {
    int at = 0;
    while (at < length) {
      byte mark = Mark.of(text.charAt(at));
      if (mark == Mark.LINE_END) {
        finish();
        closing = -1;
        at++;
        continue;
      }
      if (mark == Mark.BLANK) {
        at++;
        continue;
      }
      if (start < 0) {
        start = at;
      }
      at =
          switch (mark) {
            case Mark.ASCII -> afterAscii(at);
            case Mark.OPENING, Mark.QUOTE, Mark.CLOSING -> afterQuote(at);
            case Mark.TERMINATOR -> afterTerminator(at);
            default -> at + 1;
          };
      end = Math.max(end, at);
    }
    finish();
    return sentences;
  }

  private void finish() {
    if (start >= 0) {
      sentences.add(new Span(start, end));
      start = -1;
    }
  }

  private int afterAscii(int at) {
    int address = WebAddress.end(text, at, length);
    if (address > at) {
      return address;
    }
    int to = at + 1;
    while (to < length && Mark.of(text.charAt(to)) == Mark.ASCII) {
      to++;
    }
    return to;
  }

  private int afterQuote(int at) {
    if (at == closing) {
      closing = -1;
    } else if (closing < 0 && closingMarks.opens(at)) {
      int closer = closingMarks.next(Mark.closer(text.charAt(at)), at + 1);
      boolean quote = Mark.isQuote(text.charAt(at));
      if (closer >= 0 && closer - at <= (quote ? LONGEST_QUOTATION : LONGEST_BRACKET)) {
        closing = closer;
        bracketInside = !quote && at > start;
      }
    }
    return at + 1;
  }

  /** Ends the sentence at the marks from {@code at} on if they do, and returns where they end. */
  private int afterTerminator(int at) {
    int marks = at;
    boolean strong = false;
    while (marks < length && Mark.of(text.charAt(marks)) == Mark.TERMINATOR) {
      char unit = text.charAt(marks);
      strong |= unit != '.' && unit != '…';
      marks++;
    }
    int wasClosing = closing;
    int to = afterClosers(marks);
    boolean closed = wasClosing >= 0 && closing < 0;
    if (closing < 0 && ends(at, marks, to, strong, closed)) {
      end = to;
      finish();
    }
    return to;
  }

  /** Returns where the closing quotes and brackets, and further marks that follow, end. */
  private int afterClosers(int from) {
    int to = from;
    int next = from;
    while (next < length) {
      boolean apart = next > to;
      byte mark = Mark.of(text.charAt(next));
      if (mark == Mark.BLANK) {
        next++;
        continue;
      }
      boolean taken;
      if (next == closing) {
        closing = -1;
        taken = true;
      } else if (apart) {
        taken =
            (mark == Mark.TERMINATOR || text.charAt(next) == '\'')
                && closing < 0
                && standsAlone(next);
      } else {
        taken =
            mark == Mark.CLOSING
                || (mark == Mark.TERMINATOR && to > from)
                || (mark == Mark.QUOTE && !closingMarks.opens(next));
      }
      if (!taken) {
        break;
      }
      to = ++next;
    }
    while (to < length && !Graphemes.isBoundary(text, to)) {
      to++;
    }
    return to;
  }

  private boolean standsAlone(int at) {
    return at + 1 >= length || isBlank(Mark.of(text.charAt(at + 1)));
  }

  private static boolean isBlank(byte mark) {
    return mark == Mark.BLANK || mark == Mark.LINE_END;
  }

  /**
   * Returns whether the sentence ends.
   *
   * @param at the first mark
   * @param marks after the last mark
   * @param to after the closing quotes and brackets
   * @param strong whether a mark other than a full stop or an ellipsis is among the marks
   * @param closed whether a quotation or bracket ended with the marks
   */
  private boolean ends(int at, int marks, int to, boolean strong, boolean closed) {
    int next = to;
    while (next < length && Mark.of(text.charAt(next)) == Mark.BLANK) {
      next++;
    }
    if (next == length || Mark.of(text.charAt(next)) == Mark.LINE_END) {
      return true;
    }
    char after = text.charAt(next);
    boolean fullStop = marks - at == 1 && text.charAt(at) == '.';
    if (!strong && !(fullStop ? fullStopEnds(at) : Continuation.isFinite(text, at))) {
      return false;
    }
    if (text.charAt(at) == '|' && !barEnds(at)) {
      return false;
    }
    if (closed) {
      return !bracketInside && !continues(after) && !Continuation.follows(text, next);
    }
    boolean firm = text.charAt(at) == '।' || text.charAt(at) == '॥';
    return firm || !(continues(after) || Continuation.isCaseMarker(text, next));
  }

  private static boolean continues(char after) {
    return switch (after) {
      case ',', ';', ':', '-', '–', '—' -> true;
      default -> false;
    };
  }

  private boolean fullStopEnds(int dot) {
    char before = dot > 0 ? text.charAt(dot - 1) : ' ';
    char after = dot + 1 < length ? text.charAt(dot + 1) : ' ';
    boolean digitAfter = Character.isDigit(after);
    if (digitAfter && (Character.isDigit(before) || isBlank(Mark.of(before)))) {
      return false;
    }
    if (Mark.of(before) == Mark.ASCII && Mark.of(after) == Mark.ASCII) {
      return false;
    }
    if (text.startsWith("कॉम", dot + 1) || isListNumber(dot, after)) {
      return false;
    }
    return !Abbreviations.isAbbreviation(text, Abbreviations.wordStart(text, dot), dot, false);
  }

  /** Returns whether the full stop numbers an item: at the start, or after a mark of a list. */
  private boolean isListNumber(int dot, char after) {
    int from = dot;
    while (from > start
        && dot - from <= LONGEST_LIST_NUMBER
        && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    if (from == dot || dot - from > LONGEST_LIST_NUMBER || !isBlank(Mark.of(after))) {
      return false;
    }
    if (from == start) {
      return true;
    }
    return from - 2 >= start && text.charAt(from - 1) == ' ' && continues(text.charAt(from - 2));
  }

  /** Returns whether a vertical bar is typed for danda: right after a word. */
  private boolean barEnds(int at) {
    return at > 0 && Mark.of(text.charAt(at - 1)) == Mark.NONE;
  }
}
