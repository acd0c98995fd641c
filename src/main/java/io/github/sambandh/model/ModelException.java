package io.github.sambandh.model;

import org.jspecify.annotations.Nullable;

/**
 * A model that cannot be used: missing, truncated, altered, or made for another version. The
 * message says what was found and what was expected.
 */
public final class ModelException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates an exception with a message for the user. */
  public ModelException(String message) {
    this(message, null);
  }

  /** Creates an exception with a message for the user and what led to it. */
  public ModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
