package io.github.sambandh.training;

import io.github.sambandh.linear.Calibration;
import java.util.ArrayList;
import java.util.List;

/** Answers of a system with their probabilities, and whether they were right. Not thread-safe. */
final class Outcomes {
  private record Outcome(double probability, boolean right) {}

  private final List<Outcome> outcomes = new ArrayList<>();

  void add(double probability, boolean right) {
    outcomes.add(new Outcome(probability, right));
  }

  /** Fits a calibration, or leaves probabilities as they are if there is nothing to fit to. */
  Calibration calibration() {
    if (outcomes.isEmpty()) {
      return Calibration.NONE;
    }
    double[] probabilities = new double[outcomes.size()];
    boolean[] right = new boolean[outcomes.size()];
    for (int i = 0; i < right.length; i++) {
      probabilities[i] = outcomes.get(i).probability();
      right[i] = outcomes.get(i).right();
    }
    return Calibration.fit(probabilities, right);
  }

  /**
   * Returns the probability from which on answers are best kept: the threshold of highest F1.
   *
   * @param expected how many right answers there are in all
   * @param fallback what to return if no answer is right
   */
  double bestThreshold(int expected, double fallback) {
    List<Outcome> sorted = new ArrayList<>(outcomes);
    sorted.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    double best = 0;
    double threshold = fallback;
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).right() ? 1 : 0;
      double probability = sorted.get(i).probability();
      // Answers of one probability are kept or dropped together.
      boolean last = i + 1 == sorted.size() || sorted.get(i + 1).probability() < probability;
      double f1 = 2.0 * right / (i + 1 + expected);
      if (last && f1 > best) {
        best = f1;
        threshold = probability;
      }
    }
    return threshold;
  }
}
