package io.github.sambandh.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The streams of one run, and what has gone wrong in it. For one thread. */
final class Console {
  private static final String NAME = "sambandh: ";
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private final Writer writer;
  private boolean verbose;
  private boolean failed;

  Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  InputStream in() {
    return in;
  }

  PrintStream err() {
    return err;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Returns standard output: UTF-8 whatever the locale. */
  Writer writer() {
    return writer;
  }

  void setVerbose(boolean verbose) {
    this.verbose = verbose;
  }

  /**
   * Sends on what has been written.
   *
   * @throws BrokenPipeException if it reaches nobody
   */
  void flush() throws IOException {
    writer.flush();
    if (out.checkError()) {
      throw new BrokenPipeException();
    }
  }

  /** Tells the user in one line what failed; the run goes on but will exit with 1. */
  void error(String message) {
    failed = true;
    line(message);
  }

  /** Tells the user what failed, with the stack trace if asked for. */
  void error(String message, Throwable cause) {
    error(message);
    if (verbose) {
      cause.printStackTrace(err);
    }
  }

  /** Tells the user the message of a failure. */
  void error(Exception failure) {
    error(failure.getMessage() == null ? failure.toString() : failure.getMessage(), failure);
  }

  /** Tells the user something in one line. */
  void line(String message) {
    StringBuilder line = new StringBuilder(message);
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029') {
        line.setCharAt(i, ' ');
      }
    }
    byte[] bytes =
        ((terminal.err() ? CLEAR_LINE : "") + NAME + line + "\n").getBytes(StandardCharsets.UTF_8);
    err.write(bytes, 0, bytes.length);
    err.flush();
  }

  /** Returns 1 if an error was told, otherwise 0. */
  int exitCode() {
    return failed ? 1 : 0;
  }

  /** Returns in words why a file could not be read or written, without its name. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
