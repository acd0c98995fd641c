package io.github.sambandh.training;

import java.util.Arrays;

/**
 * Learns sparse weights one example at a time: FTRL-Proximal (<i>McMahan et al., KDD 2013</i>,
 * algorithm 1).
 *
 * <p>A weight stays exactly 0 until its gradients outweigh {@code l1}. Not thread-safe.
 */
final class FollowTheLeader {
  private final float rate;
  private final float smoothing;
  private final float l1;
  private final float l2;
  private float[] weights;
  private float[] z;
  private float[] squares;

  /**
   * Creates a learner of weights that are all 0.
   *
   * @param size number of weights
   * @param rate step size, alpha of the paper
   * @param l1 weight of the absolute value penalty
   * @param l2 weight of the squared penalty
   */
  FollowTheLeader(int size, float rate, float l1, float l2) {
    this.rate = rate;
    this.smoothing = 1;
    this.l1 = l1;
    this.l2 = l2;
    this.weights = new float[size];
    this.z = new float[size];
    this.squares = new float[size];
  }

  /** Makes room for more weights. */
  void grow(int size) {
    if (size > weights.length) {
      int room = Math.max(size, weights.length * 2);
      weights = Arrays.copyOf(weights, room);
      z = Arrays.copyOf(z, room);
      squares = Arrays.copyOf(squares, room);
    }
  }

  float weight(int index) {
    return weights[index];
  }

  /** Returns the live array of weights, for fast sums. */
  float[] weights() {
    return weights;
  }

  /** Takes the gradient of the loss with respect to one weight. */
  void update(int index, float gradient) {
    float before = squares[index];
    float after = before + gradient * gradient;
    float sigma = (float) ((Math.sqrt(after) - Math.sqrt(before)) / rate);
    float sum = z[index] + gradient - sigma * weights[index];
    z[index] = sum;
    squares[index] = after;
    if (Math.abs(sum) <= l1) {
      weights[index] = 0;
    } else {
      weights[index] =
          (float) (-(sum - Math.signum(sum) * l1) / ((smoothing + Math.sqrt(after)) / rate + l2));
    }
  }
}
