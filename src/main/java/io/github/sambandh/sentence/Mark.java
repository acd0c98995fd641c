package io.github.sambandh.sentence;

import io.github.sambandh.text.Blank;

/** What a code unit is to the sentence splitter, by table. */
final class Mark {
  static final byte NONE = 0;
  static final byte BLANK = 1;
  static final byte LINE_END = 2;

  /** ASCII letter or digit. */
  static final byte ASCII = 3;

  /** Mark that may end a sentence. */
  static final byte TERMINATOR = 4;

  static final byte OPENING = 5;
  static final byte CLOSING = 6;

  /** Quotation mark that opens and closes. */
  static final byte QUOTE = 7;

  private static final int TABLE_SIZE = 0x2100;
  private static final byte[] TABLE = new byte[TABLE_SIZE];

  static {
    for (int c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = compute((char) c);
    }
  }

  private Mark() {}

  static byte of(char unit) {
    return unit < TABLE_SIZE ? TABLE[unit] : compute(unit);
  }

  /** Returns what closes the given opening mark or quote. */
  static char closer(char opening) {
    return switch (opening) {
      case '“' -> '”';
      case '‘' -> '’';
      case '«' -> '»';
      case '(' -> ')';
      case '[' -> ']';
      default -> opening;
    };
  }

  static boolean isQuote(char unit) {
    return switch (unit) {
      case '"', '\'', '“', '”', '‘', '’', '«', '»' -> true;
      default -> false;
    };
  }

  private static byte compute(char unit) {
    if (Blank.isLineEnd(unit)) {
      return LINE_END;
    }
    if (Blank.is(unit)) {
      return BLANK;
    }
    return switch (unit) {
      case '.', '?', '!', '।', '॥', '…', '|', '۔', '؟', '。', '．', '？', '！' -> TERMINATOR;
      case '“', '‘', '«', '(', '[' -> OPENING;
      case '”', '’', '»', ')', ']', '}' -> CLOSING;
      case '"', '\'' -> QUOTE;
      default -> unit < 0x80 && Character.isLetterOrDigit(unit) ? ASCII : NONE;
    };
  }
}
