package io.github.sambandh.text;

/**
 * What no token begins or ends with: white space, control characters, and the invisible characters
 * that mark neither a letter nor a join (zero width space, soft hyphen, byte order mark,
 * directional marks).
 *
 * <p>ZWJ and ZWNJ are not blank: they belong to the word. Stateless and thread-safe.
 */
public final class Blank {
  private Blank() {}

  /** Returns whether the code unit is blank. */
  public static boolean is(char unit) {
    if (unit > ' ' && unit < '\u007F') {
      return false;
    }
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || isInvisible(unit);
  }

  /** Returns whether the code unit is blank, yet may stand inside a word. */
  public static boolean isInvisible(char unit) {
    return unit == '\u00AD'
        || unit == '\uFEFF'
        || (unit >= '\u200B' && unit <= '\u200F' && unit != '\u200C' && unit != '\u200D')
        || (unit >= '\u202A' && unit <= '\u202E')
        || (unit >= '\u2060' && unit <= '\u206F');
  }

  /** Returns whether the code unit ends a line. */
  public static boolean isLineEnd(char unit) {
    return (unit >= '\n' && unit <= '\r')
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029';
  }
}
