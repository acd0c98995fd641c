package io.github.sambandh.linear;

import java.util.Collection;

/**
 * Logistic regression over string features, over labels that exclude each other or that may hold
 * together. Immutable and thread-safe.
 *
 * @param weights one weight a feature and label
 */
public record LinearClassifier(SparseWeights weights) {
  private static final int TEMPLATE = 0;

  /** Returns the key of a feature. */
  public static int key(String feature) {
    return FeatureHash.of(TEMPLATE, feature);
  }

  /**
   * Returns the probability of each label, where exactly one holds.
   *
   * @param features the features that hold
   * @return one value a label, 0 to 1, summing to 1
   */
  public double[] exclusive(Collection<String> features) {
    return softmax(scores(features));
  }

  /**
   * Returns the probability of each label, where any number may hold.
   *
   * @param features the features that hold
   * @return one value a label, 0 to 1
   */
  public double[] independent(Collection<String> features) {
    return sigmoid(scores(features));
  }

  private float[] scores(Collection<String> features) {
    float[] scores = new float[weights.labels()];
    for (String feature : features) {
      weights.addTo(key(feature), scores, 0);
    }
    return scores;
  }

  /** Returns how much a feature speaks for a label. */
  public double weight(String feature, int label) {
    return weights.weight(key(feature), label);
  }

  /** Turns scores into the probabilities of labels of which any number may hold. */
  public static double[] sigmoid(float[] scores) {
    double[] probabilities = new double[scores.length];
    for (int y = 0; y < scores.length; y++) {
      probabilities[y] = 1 / (1 + Math.exp(-scores[y]));
    }
    return probabilities;
  }

  /** Turns scores into the probabilities of labels of which exactly one holds. */
  public static double[] softmax(float[] scores) {
    float top = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      top = Math.max(top, score);
    }
    double[] probabilities = new double[scores.length];
    double sum = 0;
    for (int y = 0; y < scores.length; y++) {
      probabilities[y] = Math.exp(scores[y] - top);
      sum += probabilities[y];
    }
    for (int y = 0; y < scores.length; y++) {
      probabilities[y] /= sum;
    }
    return probabilities;
  }
}
