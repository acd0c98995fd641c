package io.github.sambandh.training;

import java.io.IOException;

/** STAND-IN, to be replaced by the engine: trains models. */
public final class Training {
  private Training() {}

  /** Trains a recogniser of entities. */
  public static void entities(TrainingRequest request, ProgressListener listener)
      throws IOException {
    listener.progress(0, 1, "training");
    throw new IOException("no trainer yet for " + request.train());
  }

  /** Trains an extractor of relations. */
  public static void relations(TrainingRequest request, ProgressListener listener)
      throws IOException {
    listener.progress(0, 1, "training");
    throw new IOException("no trainer yet for " + request.train());
  }
}
