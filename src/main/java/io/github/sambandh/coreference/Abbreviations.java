package io.github.sambandh.coreference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.sambandh.text.LetterNames;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether a short name spells the initials of a long one: {@code BJP}, {@code बीजेपी} or
 * {@code भाजपा} and {@code भारतीय जनता पार्टी}. Stateless and thread-safe.
 */
final class Abbreviations {
  private static final Splitter SPACE = Splitter.on(' ');

  /** The Latin initials that the first sound of a Hindi word may stand for. */
  private static final ImmutableMap<String, String> INITIALS =
      ImmutableMap.<String, String>builder()
          .put("अ", "aiu")
          .put("आ", "a")
          .put("इ", "ie")
          .put("ई", "ie")
          .put("उ", "u")
          .put("ऊ", "u")
          .put("ए", "ae")
          .put("ऐ", "ae")
          .put("ऑ", "o")
          .put("ओ", "o")
          .put("औ", "oa")
          .put("क", "kcq")
          .put("ख", "k")
          .put("ग", "g")
          .put("घ", "g")
          .put("च", "c")
          .put("छ", "c")
          .put("ज", "jzg")
          .put("झ", "j")
          .put("ट", "t")
          .put("ठ", "t")
          .put("ड", "d")
          .put("ढ", "d")
          .put("त", "t")
          .put("थ", "t")
          .put("द", "d")
          .put("ध", "d")
          .put("न", "n")
          .put("प", "p")
          .put("फ", "fp")
          .put("ब", "b")
          .put("भ", "b")
          .put("म", "m")
          .put("य", "yeu")
          .put("र", "r")
          .put("ल", "l")
          .put("व", "vw")
          .put("श", "s")
          .put("ष", "s")
          .put("स", "sc")
          .put("ह", "h")
          .buildOrThrow();

  private Abbreviations() {}

  /**
   * Returns whether {@code shortKey} abbreviates {@code longKey}; both as {@link Lexicon#key}
   * writes them.
   */
  static boolean matches(String shortKey, String longKey) {
    List<String> words = SPACE.splitToList(longKey);
    return words.size() > 1
        && shortKey.indexOf(' ') < 0
        && (spellsLatinInitials(shortKey, words) || spellsSyllables(shortKey, words));
  }

  private static boolean spellsLatinInitials(String shortKey, List<String> words) {
    String letters = letters(shortKey);
    return letters.length() > 1
        && (fits(letters, words)
            || fits(letters, words.stream().filter(word -> !isFiller(word)).toList()));
  }

  private static boolean fits(String letters, List<String> words) {
    if (letters.length() != words.size()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      String word = words.get(i);
      if (word.isEmpty()) {
        return false;
      }
      String initials = INITIALS.getOrDefault(word.substring(0, 1), word.substring(0, 1));
      if (initials.indexOf(letters.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case "ऑफ", "एंड", "फॉर", "द", "और", "एवं", "का", "की", "के", "of", "and", "for", "the" ->
          true;
      default -> false;
    };
  }

  /** Returns the Latin letters that a word spells, or an empty string. */
  private static String letters(String word) {
    if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word.length() <= 6 ? word.toLowerCase(Locale.ROOT) : "";
    }
    return LetterNames.spell(word).toLowerCase(Locale.ROOT);
  }

  /** Returns whether a word is made of the first syllables of others: {@code भा-ज-पा}. */
  private static boolean spellsSyllables(String word, List<String> words) {
    int at = 0;
    for (String next : words) {
      if (next.isEmpty() || at >= word.length() || word.charAt(at) != next.charAt(0)) {
        return false;
      }
      at++;
      if (at < word.length()
          && next.length() > 1
          && word.charAt(at) == next.charAt(1)
          && isVowelSign(word.charAt(at))) {
        at++;
      }
    }
    return at == word.length();
  }

  private static boolean isVowelSign(char c) {
    return c >= '\u093E' && c <= '\u094C';
  }
}
