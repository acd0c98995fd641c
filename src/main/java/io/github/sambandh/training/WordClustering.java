package io.github.sambandh.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts words that follow and precede alike words into classes: the exchange algorithm for the
 * predictive class bigram model (<i>Uszkoreit and Brants, ACL 2008</i>, section 3, in one thread).
 *
 * <p>Maximises the likelihood of text under P(word | its class) · P(class | word before). Starts
 * from classes by frequency; same text gives the same classes. Not thread-safe.
 */
final class WordClustering {
  private final int classes;
  private final int minCount;
  private final int passes;

  /**
   * Creates a clustering.
   *
   * @param classes how many classes, at most 256
   * @param minCount words rarer than this get no class
   * @param passes how often every word may move
   */
  WordClustering(int classes, int minCount, int passes) {
    this.classes = classes;
    this.minCount = minCount;
    this.passes = passes;
  }

  /**
   * Clusters the words of a text.
   *
   * @param sentences folded words
   * @return the class of each frequent word, 0 to {@code classes - 1}
   */
  Map<String, Integer> cluster(List<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(s -> s.forEach(word -> counts.merge(word, 1, Integer::sum)));
    List<String> words =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= minCount)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Exchange exchange = new Exchange(words, counts, sentences);
    for (int pass = 0; pass < passes && exchange.pass() > 0; pass++) {}
    Map<String, Integer> result = new LinkedHashMap<>();
    for (int w = 0; w < words.size(); w++) {
      result.put(words.get(w), exchange.classOf[w]);
    }
    return result;
  }

  /** The counts that one move after another keeps up to date. */
  private final class Exchange {
    final int[] classOf;
    private final int[] count;
    private final long[] classCount = new long[classes];

    /** Words before each word, and how often; row by word. */
    private final int[][] before;

    private final int[][] beforeCount;

    /** How often a class follows a word: {@code word * classes + class}. */
    private final int[] followed;

    Exchange(List<String> words, Map<String, Integer> counts, List<List<String>> sentences) {
      int size = words.size();
      Map<String, Integer> index = new HashMap<>();
      for (int w = 0; w < size; w++) {
        index.put(words.get(w), w);
      }
      classOf = new int[size];
      count = new int[size];
      for (int w = 0; w < size; w++) {
        count[w] = counts.getOrDefault(words.get(w), 0);
        classOf[w] = w % classes;
        classCount[classOf[w]] += count[w];
      }
      List<Map<Integer, Integer>> pairs = new ArrayList<>();
      words.forEach(word -> pairs.add(new HashMap<>()));
      for (List<String> sentence : sentences) {
        int previous = -1;
        for (String word : sentence) {
          int w = index.getOrDefault(word, -1);
          if (w >= 0 && previous >= 0) {
            pairs.get(w).merge(previous, 1, Integer::sum);
          }
          previous = w;
        }
      }
      before = new int[size][];
      beforeCount = new int[size][];
      followed = new int[size * classes];
      for (int w = 0; w < size; w++) {
        Map<Integer, Integer> row = pairs.get(w);
        before[w] = row.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        beforeCount[w] = Arrays.stream(before[w]).map(v -> row.getOrDefault(v, 0)).toArray();
        for (int i = 0; i < before[w].length; i++) {
          followed[before[w][i] * classes + classOf[w]] += beforeCount[w][i];
        }
      }
    }

    /** Moves every word to its best class and returns how many moved. */
    int pass() {
      int moved = 0;
      for (int w = 0; w < classOf.length; w++) {
        int from = classOf[w];
        take(w, from, -1);
        int best = from;
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
          double gain = gain(w, c);
          if (gain > top) {
            top = gain;
            best = c;
          }
        }
        take(w, best, 1);
        classOf[w] = best;
        moved += best == from ? 0 : 1;
      }
      return moved;
    }

    private void take(int w, int c, int sign) {
      classCount[c] += (long) sign * count[w];
      for (int i = 0; i < before[w].length; i++) {
        followed[before[w][i] * classes + c] += sign * beforeCount[w][i];
      }
    }

    /** Returns what the log-likelihood gains when a word that has no class joins one. */
    private double gain(int w, int c) {
      double gain = xlogx(classCount[c]) - xlogx(classCount[c] + count[w]);
      for (int i = 0; i < before[w].length; i++) {
        int there = followed[before[w][i] * classes + c];
        gain += xlogx(there + beforeCount[w][i]) - xlogx(there);
      }
      return gain;
    }

    private static double xlogx(long x) {
      return x < TABLE.length ? TABLE[(int) x] : (double) x * Math.log((double) x);
    }
  }

  private static final double[] TABLE = table();

  private static double[] table() {
    double[] table = new double[1 << 16];
    for (int x = 1; x < table.length; x++) {
      table[x] = x * Math.log(x);
    }
    return table;
  }
}
