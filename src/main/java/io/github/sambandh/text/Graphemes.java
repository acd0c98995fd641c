package io.github.sambandh.text;

/**
 * Grapheme boundaries in Devanagari and mixed text: a base character with the marks and joiners
 * that belong to it is never cut.
 *
 * <p>Follows <i>Unicode Standard Annex 29</i>, rules GB3, GB4, GB9, GB9a, GB9c and GB11, in O(1)
 * per position. Differs in three things: a mark after a {@link Blank} stands alone; GB9c holds for
 * Devanagari only and looks back over at most one ZWJ; regional indicators are not paired.
 * Stateless and thread-safe.
 */
public final class Graphemes {
  private static final int VIRAMA = 0x094D;
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;

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
      // A mark after a blank has no base to belong to.
      return Blank.is(before);
    }
    if (before == ZWJ) {
      boolean afterVirama = index >= 2 && text.charAt(index - 2) == VIRAMA;
      return !(afterVirama && isDevanagariConsonant(next))
          && Character.getType(next) != Character.OTHER_SYMBOL;
    }
    return !(before == VIRAMA && isDevanagariConsonant(next));
  }

  /** Returns whether the code point attaches to the character before it. */
  public static boolean isExtender(int codePoint) {
    if (codePoint == ZWJ
        || codePoint == ZWNJ
        || (codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE)) {
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
