package io.github.sambandh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Tells how long it takes from the start of the JVM to the first document: never a verdict. */
class StartUpIT {
  private static final int RUNS = 5;

  @Test
  void readsAFirstDocument() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String article = Path.of("testdata", "articles", "wonsan.txt").toString();
    List<String> command =
        List.of(
            java,
            "-jar",
            System.getProperty("sambandh.cli.jar"),
            "extract",
            "--format",
            "jsonl",
            article);
    List<Long> millis = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Process process = new ProcessBuilder(command).start();
      byte[] out = process.getInputStream().readAllBytes();
      assertThat(process.waitFor()).isZero();
      millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      assertThat(out).isNotEmpty();
    }
    Collections.sort(millis);
    System.out.println(
        "start of the JVM to the end of the first document: median "
            + millis.get(RUNS / 2)
            + " ms of "
            + millis);
  }
}
