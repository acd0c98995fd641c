package io.github.sambandh.naming;

import java.util.List;

/**
 * Writes Devanagari names in Latin letters as English newspapers of India spell them: no
 * diacritics, words capitalised. Stateless and thread-safe; O(n).
 *
 * <p>Sounds follow the Hunterian system without its length marks. Schwas fall by {@link
 * SchwaDeletion}. Habits of news spelling come on top:
 *
 * <ul>
 *   <li>anusvara and chandrabindu are m before p, b, m and v, ng before a final {@code ह}, else n:
 *       {@code मुंबई} Mumbai, {@code सिंह} Singh;
 *   <li>{@code ज्ञ} is gy, {@code ड़} r, {@code ढ़} rh, {@code क़} q;
 *   <li>{@code फ} is f also without its nukta, which news drops, except before u and o;
 *   <li>{@code व} is w in a cluster ({@code स्वामी} Swami), before {@code ऑ}, and before a or a
 *       nasal a inside a word ({@code पवार} Pawar, {@code यशवंत} Yashwant), else v;
 *   <li>{@code ी} is ee before {@code प} and in {@code प्रीत}, {@code -वीन}, else i;
 *   <li>{@code श्री} is Sri as a first member, {@code क्स} x, {@code -ाव} ao, {@code -गांव} gaon,
 *       {@code -िया} ia.
 * </ul>
 */
final class Romanizer {
  private final List<Letter> letters;
  private final boolean[] silent;

  private Romanizer(List<Letter> letters) {
    this.letters = letters;
    this.silent = SchwaDeletion.silent(letters);
  }

  /**
   * Returns the name in Latin letters.
   *
   * @param name any string; what is not Devanagari stays
   */
  static String romanize(String name) {
    StringBuilder out = new StringBuilder(name.length() + name.length() / 2);
    for (int i = 0; i < name.length(); ) {
      int end = wordEnd(name, i);
      if (end > i) {
        appendCapitalised(out, new Romanizer(Letter.parse(name.substring(i, end))).word());
        i = end;
      } else {
        appendOther(out, name.charAt(i));
        i++;
      }
    }
    return out.toString();
  }

  /** Returns the end of the Devanagari word at {@code start}, or {@code start} if none begins. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isWordUnit(text.charAt(end)) || (end > start && isJoiner(text.charAt(end))))) {
      end++;
    }
    return end;
  }

  private static boolean isJoiner(char unit) {
    return unit == '\u200C' || unit == '\u200D';
  }

  private static boolean isWordUnit(char unit) {
    return unit >= '\u0900' && unit <= '\u097F' && !(unit >= '।' && unit <= '॰');
  }

  private static void appendCapitalised(StringBuilder out, String word) {
    boolean inner = out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1));
    if (inner || word.isEmpty()) {
      out.append(word);
    } else {
      out.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
  }

  private static void appendOther(StringBuilder out, char unit) {
    if (unit >= '०' && unit <= '९') {
      out.append((char) (unit - '०' + '0'));
    } else if (unit == '।' || unit == '॥' || unit == '॰') {
      out.append('.');
    } else {
      out.append(unit);
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (letter.consonant() != Letter.NONE) {
        word.append(consonant(i));
      }
      if (!letter.isBound() && !silent[i]) {
        word.append(vowel(i));
      }
      word.append(coda(i));
    }
    return word.toString();
  }

  /** Returns whether {@code ाव} or {@code ांव} ends the word, of which {@code at} has the a. */
  private boolean endsInAo(int at) {
    return at == letters.size() - 2
        && letters.get(at).vowel() == 'ा'
        && letters.get(at + 1).consonant() == 'व'
        && silent[at + 1];
  }

  /** Returns whether the word ends in {@code िया} or {@code ियो} after another syllable. */
  private boolean endsInGlide(int at) {
    char vowel = letters.get(at).vowel();
    return at == letters.size() - 1
        && at > 1
        && !letters.get(at - 2).isBound()
        && letters.get(at - 1).vowel() == 'ि'
        && (vowel == 'ा' || vowel == 'ो')
        && letters.get(at).coda() == Letter.NONE;
  }

  private String consonant(int at) {
    Letter letter = letters.get(at);
    if (letter.nukta()) {
      return Sounds.withNukta(letter.consonant());
    }
    return switch (letter.consonant()) {
      case 'क' -> letter.isBound() && isConsonant(at + 1, 'स') ? "x" : "k";
      case 'स' -> at > 0 && letters.get(at - 1).isBound() && isConsonant(at - 1, 'क') ? "" : "s";
      case 'व' -> at > 0 && endsInAo(at - 1) ? "" : isW(at) ? "w" : "v";
      case 'य' -> endsInGlide(at) ? "" : "y";
      case 'च' -> letter.isBound() && isConsonant(at + 1, 'छ') ? "" : "ch";
      case 'ज' -> letter.isBound() && isConsonant(at + 1, 'ञ') ? "g" : "j";
      case 'ञ' -> at > 0 && letters.get(at - 1).isBound() && isConsonant(at - 1, 'ज') ? "y" : "n";
      case 'फ' -> isRounded(letter.vowel()) ? "ph" : "f";
      case 'श' -> isHonorific(at) ? "s" : "sh";
      default -> Sounds.consonant(letter.consonant());
    };
  }

  private static boolean isRounded(char vowel) {
    return "ुूो".indexOf(vowel) >= 0;
  }

  private boolean isConsonant(int at, char consonant) {
    return at < letters.size() && letters.get(at).consonant() == consonant;
  }

  private boolean isHonorific(int at) {
    return at == 0
        && letters.size() > 2
        && letters.get(0).isBound()
        && isConsonant(1, 'र')
        && letters.get(1).vowel() == 'ी';
  }

  private boolean isW(int at) {
    Letter letter = letters.get(at);
    if (letter.vowel() == 'ॉ') {
      return true;
    }
    if (at == 0 || letter.isBound() || (at == 2 && isHonorific(0))) {
      return false;
    }
    Letter before = letters.get(at - 1);
    if (before.isBound()) {
      return "रलनवम".indexOf(before.consonant()) < 0;
    }
    boolean last = at == letters.size() - 1;
    if (letter.vowel() == 'ा') {
      return !(last && (before.vowel() == 'ो' || before.vowel() == 'े'));
    }
    return letter.hasSchwa()
        && !silent[at]
        && (letter.coda() != Letter.NONE || isConsonant(at + 1, 'त'));
  }

  private String vowel(int at) {
    if (endsInAo(at)) {
      return "ao";
    }
    return isLongI(at) ? "ee" : Sounds.vowel(letters.get(at).vowel());
  }

  private boolean isLongI(int at) {
    Letter letter = letters.get(at);
    if (letter.vowel() != 'ी' || at + 1 >= letters.size()) {
      return false;
    }
    boolean closes = at + 2 == letters.size() && silent[at + 1];
    return isConsonant(at + 1, 'प')
        || (closes
            && letter.consonant() == 'व'
            && (isConsonant(at + 1, 'न') || isConsonant(at + 1, 'ण')))
        || (closes
            && at > 0
            && isConsonant(at - 1, 'प')
            && letter.consonant() == 'र'
            && isConsonant(at + 1, 'त'));
  }

  private String coda(int at) {
    char coda = letters.get(at).coda();
    if (coda == Letter.VISARGA) {
      return "h";
    }
    if (!isNasal(coda)) {
      return "";
    }
    if (at + 1 < letters.size() && letters.get(at + 1).consonant() != Letter.NONE) {
      if (at + 2 == letters.size() && isConsonant(at + 1, 'ह') && silent[at + 1]) {
        return "ng";
      }
      return "pbmv".indexOf(firstOf(consonant(at + 1))) >= 0 ? "m" : "n";
    }
    return "n";
  }

  private static char firstOf(String latin) {
    return latin.isEmpty() ? ' ' : latin.charAt(0);
  }

  private static boolean isNasal(char coda) {
    return coda == Letter.ANUSVARA || coda == Letter.CHANDRABINDU;
  }
}
