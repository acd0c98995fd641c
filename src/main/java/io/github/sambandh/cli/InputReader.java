package io.github.sambandh.cli;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of inputs one after the other, never holding more than one. What cannot be
 * read is told to the console, and the rest goes on. For one thread.
 */
final class InputReader {
  private final Console console;
  private final boolean lines;

  InputReader(Console console, boolean lines) {
    this.console = console;
    this.lines = lines;
  }

  /**
   * Hands on the documents of an input.
   *
   * @throws CliException if the receiver throws it
   * @throws IOException if the receiver throws it
   */
  void read(Input input, Input.Receiver receiver) throws CliException, IOException {
    if (lines || input.isJsonLines()) {
      readLines(input, receiver);
      return;
    }
    String text;
    String id;
    try {
      id = input.id();
      text = input.text(console.in());
    } catch (CliException e) {
      console.error(e);
      return;
    } catch (OutOfMemoryError e) {
      console.error(input.label() + ": too large for the memory; java -Xmx4g … gives more", e);
      return;
    }
    receiver.accept(id, text, input.size());
  }

  private void readLines(Input input, Input.Receiver receiver) throws CliException, IOException {
    String id;
    InputStream stream;
    try {
      id = input.id();
      stream = input.open(console.in());
    } catch (CliException e) {
      console.error(e);
      return;
    }
    try (stream) {
      ByteLines source = new ByteLines(stream);
      byte[] line = next(source, input);
      while (line != null) {
        JsonLine document = parse(line, source, input, id);
        if (document != null) {
          receiver.accept(document.id(), document.text(), source.consumed());
        }
        line = next(source, input);
      }
    }
  }

  private byte @Nullable [] next(ByteLines source, Input input) {
    try {
      return source.next();
    } catch (IOException e) {
      console.error(input.unreadable(e));
      return null;
    }
  }

  private @Nullable JsonLine parse(byte[] line, ByteLines source, Input input, String id) {
    try {
      String text = StrictUtf8.decode(line, source.start());
      String lineId = id + "-" + source.number();
      if (text.isBlank()) {
        return null;
      }
      return input.isJsonLines() ? JsonLine.parse(text, lineId) : new JsonLine(lineId, text);
    } catch (CliException e) {
      console.error(input.label() + ":" + source.number() + ": " + e.getMessage(), e);
      return null;
    }
  }
}
