package io.github.sambandh.training;

import java.nio.file.Path;
import java.util.List;

/**
 * What a training run needs.
 *
 * @param name under which the model will be loaded
 * @param version of the model
 * @param train annotated files, {@code .ann} or {@code .conll}; each {@code .conll} file is taken
 *     as an annotation convention of its own
 * @param dev annotated files for scores, calibration and thresholds; never learned from; may be
 *     empty
 * @param out directory for the model and its manifest
 * @param seed of all random choices
 * @param epochs passes over the data, at least 1
 */
public record TrainingRequest(
    String name,
    String version,
    List<Path> train,
    List<Path> dev,
    Path out,
    long seed,
    int epochs) {

  /**
   * Copies the lists and checks the numbers.
   *
   * @throws IllegalArgumentException if there is nothing to train on or no epoch
   */
  public TrainingRequest {
    train = List.copyOf(train);
    dev = List.copyOf(dev);
    if (train.isEmpty()) {
      throw new IllegalArgumentException("train names no file to learn from");
    }
    if (epochs < 1) {
      throw new IllegalArgumentException("epochs is " + epochs + ", expected at least 1");
    }
  }
}
