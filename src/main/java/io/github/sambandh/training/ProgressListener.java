package io.github.sambandh.training;

/** Hears how far a training run has come. */
public interface ProgressListener {

  /**
   * Called after each step.
   *
   * @param done steps done
   * @param total steps in all
   * @param message what was done, for a person
   */
  void progress(long done, long total, String message);
}
