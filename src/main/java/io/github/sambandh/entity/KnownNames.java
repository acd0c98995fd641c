package io.github.sambandh.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a document has shown, and as what: what is once seen in a clear context helps its
 * other mentions (<i>Ratinov and Roth, CoNLL 2009</i>, section 5). Not thread-safe: one per
 * document.
 */
final class KnownNames {
  /** Names of more tokens than this are not remembered. */
  static final int MAX_TOKENS = 8;

  /** Parts of a person's name shorter than this are too common to stand for it. */
  private static final int MIN_PART = 3;

  private static final int PERSON = 0;

  /** For each name, the sum of the probabilities of its mentions by class. */
  private final Map<String, double[]> votes = new HashMap<>();

  /** The words that names begin with: most words of a text are passed over by them. */
  private final Set<String> firstWords = new HashSet<>();

  /** The class of a name and how sure it is. */
  record Known(int mentionClass, double belief) {}

  /** Remembers a mention. */
  void add(List<String> forms, int mentionClass, double probability) {
    if (forms.size() > MAX_TOKENS) {
      return;
    }
    firstWords.add(forms.get(0));
    vote(String.join(" ", forms), mentionClass, probability);
    if (mentionClass == PERSON && forms.size() > 1) {
      for (String part : List.of(forms.get(0), forms.get(forms.size() - 1))) {
        if (part.length() >= MIN_PART) {
          firstWords.add(part);
          vote(part, mentionClass, probability);
        }
      }
    }
  }

  private void vote(String name, int mentionClass, double probability) {
    double[] sums = votes.computeIfAbsent(name, unused -> new double[Labels.CLASSES]);
    sums[mentionClass] += probability;
  }

  boolean isEmpty() {
    return votes.isEmpty();
  }

  /**
   * Returns what a sequence of words is known as.
   *
   * @return class and belief, 0 to 1: the share of its votes, at most their sum; belief 0 if it is
   *     not known
   */
  Known find(List<String> forms) {
    double[] sums = firstWords.contains(forms.get(0)) ? votes.get(String.join(" ", forms)) : null;
    if (sums == null) {
      return new Known(0, 0);
    }
    int best = 0;
    for (int c = 1; c < sums.length; c++) {
      if (sums[c] > sums[best]) {
        best = c;
      }
    }
    double total = Arrays.stream(sums).sum();
    return new Known(best, Math.min(1, sums[best]) * sums[best] / total);
  }
}
