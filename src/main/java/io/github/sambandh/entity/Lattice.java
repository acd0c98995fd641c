package io.github.sambandh.entity;

import java.util.Arrays;

/**
 * The arithmetic of a linear-chain conditional random field over {@link Labels}: best path,
 * marginal probabilities and likelihood (<i>Lafferty, McCallum and Pereira, ICML 2001</i>, section
 * 3; sums are scaled position by position).
 *
 * <p>Belongs to one sentence. Not thread-safe.
 */
public final class Lattice {
  private static final int L = Labels.COUNT;

  /** The labels that may stand before label y are BEFORE[i] for i in [FIRST[y], FIRST[y + 1]). */
  private static final int[] BEFORE;

  private static final int[] FIRST = new int[L + 1];

  static {
    int[] before = new int[L * L];
    int count = 0;
    for (int label = 0; label < L; label++) {
      for (int previous = 0; previous < L; previous++) {
        if (Labels.mayFollow(previous, label)) {
          before[count++] = previous;
        }
      }
      FIRST[label + 1] = count;
    }
    BEFORE = Arrays.copyOf(before, count);
  }

  private final int length;
  private final float[] scores;
  private double[] node = {};
  private double[] forward = {};
  private double[] backward = {};
  private double[] scale = {};
  private double logPartition;

  /**
   * Creates a lattice whose scores are all 0.
   *
   * @param tokens number of tokens, at least 1
   */
  public Lattice(int tokens) {
    length = tokens;
    scores = new float[tokens * L];
  }

  /**
   * Returns the live array of scores, to be filled: label y at token t stands at {@code t *
   * Labels.COUNT + y}.
   */
  public float[] scores() {
    return scores;
  }

  /**
   * Finds the most probable labels (Viterbi).
   *
   * @param transitions score of label b after label a at {@code a * Labels.COUNT + b}
   * @return one label a token; a valid sequence
   */
  public int[] bestPath(float[] transitions) {
    float[] into = new float[BEFORE.length];
    for (int y = 0; y < L; y++) {
      for (int i = FIRST[y]; i < FIRST[y + 1]; i++) {
        into[i] = transitions[BEFORE[i] * L + y];
      }
    }
    float[] best = new float[length * L];
    byte[] back = new byte[length * L];
    for (int y = 0; y < L; y++) {
      best[y] = Labels.mayStart(y) ? scores[y] : Float.NEGATIVE_INFINITY;
    }
    for (int t = 1; t < length; t++) {
      int at = t * L;
      for (int y = 0; y < L; y++) {
        float top = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int i = FIRST[y]; i < FIRST[y + 1]; i++) {
          float score = best[at - L + BEFORE[i]] + into[i];
          if (score > top) {
            top = score;
            from = BEFORE[i];
          }
        }
        best[at + y] = top + scores[at + y];
        back[at + y] = (byte) from;
      }
    }
    int last = (length - 1) * L;
    int label = Labels.OUTSIDE;
    for (int y = 1; y < L; y++) {
      if (Labels.mayEnd(y) && best[last + y] > best[last + label]) {
        label = y;
      }
    }
    int[] path = new int[length];
    for (int t = length - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * L + label];
    }
    return path;
  }

  /**
   * Sums over all valid paths; {@link #marginal}, {@link #transitionMarginal}, {@link
   * #spanProbability} and {@link #logLikelihood} then answer.
   *
   * @param transitions as in {@link #bestPath}
   * @param expTransitions their exponentials
   */
  public void sum(float[] transitions, double[] expTransitions) {
    node = new double[length * L];
    forward = new double[length * L];
    backward = new double[length * L];
    scale = new double[length];
    logPartition = 0;
    for (int t = 0; t < length; t++) {
      int at = t * L;
      float top = scores[at];
      for (int y = 1; y < L; y++) {
        top = Math.max(top, scores[at + y]);
      }
      logPartition += top;
      double total = 0;
      for (int y = 0; y < L; y++) {
        node[at + y] = Math.exp(scores[at + y] - top);
        double sum = 0;
        if (t == 0) {
          sum = Labels.mayStart(y) ? 1 : 0;
        } else {
          for (int i = FIRST[y]; i < FIRST[y + 1]; i++) {
            sum += forward[at - L + BEFORE[i]] * expTransitions[BEFORE[i] * L + y];
          }
        }
        if (t == length - 1 && !Labels.mayEnd(y)) {
          sum = 0;
        }
        forward[at + y] = sum * node[at + y];
        total += forward[at + y];
      }
      scale[t] = total;
      logPartition += Math.log(total);
      for (int y = 0; y < L; y++) {
        forward[at + y] /= total;
      }
    }
    int last = (length - 1) * L;
    for (int y = 0; y < L; y++) {
      backward[last + y] = Labels.mayEnd(y) ? 1 : 0;
    }
    for (int t = length - 1; t > 0; t--) {
      int at = t * L;
      for (int y = 0; y < L; y++) {
        double right = backward[at + y] * node[at + y] / scale[t];
        if (right != 0) {
          for (int i = FIRST[y]; i < FIRST[y + 1]; i++) {
            backward[at - L + BEFORE[i]] += expTransitions[BEFORE[i] * L + y] * right;
          }
        }
      }
    }
  }

  /** Returns the probability that token {@code t} has label {@code y}. */
  public double marginal(int t, int y) {
    return forward[t * L + y] * backward[t * L + y];
  }

  /**
   * Returns the probability of label {@code x} at token {@code t - 1} and {@code y} at {@code t}.
   */
  public double transitionMarginal(int t, int x, int y, double[] expTransitions) {
    int at = t * L;
    return forward[at - L + x]
        * expTransitions[x * L + y]
        * node[at + y]
        * backward[at + y]
        / scale[t];
  }

  /**
   * Returns the probability that exactly these tokens are a mention.
   *
   * @param start first token
   * @param end token after the last
   * @param mentionClass its class
   */
  public double spanProbability(int start, int end, int mentionClass, double[] expTransitions) {
    int previous = Labels.label(mentionClass, 0, end - start);
    double probability = forward[start * L + previous];
    for (int t = start + 1; t < end; t++) {
      int label = Labels.label(mentionClass, t - start, end - start);
      probability *= expTransitions[previous * L + label] * node[t * L + label] / scale[t];
      previous = label;
    }
    probability *= backward[(end - 1) * L + previous];
    // Scores too far apart for a double leave no number.
    return probability > 0 ? Math.min(1, probability) : 0;
  }

  /** Returns the log of the probability of a whole path. */
  public double logLikelihood(int[] path, float[] transitions) {
    double score = 0;
    for (int t = 0; t < length; t++) {
      score += scores[t * L + path[t]];
      if (t > 0) {
        score += transitions[path[t - 1] * L + path[t]];
      }
    }
    return score - logPartition;
  }
}
