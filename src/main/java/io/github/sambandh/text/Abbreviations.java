package io.github.sambandh.text;

import java.util.Set;

/**
 * Words whose full stop belongs to them: titles and units ({@code डॉ.}, {@code रु.}), Latin letters
 * spelt in Devanagari ({@code सी.आर.पी.एफ.}), single letters ({@code म. प्र.}, {@code J. K.}).
 *
 * <p>Some letter names are also words ({@code आई} "came"); they count only beside another initial.
 * Stateless and thread-safe; O(1) per full stop.
 */
public final class Abbreviations {
  private static final int LONGEST = 9;

  private static final Set<String> FIXED =
      Set.of(
          "डॉ", "डा", "डाॅ", "प्रो", "श्री", "सुश्री", "पं", "मि", "मो", "स्व", "चौ", "सेन", "कै",
          "इंजी", "एड", "डि", "उदा", "रु", "रू", "लि", "प्रा", "कं", "नं", "क्र", "सं", "पृ", "कि",
          "मी", "किमी", "सेमी", "मिमी", "ग्रा", "किग्रा", "पू", "वि", "प्र", "फर", "अक्टू", "सित",
          "दिस", "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Sr", "Jr", "Inc", "Ltd", "Co", "Corp",
          "vs", "No", "Rs", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Capt");

  private static final Set<String> LETTER_NAMES =
      Set.of(
          "ए", "बी", "सी", "डी", "ई", "एफ", "एच", "जी", "जे", "के", "एल", "एम", "एन", "ओ", "पी",
          "क्यू", "आर", "एस", "टी", "यू", "वी", "डब्ल्यू", "डब्लू", "एक्स", "वाई", "वाय", "ज़ेड",
          "जेड", "जैड");

  /** Letter names, and what follows one in a degree, that are words as well. */
  private static final Set<String> AMBIGUOUS =
      Set.of("आई", "टेक", "कॉम", "एड", "फिल", "फ़िल", "जा");

  private Abbreviations() {}

  /**
   * Returns whether the full stop at {@code dot} belongs to the word before it.
   *
   * @param text any string
   * @param wordStart UTF-16 offset of the word's first code unit
   * @param dot UTF-16 offset of the full stop, the word's end
   * @param last whether nothing but closing punctuation follows in the sentence; there, an initial
   *     counts only after another
   */
  public static boolean isAbbreviation(String text, int wordStart, int dot, boolean last) {
    int length = dot - wordStart;
    if (length <= 0 || length > LONGEST) {
      return false;
    }
    String word = text.substring(wordStart, dot);
    if (FIXED.contains(word)) {
      return true;
    }
    boolean initial = isInitial(word);
    if (initial && !last) {
      return true;
    }
    return (initial || AMBIGUOUS.contains(word))
        && (isAfterInitial(text, wordStart) || (!last && isBeforeInitial(text, dot + 1)));
  }

  /**
   * Returns the start of the word that ends at {@code end}, looking back no further than the
   * longest abbreviation reaches.
   *
   * @param text any string
   * @param end UTF-16 offset after the word
   */
  public static int wordStart(String text, int end) {
    int furthest = Math.max(0, end - LONGEST - 1);
    int start = end;
    while (start > furthest && isWordUnit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 ? Character.isLetter(word.charAt(0)) : LETTER_NAMES.contains(word);
  }

  private static boolean isAfterInitial(String text, int wordStart) {
    int dot = wordStart - 1;
    if (dot > 0 && text.charAt(dot) == ' ') {
      dot--;
    }
    if (dot <= 0 || text.charAt(dot) != '.') {
      return false;
    }
    int start = wordStart(text, dot);
    return dot - start <= LONGEST && isLetterName(text, start, dot);
  }

  private static boolean isBeforeInitial(String text, int after) {
    boolean apart = after < text.length() && text.charAt(after) == ' ';
    int start = apart ? after + 1 : after;
    int furthest = Math.min(text.length(), start + LONGEST);
    int end = start;
    while (end < furthest && isWordUnit(text.charAt(end))) {
      end++;
    }
    boolean dotted = end < text.length() && text.charAt(end) == '.';
    return end > start && (dotted || !apart) && isLetterName(text, start, end);
  }

  private static boolean isLetterName(String text, int start, int end) {
    if (end <= start) {
      return false;
    }
    String word = text.substring(start, end);
    return isInitial(word) || AMBIGUOUS.contains(word);
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || Graphemes.isExtender(c);
  }
}
