package io.github.sambandh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a person watches.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 */
record Terminal(boolean out, boolean err) {
  /** Nobody watches. */
  static final Terminal NONE = new Terminal(false, false);

  /** Asks the system; where it does not tell, as outside Linux, nobody is taken to watch. */
  static Terminal detect() {
    return new Terminal(isTerminal(1), isTerminal(2));
  }

  private static boolean isTerminal(int descriptor) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
