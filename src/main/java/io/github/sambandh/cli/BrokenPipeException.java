package io.github.sambandh.cli;

import java.io.IOException;

/** Tells that nobody reads the output any more. */
final class BrokenPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenPipeException() {
    super("the output was closed");
  }
}
