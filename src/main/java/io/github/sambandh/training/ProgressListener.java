package io.github.sambandh.training;

/** STAND-IN, to be replaced by the engine: is told how far long work has come. */
public interface ProgressListener {

  /** Is told that {@code done} of {@code total} steps are done. */
  void progress(long done, long total, String message);
}
