package io.github.sambandh.entity;

import io.github.sambandh.linear.FeatureHash;
import io.github.sambandh.text.TextNormalizer;
import java.util.Arrays;

/**
 * The features of a token: its own form and class and those of its neighbours, as keys of a linear
 * model.
 *
 * <p>All features of one word at one distance depend on the word alone, so their scores can be
 * summed once for each word type. Pairs of words are the only features that do not. Immutable and
 * thread-safe.
 */
public final class TokenFeatures {
  /** A word gives features to tokens up to this many places before and after it. */
  public static final int REACH = 2;

  /** The number of distances: two before, the word itself, two after. */
  public static final int DISTANCES = 2 * REACH + 1;

  /** The number of features of word pairs at a token. */
  public static final int PAIRS = 3;

  /** What stands beyond either end of a sentence. */
  public static final String BOUNDARY = "\u0002";

  /** Words longer than this, in UTF-16 code units, are none of a language. */
  static final int MAX_WORD = 64;

  private static final int MAX_AFFIX = 5;
  private static final int TEMPLATES = 32;
  private static final int WORD = 0;
  private static final int PREFIX = 1;
  private static final int SUFFIX = 7;
  private static final int SHAPE = 13;
  private static final int LENGTH = 14;
  private static final int SKELETON = 15;
  private static final int TRIGRAM = 16;
  private static final int CLASS = 17;
  private static final int CLASS_PREFIX = 18;
  private static final int PAIR = TEMPLATES * DISTANCES;

  private final WordClasses classes;

  /** Creates features that know the given classes of words. */
  public TokenFeatures(WordClasses classes) {
    this.classes = classes;
  }

  /** Returns the folded form of a token, which all features are made of. */
  public static String form(String token) {
    return TextNormalizer.fold(token);
  }

  /**
   * Returns the features that a word gives to the token at a distance.
   *
   * @param form folded word, or {@link #BOUNDARY}
   * @param distance position of the word seen from the token, {@code -REACH} to {@code REACH}
   */
  public int[] of(String form, int distance) {
    int base = (distance + REACH) * TEMPLATES;
    int length = form.length();
    int body = distance == 0 ? Math.min(length, MAX_WORD) : 0;
    int[] keys = new int[2 * MAX_AFFIX + 6 + body];
    int count = 0;
    keys[count++] = FeatureHash.of(base + WORD, form);
    keys[count++] = FeatureHash.of(base + SHAPE, shape(form));
    int wordClass = classes.of(form);
    if (wordClass != WordClasses.UNKNOWN) {
      String name = Integer.toString(wordClass);
      keys[count++] = FeatureHash.of(base + CLASS, name);
      if (distance == 0 && length > 1) {
        keys[count++] = FeatureHash.of(base + CLASS_PREFIX, name + form.charAt(length - 1));
      }
    }
    int affix = distance == 0 ? MAX_AFFIX : Math.abs(distance) == 1 ? 3 : 2;
    for (int n = 1; n <= affix && n < length; n++) {
      keys[count++] = FeatureHash.of(base + PREFIX + n, form, 0, n);
      keys[count++] = FeatureHash.of(base + SUFFIX + n, form, length - n, length);
    }
    if (distance == 0) {
      keys[count++] = FeatureHash.of(base + LENGTH, Integer.toString(Math.min(length, 12)));
      keys[count++] = FeatureHash.of(base + SKELETON, skeleton(form));
      for (int i = 0; i + 3 <= body; i++) {
        keys[count++] = FeatureHash.of(base + TRIGRAM, form, i, i + 3);
      }
    }
    return Arrays.copyOf(keys, count);
  }

  /** Returns the key of a word, from which {@link #pair} makes features of word pairs. */
  public static int wordKey(String form) {
    return FeatureHash.of(PAIR, form);
  }

  /**
   * Returns a feature of two words around a token.
   *
   * @param kind 0: the word before and the token, 1: the token and the word after, 2: the words
   *     before and after
   */
  public static int pair(int kind, int firstKey, int secondKey) {
    return FeatureHash.combine(PAIR + 1 + kind, firstKey, secondKey);
  }

  /** Returns which kinds of characters a word holds. */
  private static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind =
          c >= '\u0900' && c <= '\u097F'
              ? 'd'
              : Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
      if (kind != last) {
        shape.append(kind);
        last = kind;
      }
    }
    return shape.toString();
  }

  /** Returns the consonants of a word: spellings of a foreign name differ mostly in vowels. */
  private static String skeleton(String form) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean vowelOrMark = (c >= '\u0901' && c <= '\u0914') || (c >= '\u093A' && c <= '\u094F');
      if (!vowelOrMark) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }
}
