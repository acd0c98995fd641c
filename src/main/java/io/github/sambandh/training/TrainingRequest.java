package io.github.sambandh.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a training run needs.
 *
 * @param name under which the model will be loaded
 * @param version of the model
 * @param train annotated files, {@code .ann} or CoNLL; each CoNLL file is taken as an annotation
 *     convention of its own, from which the model learns without following it
 * @param dev annotated files for scores, calibration and thresholds; never learned from; may be
 *     empty
 * @param texts unlabelled text, {@code .jsonl} or plain, to learn classes of words from; may be
 *     empty
 * @param out directory for the model and its manifest
 * @param seed of all random choices
 * @param epochs passes over the data; 0 leaves it to the trainer
 * @param notes further fields of the manifest: licences, sources
 */
public record TrainingRequest(
    String name,
    String version,
    List<Path> train,
    List<Path> dev,
    List<Path> texts,
    Path out,
    long seed,
    int epochs,
    Map<String, String> notes) {

  /**
   * Copies the collections and checks them.
   *
   * @throws IllegalArgumentException if there is nothing to train on or the epochs are negative
   */
  public TrainingRequest {
    train = List.copyOf(train);
    dev = List.copyOf(dev);
    texts = List.copyOf(texts);
    notes = Map.copyOf(notes);
    if (train.isEmpty()) {
      throw new IllegalArgumentException("train names no file to learn from");
    }
    if (epochs < 0) {
      throw new IllegalArgumentException("epochs is " + epochs + ", expected at least 0");
    }
  }
}
