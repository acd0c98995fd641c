package io.github.sambandh.relation;

import io.github.sambandh.document.Factuality;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.linear.LinearClassifier;
import io.github.sambandh.linear.SparseWeights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What the relation extractor has learned. Immutable and thread-safe.
 *
 * @param pairs over {@link PairLabels}
 * @param factuality over {@link #FACTUALITIES}
 * @param calibration turns the probability of a pair into the confidence of a relation
 * @param threshold the least confidence of a relation that is returned, 0 to 1
 */
public record RelationModel(
    LinearClassifier pairs,
    LinearClassifier factuality,
    Calibration calibration,
    double threshold) {

  /** The labels of factuality, in order. */
  public static final List<Factuality> FACTUALITIES = List.of(Factuality.values());

  /**
   * Checks the number of labels and the threshold.
   *
   * @throws IllegalArgumentException if they do not fit
   */
  public RelationModel {
    if (pairs.weights().labels() != PairLabels.count()
        || factuality.weights().labels() != FACTUALITIES.size()) {
      throw new IllegalArgumentException(
          pairs.weights().labels()
              + " pair labels, "
              + factuality.weights().labels()
              + " factualities");
    }
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold " + threshold + " is not within 0 to 1");
    }
  }

  /** Writes the model; {@link #read} reads it back. */
  public void write(DataOutput out) throws IOException {
    out.writeDouble(threshold);
    calibration.write(out);
    pairs.weights().write(out);
    factuality.weights().write(out);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the data ends early or contradicts itself
   */
  public static RelationModel read(DataInput in) throws IOException {
    double threshold = in.readDouble();
    Calibration calibration = Calibration.read(in);
    LinearClassifier pairs = new LinearClassifier(SparseWeights.read(in));
    LinearClassifier factuality = new LinearClassifier(SparseWeights.read(in));
    try {
      return new RelationModel(pairs, factuality, calibration, threshold);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
