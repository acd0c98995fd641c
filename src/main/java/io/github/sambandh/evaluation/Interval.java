package io.github.sambandh.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A 95 % confidence interval of an F1. Immutable and thread-safe.
 *
 * @param low its lower end, 0 to 1
 * @param high its upper end, at least {@code low}, at most 1
 */
public record Interval(double low, double high) {
  /** How many samples are drawn. */
  public static final int SAMPLES = 1000;

  private static final long SEED = 20260101L;
  private static final double TAIL = 0.025;

  /**
   * Returns the interval of the micro-averaged F1 by the percentile bootstrap over documents, with
   * a fixed seed: the same scores give the same interval. Costs {@link #SAMPLES} passes.
   *
   * <p>Implements B. Efron, <i>Bootstrap Methods: Another Look at the Jackknife</i> (1979), with
   * the percentile interval.
   *
   * @param perDocument the score of each document, in any fixed order
   * @return the interval; 0 to 0 if there is no document
   */
  public static Interval bootstrap(List<Score> perDocument) {
    int size = perDocument.size();
    if (size == 0) {
      return new Interval(0, 0);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      int right = 0;
      int system = 0;
      int gold = 0;
      for (int i = 0; i < size; i++) {
        Score drawn = perDocument.get(random.nextInt(size));
        right += drawn.truePositives();
        system += drawn.systemCount();
        gold += drawn.goldCount();
      }
      values[sample] = new Score(right, system, gold).f1();
    }
    Arrays.sort(values);
    int cut = (int) (SAMPLES * TAIL);
    return new Interval(values[cut], values[SAMPLES - 1 - cut]);
  }
}
