package io.github.sambandh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar that ships as a process, under a locale that knows no Hindi. */
class CliIT {
  /** What a process left behind. */
  private record Outcome(int code, String out, String err) {}

  @TempDir Path directory;

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("sambandh.cli.jar"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(directory.resolve("stderr").toFile());
    return builder.start();
  }

  private Outcome run(byte[] input, String... args) throws IOException, InterruptedException {
    Process process = start(args);
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("pipe");
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), out, stderr());
  }

  private Outcome run(String... args) throws IOException, InterruptedException {
    return run(new byte[0], args);
  }

  private String stderr() throws IOException {
    return Files.readString(directory.resolve("stderr"));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content).toString();
  }

  @Test
  void speaksUtf8WhateverTheLocale() throws Exception {
    Outcome outcome = run("राम दिल्ली गए।".getBytes(UTF_8), "extract", "--format", "jsonl");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("{\"id\":\"stdin\",\"text\":\"राम दिल्ली गए।\",");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void namesItsVersion() throws Exception {
    Outcome outcome = run("--version");
    assertThat(outcome.out()).matches("sambandh \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void tellsBadInputInOneLineEachAndReadsTheRest() throws Exception {
    String bad = file("bad.txt", new byte[] {'a', 'b', (byte) 0xC0, (byte) 0x80});
    String good = file("good.txt", "राम".getBytes(UTF_8));
    String missing = directory.resolve("missing.txt").toString();
    Outcome outcome = run("extract", "--format", "jsonl", missing, bad, directory.toString(), good);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("{\"id\":\"good\",").hasLineCount(1);
    assertThat(outcome.err())
        .isEqualTo(
            "sambandh: "
                + missing
                + ": no such file\nsambandh: "
                + bad
                + ": not UTF-8: byte 0xC0 at byte offset 2\nsambandh: "
                + directory
                + ": is a directory\n");
  }

  @Test
  void refusesMisuseInOneLine() throws Exception {
    for (String[] args :
        new String[][] {
          {}, {"nix"}, {"extract", "--nix"}, {"extract", "--format", "html"}, {"evaluate"}
        }) {
      Outcome outcome = run(args);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).startsWith("sambandh: ").hasLineCount(1);
    }
  }

  @Test
  void namesBadJsonLines() throws Exception {
    Outcome outcome =
        run(
            "extract",
            "--format",
            "jsonl",
            file("a.jsonl", "{\"text\":\"x\"}\n[]\n".getBytes(UTF_8)));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).hasLineCount(1);
    assertThat(outcome.err()).contains("a.jsonl:2: not a JSON object").hasLineCount(1);
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    String file = file("many.txt", "राम दिल्ली गए।\n".repeat(20_000).getBytes(UTF_8));
    Process process = start("extract", "--lines", "--format", "jsonl", file);
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isEqualTo('{');
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(stderr()).isEmpty();
  }
}
