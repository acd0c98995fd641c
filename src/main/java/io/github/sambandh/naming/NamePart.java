package io.github.sambandh.naming;

import io.github.sambandh.text.Blank;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a name.
 *
 * @param gap what stands before it: punctuation as it is, blanks as one space
 * @param word letters, digits and their marks; empty only for what stands after the last word
 * @param key the word's folded form
 */
record NamePart(String gap, String word, String key) {

  /** Returns the words of a name and, last, a part without a word. */
  static List<NamePart> split(String name) {
    List<NamePart> parts = new ArrayList<>();
    StringBuilder gap = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int end = wordEnd(name, at);
      if (end > at) {
        String word = name.substring(at, end);
        parts.add(new NamePart(gap.toString(), word, TextNormalizer.fold(word)));
        gap.setLength(0);
        at = end;
      } else {
        appendGap(gap, name.charAt(at));
        at++;
      }
    }
    parts.add(new NamePart(gap.toString(), "", ""));
    return parts;
  }

  /** Returns whether nothing but blanks, hyphens and dots stands before the word. */
  boolean isJoined() {
    return gap.chars().allMatch(c -> c == ' ' || c == '.' || isHyphen(c));
  }

  /** Returns whether a hyphen alone stands before the word. */
  boolean isHyphenated() {
    return gap.length() == 1 && isHyphen(gap.charAt(0));
  }

  /** Returns whether the word has a Devanagari letter. */
  boolean isDevanagari() {
    return word.chars().anyMatch(c -> c >= '\u0900' && c <= '\u097F');
  }

  private static int wordEnd(String name, int start) {
    int end = start;
    while (end < name.length()) {
      int codePoint = name.codePointAt(end);
      if (!Character.isLetterOrDigit(codePoint) && !Graphemes.isExtender(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static void appendGap(StringBuilder gap, char unit) {
    if (!Blank.is(unit)) {
      gap.append(unit);
    } else if (gap.length() == 0 || gap.charAt(gap.length() - 1) != ' ') {
      gap.append(' ');
    }
  }

  private static boolean isHyphen(int c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2014');
  }
}
