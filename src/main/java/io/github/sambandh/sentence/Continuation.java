package io.github.sambandh.sentence;

import io.github.sambandh.text.Graphemes;
import java.util.Set;

/** Words that tell whether a sentence goes on after a closing quote or a full stop. */
final class Continuation {
  private static final int FURTHEST = 100;
  private static final int WORDS_AFTER_VERB = 2;
  private static final int LONGEST_CLAUSE = 7;

  /** Postpositions: none begins a sentence. */
  private static final Set<String> CASE_MARKERS =
      Set.of("का", "के", "की", "को", "ने", "में", "से", "द्वारा");

  private static final Set<String> AFTER_QUOTE =
      Set.of(
          "पर", "तक", "तो", "भी", "ही", "और", "या", "व", "एवं", "तथा", "जैसे", "जैसा", "जैसी",
          "वाला", "वाले", "वाली", "नाम", "नामक", "शीर्षक", "है", "हैं", "था", "थे", "थी", "यानी",
          "कह", "जवाब");

  private static final Set<String> SAYING =
      Set.of(
          "कहा",
          "कहना",
          "कहते",
          "कहती",
          "कहता",
          "कही",
          "कहकर",
          "कहने",
          "कहेंगे",
          "बताया",
          "बताते",
          "बताती",
          "बताता",
          "बताना",
          "पूछा",
          "पूछते",
          "पूछती",
          "पूछता",
          "बोले",
          "बोला",
          "बोली",
          "बोलीं",
          "लिखा",
          "लिखते",
          "लिखती",
          "लिखता",
          "चिल्लाया",
          "चिल्लाए",
          "जोड़ा",
          "समझाया",
          "दोहराया",
          "सुनाया",
          "मानना",
          "टिप्पणी",
          "ट्वीट");

  private static final Set<String> FINITE_AUXILIARIES =
      Set.of("है", "हैं", "हूं", "हूँ", "था", "थे", "थी", "थीं", "हो", "गा", "गे", "गी");

  private Continuation() {}

  /** Returns whether the word at {@code at} cannot begin a sentence. */
  static boolean isCaseMarker(String text, int at) {
    int end = wordEnd(text, at);
    return end - at <= 7 && CASE_MARKERS.contains(text.substring(at, end));
  }

  /** Returns whether a finite auxiliary ends at {@code end}. */
  static boolean isFinite(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 5 && isWordUnit(text.charAt(start - 1))) {
      start--;
    }
    return FINITE_AUXILIARIES.contains(text.substring(start, end));
  }

  /**
   * Returns whether what follows a quotation belongs to its sentence: a postposition, a verb of
   * saying, or a short clause that ends in one ({@code उन्होंने कहा.}) and announces no other
   * quotation.
   *
   * @param at the first code unit after the quotation that is not blank
   */
  static boolean follows(String text, int at) {
    int end = wordEnd(text, at);
    String first = text.substring(at, end);
    if (CASE_MARKERS.contains(first) || AFTER_QUOTE.contains(first) || SAYING.contains(first)) {
      return true;
    }
    int furthest = Math.min(text.length(), at + FURTHEST);
    int words = 0;
    int wordsAfterVerb = WORDS_AFTER_VERB + 1;
    int i = at;
    while (i < furthest) {
      if (isWordUnit(text.charAt(i))) {
        int to = wordEnd(text, i);
        String word = text.substring(i, to);
        if (word.equals("कि") || ++words > LONGEST_CLAUSE) {
          return false;
        }
        wordsAfterVerb = SAYING.contains(word) ? 0 : wordsAfterVerb + 1;
        i = to;
        continue;
      }
      switch (Mark.of(text.charAt(i))) {
        case Mark.TERMINATOR, Mark.LINE_END -> {
          return wordsAfterVerb <= WORDS_AFTER_VERB;
        }
        case Mark.BLANK -> i++;
        default -> {
          return false;
        }
      }
    }
    return i == text.length() && wordsAfterVerb <= WORDS_AFTER_VERB;
  }

  /** Returns the end of the word at {@code at}, or a bound past any word that is listed. */
  private static int wordEnd(String text, int at) {
    int furthest = Math.min(text.length(), at + FURTHEST);
    int end = at;
    while (end < furthest && isWordUnit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordUnit(char c) {
    return c != '।' && c != '॥' && (Character.isLetterOrDigit(c) || Graphemes.isExtender(c));
  }
}
