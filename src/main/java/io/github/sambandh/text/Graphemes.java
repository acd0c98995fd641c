package io.github.sambandh.text;

/**
 * Grapheme boundaries in Devanagari and mixed text: a base character with the marks and joiners
 * that belong to it is never cut.
 *
 * <p>Follows <i>Unicode Standard Annex 29</i>, rules GB3, GB9, GB9a and GB9c, in O(1) per position;
 * differs in that regional indicators and emoji sequences are joined only through ZWJ. Stateless
 * and thread-safe.
 */
public final class Graphemes {
  private static final int VIRAMA = 0x094D;
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;

  private Graphemes() {}

  /**
   * Returns whether a span may begin or end at {@code index}.
   *
   * @param text any string
   * @param index UTF-16 offset, 0 to {@code text.length()}
   * @throws IndexOutOfBoundsException if the index lies outside the text
   */
  public static boolean isBoundary(String text, int index) {
    if (index < 0 || index > text.length()) {
      throw new IndexOutOfBoundsException("index " + index + ", length " + text.length());
    }
    if (index == 0 || index == text.length()) {
      return true;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    if (Character.isHighSurrogate(before) && Character.isLowSurrogate(after)) {
      return false;
    }
    if (before == '\r' && after == '\n') {
      return false;
    }
    int next = text.codePointAt(index);
    if (isExtender(next)) {
      // A mark after white space or a control character has no base to belong to.
      return Character.isWhitespace(before) || Character.isISOControl(before);
    }
    int previous = text.codePointBefore(index);
    if (previous == ZWJ) {
      return !Character.isLetter(next);
    }
    return !(previous == VIRAMA && isDevanagariConsonant(next));
  }

  /** Returns whether the code point attaches to the character before it. */
  static boolean isExtender(int codePoint) {
    if (codePoint == ZWJ || codePoint == ZWNJ) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isDevanagariConsonant(int codePoint) {
    return (codePoint >= 0x0915 && codePoint <= 0x0939)
        || (codePoint >= 0x0958 && codePoint <= 0x095F)
        || (codePoint >= 0x0978 && codePoint <= 0x097F);
  }
}
