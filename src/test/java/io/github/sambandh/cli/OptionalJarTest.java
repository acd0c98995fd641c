package io.github.sambandh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionalJarTest {

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource({
    "picocli/CommandLine, info.picocli:picocli",
    "com/fasterxml/jackson/core/JsonFactory, com.fasterxml.jackson.core:jackson-core",
    "me/tongfei/progressbar/ProgressBar, me.tongfei:progressbar",
    "org/jline/terminal/Terminal, org.jline:jline-terminal"
  })
  void namesTheJarOfAMissingClass(String missing, String coordinate) {
    assertThat(OptionalJar.missing(new NoClassDefFoundError(missing)))
        .isEqualTo(
            "the command line needs "
                + coordinate
                + "; add it, or run the jar that ends in -cli.jar");
  }

  @Test
  void namesAnotherMissingClassItself() {
    assertThat(OptionalJar.missing(new NoClassDefFoundError("a/B")))
        .isEqualTo("a class is missing: a/B");
  }
}
