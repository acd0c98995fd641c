package io.github.sambandh.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns a model's probability into a confidence that is right as often as it says: a logistic curve
 * over the log-odds (<i>Platt, Advances in Large Margin Classifiers 1999</i>).
 *
 * @param slope factor of the log-odds
 * @param offset added to them
 */
public record Calibration(double slope, double offset) {
  /** Leaves probabilities as they are. */
  public static final Calibration NONE = new Calibration(1, 0);

  private static final double EDGE = 1e-6;

  /**
   * Returns the confidence for a probability.
   *
   * @param probability the model's, 0 to 1
   * @return 0 to 1
   */
  public double confidence(double probability) {
    return 1 / (1 + Math.exp(-(slope * logOdds(probability) + offset)));
  }

  /** Returns the log-odds of a probability, kept finite. */
  public static double logOdds(double probability) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return Math.log(inside / (1 - inside));
  }

  /**
   * Fits the curve to outcomes by Newton steps on the log-likelihood, each halved until it helps.
   *
   * @param probabilities the model's
   * @param right for each, whether it was right
   * @throws IllegalArgumentException if the arrays differ in length
   */
  public static Calibration fit(double[] probabilities, boolean[] right) {
    if (probabilities.length != right.length) {
      throw new IllegalArgumentException(
          probabilities.length + " probabilities, " + right.length + " outcomes");
    }
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < 50; step++) {
      // Weak pulls to slope 1 and offset 0 keep the fit finite on little data.
      double gradientSlope = slope - 1;
      double gradientOffset = offset;
      double curveSlope = 1;
      double curveMixed = 0;
      double curveOffset = 1;
      for (int i = 0; i < right.length; i++) {
        double x = logOdds(probabilities[i]);
        double p = 1 / (1 + Math.exp(-(slope * x + offset)));
        double error = p - (right[i] ? 1 : 0);
        double weight = p * (1 - p);
        gradientSlope += error * x;
        gradientOffset += error;
        curveSlope += weight * x * x;
        curveMixed += weight * x;
        curveOffset += weight;
      }
      double determinant = curveSlope * curveOffset - curveMixed * curveMixed;
      double stepSlope = (curveOffset * gradientSlope - curveMixed * gradientOffset) / determinant;
      double stepOffset = (curveSlope * gradientOffset - curveMixed * gradientSlope) / determinant;
      double bearable = loss(slope, offset, probabilities, right) * (1 + 1e-9);
      double size = 1;
      while (size > EDGE
          && loss(slope - size * stepSlope, offset - size * stepOffset, probabilities, right)
              > bearable) {
        size /= 2;
      }
      slope -= size * stepSlope;
      offset -= size * stepOffset;
    }
    return new Calibration(slope, offset);
  }

  /** Returns what a fit makes small: the negative log-likelihood, and the pulls. */
  private static double loss(double slope, double offset, double[] probabilities, boolean[] right) {
    double loss = ((slope - 1) * (slope - 1) + offset * offset) / 2;
    for (int i = 0; i < right.length; i++) {
      double x = slope * logOdds(probabilities[i]) + offset;
      double wrongness = right[i] ? -x : x;
      loss += Math.max(0, wrongness) + Math.log1p(Math.exp(-Math.abs(wrongness)));
    }
    return loss;
  }

  /** Writes the curve; {@link #read} reads it back. */
  public void write(DataOutput out) throws IOException {
    out.writeDouble(slope);
    out.writeDouble(offset);
  }

  /**
   * Reads a curve.
   *
   * @throws IOException if the data ends early or is not finite
   */
  public static Calibration read(DataInput in) throws IOException {
    Calibration calibration = new Calibration(in.readDouble(), in.readDouble());
    if (!Double.isFinite(calibration.slope) || !Double.isFinite(calibration.offset)) {
      throw new IOException("calibration " + calibration + " is not finite");
    }
    return calibration;
  }
}
