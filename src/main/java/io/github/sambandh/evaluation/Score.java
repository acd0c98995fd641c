package io.github.sambandh.evaluation;

/**
 * Counts of right, found and expected answers. Immutable and thread-safe.
 *
 * @param truePositives how many system answers are right
 * @param systemCount how many answers the system gave, at least {@code truePositives}
 * @param goldCount how many answers there are, at least {@code truePositives}
 */
public record Score(int truePositives, int systemCount, int goldCount) {
  /** Of nothing found where nothing is. */
  public static final Score ZERO = new Score(0, 0, 0);

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is negative or more are right than there are
   */
  public Score {
    if (truePositives < 0 || truePositives > systemCount || truePositives > goldCount) {
      throw new IllegalArgumentException(
          "score: "
              + truePositives
              + " right of "
              + systemCount
              + " found, "
              + goldCount
              + " gold");
    }
  }

  /** Returns the sum of both counts. */
  public Score plus(Score other) {
    return new Score(
        truePositives + other.truePositives,
        systemCount + other.systemCount,
        goldCount + other.goldCount);
  }

  /** Returns the share of the system's answers that are right, 0 to 1; 0 if it gave none. */
  public double precision() {
    return systemCount == 0 ? 0 : (double) truePositives / systemCount;
  }

  /** Returns the share of the gold answers that were found, 0 to 1; 0 if there are none. */
  public double recall() {
    return goldCount == 0 ? 0 : (double) truePositives / goldCount;
  }

  /** Returns the harmonic mean of precision and recall, 0 to 1; 0 if nothing is right. */
  public double f1() {
    return truePositives == 0 ? 0 : 2.0 * truePositives / (systemCount + goldCount);
  }
}
