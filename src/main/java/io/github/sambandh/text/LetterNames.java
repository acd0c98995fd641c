package io.github.sambandh.text;

import java.util.Map;

/**
 * Latin letters under their Hindi names: {@code बीजेपी} is B, J, P. Stateless and thread-safe.
 *
 * <p>Names are compared in the form that {@link TextNormalizer#fold} gives.
 */
public final class LetterNames {
  private static final int LONGEST = 8;

  private static final Map<String, Character> LETTERS =
      Map.ofEntries(
          Map.entry("ए", 'A'),
          Map.entry("बी", 'B'),
          Map.entry("सी", 'C'),
          Map.entry("डी", 'D'),
          Map.entry("ई", 'E'),
          Map.entry("एफ", 'F'),
          Map.entry("जी", 'G'),
          Map.entry("एच", 'H'),
          Map.entry("आई", 'I'),
          Map.entry("आइ", 'I'),
          Map.entry("जे", 'J'),
          Map.entry("के", 'K'),
          Map.entry("एल", 'L'),
          Map.entry("एम", 'M'),
          Map.entry("एन", 'N'),
          Map.entry("ओ", 'O'),
          Map.entry("पी", 'P'),
          Map.entry("क्यू", 'Q'),
          Map.entry("आर", 'R'),
          Map.entry("एस", 'S'),
          Map.entry("टी", 'T'),
          Map.entry("यू", 'U'),
          Map.entry("वी", 'V'),
          Map.entry("डब्ल्यू", 'W'),
          Map.entry("डब्लू", 'W'),
          Map.entry("एक्स", 'X'),
          Map.entry("वाई", 'Y'),
          Map.entry("वाय", 'Y'),
          Map.entry("जेड", 'Z'),
          Map.entry("जैड", 'Z'));

  private LetterNames() {}

  /**
   * Returns the capital letters whose names make up the whole word, or an empty string if other
   * sounds are left over.
   *
   * @param folded a word in folded spelling; cost O(n)
   */
  public static String spell(String folded) {
    StringBuilder letters = new StringBuilder();
    int at = 0;
    while (at < folded.length()) {
      int end = nameEnd(folded, at);
      if (end == at) {
        return "";
      }
      letters.append(LETTERS.get(folded.substring(at, end)));
      at = end;
    }
    return letters.toString();
  }

  /** Returns the end of the longest letter name at {@code start} that splits no syllable. */
  private static int nameEnd(String word, int start) {
    for (int end = Math.min(word.length(), start + LONGEST); end > start; end--) {
      boolean whole = end == word.length() || !Graphemes.isExtender(word.codePointAt(end));
      if (whole && LETTERS.containsKey(word.substring(start, end))) {
        return end;
      }
    }
    return start;
  }
}
