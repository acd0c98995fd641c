package io.github.sambandh.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * A Devanagari consonant with the vowel that follows it, or a vowel of its own.
 *
 * @param consonant the letter without nukta, or {@link #NONE}
 * @param nukta whether a nukta changes the consonant
 * @param vowel a vowel sign or an independent vowel, {@link #SCHWA} for the unwritten a, or {@link
 *     #NONE} after a virama
 * @param coda anusvara, chandrabindu or visarga, or {@link #NONE}
 */
record Letter(char consonant, boolean nukta, char vowel, char coda) {
  static final char NONE = 0;
  static final char SCHWA = 'अ';
  static final char CHANDRABINDU = '\u0901';
  static final char ANUSVARA = '\u0902';
  static final char VISARGA = '\u0903';
  private static final char NUKTA = '\u093C';
  private static final char VIRAMA = '\u094D';
  private static final String PRECOMPOSED =
      "क\u0958ख\u0959ग\u095Aज\u095Bड\u095Cढ\u095Dफ\u095Eय\u095F";

  /** Returns the letters of a Devanagari word; signs without a sound are dropped. */
  static List<Letter> parse(String word) {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (isConsonant(unit)) {
        letters.add(consonant(unit));
      } else if (isVowel(unit) || isVowelSign(unit)) {
        addVowel(letters, unit);
      } else if (!letters.isEmpty()) {
        letters.set(letters.size() - 1, letters.get(letters.size() - 1).with(unit));
      }
    }
    return letters;
  }

  private static Letter consonant(char unit) {
    int pair = PRECOMPOSED.indexOf(unit);
    return pair % 2 == 1
        ? new Letter(PRECOMPOSED.charAt(pair - 1), true, SCHWA, NONE)
        : new Letter(unit, false, SCHWA, NONE);
  }

  private static void addVowel(List<Letter> letters, char vowel) {
    int last = letters.size() - 1;
    if (isVowelSign(vowel) && last >= 0 && letters.get(last).takesVowelSign()) {
      Letter bare = letters.get(last);
      letters.set(last, new Letter(bare.consonant, bare.nukta, vowel, bare.coda));
    } else {
      letters.add(new Letter(NONE, false, vowel, NONE));
    }
  }

  private boolean takesVowelSign() {
    return consonant != NONE && (vowel == SCHWA || vowel == NONE);
  }

  private Letter with(char sign) {
    return switch (sign) {
      case NUKTA -> new Letter(consonant, consonant != NONE, vowel, coda);
      case VIRAMA ->
          vowel == SCHWA && consonant != NONE ? new Letter(consonant, nukta, NONE, coda) : this;
      case CHANDRABINDU, ANUSVARA, VISARGA -> new Letter(consonant, nukta, vowel, sign);
      default -> this;
    };
  }

  /** Returns whether the consonant carries the unwritten a. */
  boolean hasSchwa() {
    return consonant != NONE && vowel == SCHWA;
  }

  /** Returns whether the consonant is bound to the next by a virama. */
  boolean isBound() {
    return vowel == NONE;
  }

  private static boolean isConsonant(char unit) {
    return (unit >= 'क' && unit <= 'ह')
        || (unit >= '\u0958' && unit <= '\u095F')
        || (unit >= '\u0978' && unit <= '\u097F' && unit != '\u097D');
  }

  private static boolean isVowel(char unit) {
    return (unit >= '\u0904' && unit <= '\u0914')
        || unit == 'ॐ'
        || unit == 'ॠ'
        || unit == 'ॡ'
        || (unit >= '\u0972' && unit <= '\u0977');
  }

  private static boolean isVowelSign(char unit) {
    return (unit >= '\u093E' && unit <= '\u094C')
        || unit == '\u093A'
        || unit == '\u093B'
        || unit == '\u094E'
        || unit == '\u094F'
        || (unit >= '\u0955' && unit <= '\u0957')
        || unit == '\u0962'
        || unit == '\u0963';
  }
}
