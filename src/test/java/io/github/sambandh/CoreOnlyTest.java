package io.github.sambandh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.cli.Main;
import io.github.sambandh.corpus.HdtbReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs where the optional jars are not on the class path: {@code mvn -Pcore-only}. */
@Tag("core-only")
class CoreOnlyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "picocli.CommandLine",
        "com.fasterxml.jackson.core.JsonFactory",
        "me.tongfei.progressbar.ProgressBar",
        "org.jline.terminal.Terminal"
      })
  void hasNoOptionalJar(String type) {
    assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void extracts() {
    assertThat(Bundled.SAMBANDH.extract("सर्गेई लावरोव दिल्ली पहुंचे।").entities()).isNotEmpty();
  }

  @Test
  void namesTheJarThatReadsJson() throws Exception {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{}\n");
    assertThatThrownBy(() -> HdtbReader.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs com.fasterxml.jackson.core:jackson-core; add it");
  }

  @Test
  void namesTheJarThatTheCommandLineNeeds() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(new String[] {"models"}, InputStream.nullInputStream(), nowhere, errors);
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "sambandh: the command line needs info.picocli:picocli; add it, or run the jar that"
                + " ends in -cli.jar\n");
  }
}
