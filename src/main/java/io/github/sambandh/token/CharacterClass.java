package io.github.sambandh.token;

import io.github.sambandh.text.Blank;
import io.github.sambandh.text.Graphemes;

/** What a code unit is to the tokeniser, by table for the scripts that news is written in. */
final class CharacterClass {
  static final byte BLANK = 0;

  /** Latin letter. */
  static final byte LATIN = 1;

  /** Letter of another script than Latin. */
  static final byte LETTER = 2;

  static final byte DIGIT = 3;

  /** Mark or joiner: belongs to the character before it. */
  static final byte MARK = 4;

  /** Blank that may stand inside a word. */
  static final byte INVISIBLE = 5;

  static final byte DOT = 6;
  static final byte PUNCTUATION = 7;

  /** Half of a surrogate pair: the code point decides. */
  static final byte SURROGATE = 8;

  private static final char DEVANAGARI_ABBREVIATION_SIGN = '\u0970';
  private static final int TABLE_SIZE = 0x2100;
  private static final byte[] TABLE = new byte[TABLE_SIZE];

  static {
    for (int c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = compute((char) c);
    }
  }

  private CharacterClass() {}

  static byte of(char unit) {
    return unit < TABLE_SIZE ? TABLE[unit] : compute(unit);
  }

  /** Returns the class of a code point outside the Basic Multilingual Plane. */
  static byte ofSupplementary(int codePoint) {
    if (Graphemes.isExtender(codePoint)) {
      return MARK;
    }
    if (Character.isLetter(codePoint)) {
      return LETTER;
    }
    return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER ? DIGIT : PUNCTUATION;
  }

  private static byte compute(char unit) {
    if (Blank.isInvisible(unit)) {
      return unit == '\u200B' ? BLANK : INVISIBLE;
    }
    if (Blank.is(unit)) {
      return BLANK;
    }
    if (Character.isSurrogate(unit)) {
      return SURROGATE;
    }
    if (unit == '.' || unit == '…') {
      return DOT;
    }
    if (unit == DEVANAGARI_ABBREVIATION_SIGN || Graphemes.isExtender(unit)) {
      return MARK;
    }
    if (Character.isLetter(unit)) {
      return Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN ? LATIN : LETTER;
    }
    return Character.getType(unit) == Character.DECIMAL_DIGIT_NUMBER ? DIGIT : PUNCTUATION;
  }
}
