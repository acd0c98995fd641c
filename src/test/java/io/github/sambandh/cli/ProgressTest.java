package io.github.sambandh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  /** Returns what comes to standard error while one of two steps is done. */
  private static String shown(Terminal terminal, boolean watched) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
            new PrintStream(err, false, UTF_8),
            terminal);
    try (Progress progress = Progress.of(console, "train", watched)) {
      progress.show(1, 2, "पहला");
    }
    return err.toString(UTF_8);
  }

  @Test
  void drawsABarForAPerson() {
    assertThat(shown(new Terminal(false, true), true)).contains("train", "1/2");
  }

  @Test
  void drawsNothingWhereNobodyWatchesOrItWouldDisturb() {
    assertThat(shown(Terminal.NONE, true)).isEmpty();
    assertThat(shown(new Terminal(true, false), true)).isEmpty();
    assertThat(shown(new Terminal(true, true), false)).isEmpty();
  }
}
