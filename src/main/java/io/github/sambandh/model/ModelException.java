package io.github.sambandh.model;

/** A model that cannot be read; the message says what was found and what was expected. */
public final class ModelException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates an exception. */
  public ModelException(String message) {
    super(message);
  }
}
