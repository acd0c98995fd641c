package io.github.sambandh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  /** Returns standard output after a print stream, which tells no failure, has written to it. */
  private static StandardOutput written(OutputStream device) {
    StandardOutput output = new StandardOutput(device);
    PrintStream out = new PrintStream(output, true, UTF_8);
    out.print("राम");
    out.write('\n');
    out.flush();
    return output;
  }

  @Test
  void remembersWhyWritingFailed() {
    assertThat(written(failing("No space left on device")).failure())
        .contains("No space left on device");
  }

  @Test
  void takesAReaderThatHasLeftForNoFailure() {
    assertThat(written(failing("Broken pipe")).failure()).isEmpty();
  }

  @Test
  void passesOnWhatIsWritten() {
    ByteArrayOutputStream device = new ByteArrayOutputStream();
    assertThat(written(device).failure()).isEmpty();
    assertThat(device.toString(UTF_8)).isEqualTo("राम\n");
  }
}
