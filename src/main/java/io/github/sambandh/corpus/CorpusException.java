package io.github.sambandh.corpus;

import java.io.IOException;

/** Annotated data that does not follow its format; the message names file, line and cause. */
public final class CorpusException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a line of a file. */
  public CorpusException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
