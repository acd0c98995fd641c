package io.github.sambandh.document;

/** What no token covers: white space and control characters. */
final class Blank {
  private Blank() {}

  static boolean is(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit);
  }
}
