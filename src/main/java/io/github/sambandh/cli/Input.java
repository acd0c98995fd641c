package io.github.sambandh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file on the command line, or {@code -} for standard input.
 *
 * @param argument as the user wrote it
 */
record Input(String argument) {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  /** Takes a document's id and text. */
  interface Receiver {
    /** Takes a document, and how many bytes of the input have been read. */
    void accept(String id, String text, long bytesRead) throws CliException, IOException;
  }

  boolean isStandardInput() {
    return argument.equals("-");
  }

  boolean isJsonLines() {
    return argument.toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  /** Returns what messages call the input. */
  String label() {
    return isStandardInput() ? "standard input" : argument;
  }

  /** Returns the file's name without ending. */
  String id() throws CliException {
    if (isStandardInput()) {
      return "stdin";
    }
    Path name = path().getFileName();
    String whole = name == null ? argument : name.toString();
    int dot = whole.lastIndexOf('.');
    return dot > 0 ? whole.substring(0, dot) : whole;
  }

  /**
   * Returns the path of the file.
   *
   * @throws CliException if the system cannot name it
   */
  Path path() throws CliException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new CliException(
          argument + ": no file can be called so under this locale (LC_ALL=C.UTF-8 may help)", e);
    }
  }

  /** Returns the file itself, links followed, if there is one. */
  Optional<Path> realPath() {
    try {
      return isStandardInput() ? Optional.empty() : Optional.of(path().toRealPath());
    } catch (CliException | IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the number of bytes, or 0 if it is not known. */
  long size() {
    try {
      return isStandardInput() || !Files.isRegularFile(path()) ? 0 : Files.size(path());
    } catch (CliException | IOException e) {
      return 0;
    }
  }

  /**
   * Opens the input.
   *
   * @throws CliException if it cannot be read, with the reason
   */
  InputStream open(InputStream standardInput) throws CliException {
    if (isStandardInput()) {
      return standardInput;
    }
    Path path = path();
    if (Files.isDirectory(path)) {
      throw new CliException(argument + ": is a directory");
    }
    try {
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Reads the whole text.
   *
   * @throws CliException if it cannot be read or is not UTF-8, with the reason
   */
  String text(InputStream standardInput) throws CliException {
    if (size() > LARGEST) {
      throw new CliException(argument + ": larger than 2 GiB; cut it up, or use --lines");
    }
    byte[] bytes;
    try (InputStream stream = open(standardInput)) {
      bytes = stream.readAllBytes();
    } catch (IOException e) {
      throw unreadable(e);
    }
    try {
      return StrictUtf8.decode(bytes, 0);
    } catch (CliException e) {
      throw new CliException(label() + ": " + e.getMessage(), e);
    }
  }

  /** Returns the failure to read this input. */
  CliException unreadable(IOException e) {
    return new CliException(label() + ": " + Console.reason(e), e);
  }
}
