package io.github.sambandh.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines at {@code \n} and {@code \r\n}. For one thread. */
final class ByteLines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int filled;
  private int number;
  private long start;
  private long next;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Returns the next line without its end, or null after the last. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    start = next;
    while (true) {
      if (position == filled) {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        if (filled == 0) {
          return next == start ? null : finish();
        }
      }
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, position, end - position);
      next += end - position;
      position = end;
      if (end < filled) {
        position++;
        next++;
        return finish();
      }
    }
  }

  private byte[] finish() {
    number++;
    byte[] bytes = line.toByteArray();
    boolean carriage = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriage ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** Returns the number of the line returned last, from 1. */
  int number() {
    return number;
  }

  /** Returns the byte offset at which the line returned last begins. */
  long start() {
    return start;
  }

  /** Returns how many bytes the lines returned so far take. */
  long consumed() {
    return next;
  }
}
