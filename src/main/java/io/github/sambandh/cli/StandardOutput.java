package io.github.sambandh.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers why writing failed, which a print stream does not. For one thread. */
final class StandardOutput extends OutputStream {
  private final OutputStream device;
  private String failure = "";

  StandardOutput(OutputStream device) {
    this.device = device;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      device.write(bytes, from, length);
    } catch (IOException e) {
      failure = Console.reason(e);
      throw e;
    }
  }

  /** Returns why writing failed, unless only because the reader has left. */
  Optional<String> failure() {
    return failure.isEmpty() || failure.toLowerCase(Locale.ROOT).contains("pipe")
        ? Optional.empty()
        : Optional.of(failure);
  }
}
