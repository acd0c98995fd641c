package io.github.sambandh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.model.Manifest;
import io.github.sambandh.model.ModelStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  /** What a run left behind. */
  private record Outcome(int code, String out, String err) {}

  @TempDir Path directory;

  private static Outcome run(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // The print streams' own charset must not matter.
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.US_ASCII),
            new PrintStream(err, false, StandardCharsets.US_ASCII));
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static Outcome run(String... args) {
    return run(new byte[0], args);
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content).toString();
  }

  private static void assertUsageError(Outcome outcome, String... words) {
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(words).endsWith("\n");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void readsStandardInputByDefaultAndByDash() {
    Outcome byDefault = run("राम".getBytes(UTF_8), "extract", "--format", "jsonl");
    assertThat(byDefault.code()).isZero();
    assertThat(byDefault.out())
        .startsWith("{\"id\":\"stdin\",\"text\":\"राम\",")
        .endsWith("}\n")
        .hasLineCount(1);
    assertThat(run("राम".getBytes(UTF_8), "extract", "--format", "jsonl", "-"))
        .isEqualTo(byDefault);
  }

  @Test
  void callsADocumentByItsFileWithoutEndingAndDropsTheByteOrderMark() throws IOException {
    Outcome outcome = run("extract", "--format", "jsonl", file("समाचार.1.txt", "\uFEFFराम"));
    assertThat(outcome.out()).startsWith("{\"id\":\"समाचार.1\",\"text\":\"राम\",");
  }

  @Test
  void writesAnArrayOfSeveralDocumentsAsJson() throws IOException {
    String a = file("a.txt", "राम");
    assertThat(run("extract", "--format", "json", a).out()).startsWith("{\n").endsWith("}\n");
    Outcome outcome = run("extract", "--format", "json", a, file("b.txt", "सीता"));
    assertThat(outcome.out()).startsWith("[\n{\n").contains("},\n{\n").endsWith("}\n]\n");
  }

  @Test
  void takesEachLineAsADocument() throws IOException {
    String file = file("a.txt", "राम\r\n\n \nसीता");
    Outcome outcome = run("extract", "--lines", "--format", "jsonl", file);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("{\"id\":\"a-1\",\"text\":\"राम\","))
        .anyMatch(line -> line.startsWith("{\"id\":\"a-4\",\"text\":\"सीता\","));
  }

  @Test
  void goesOnAfterABadLine() throws IOException {
    byte[] bad = {'r', (byte) 0xE0, (byte) 0xA4, '\n'};
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write("राम\n".getBytes(UTF_8));
    lines.write(bad);
    lines.write("सीता\n".getBytes(UTF_8));
    String file = file("a.txt", lines.toByteArray());
    Outcome outcome = run("extract", "--lines", "--format", "jsonl", file);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).hasLineCount(2);
    assertThat(outcome.err())
        .isEqualTo("sambandh: " + file + ":2: not UTF-8: byte 0xE0 at byte offset 11\n");
  }

  @Test
  void readsJsonLinesAndNamesBadOnes() throws IOException {
    String file =
        file(
            "a.jsonl",
            """
            {"id":"x","text":"राम","more":[{"text":1}]}
            nope

            {"id":7,"text":"\\ud800"}
            {"text":"सीता"}
            {"id":"y"}
            {"text":1}
            {"text":"a","text":"b"}
            {"text":"a"} {"text":"b"}
            {"text":"a"
            """);
    Outcome outcome = run("extract", "--format", "jsonl", file);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(",\"sent"))))
        .containsExactly(
            "{\"id\":\"x\",\"text\":\"राम\"",
            "{\"id\":\"7\",\"text\":\"\\ud800\"",
            "{\"id\":\"a-5\",\"text\":\"सीता\"");
    assertThat(outcome.err().lines().map(line -> line.substring(line.lastIndexOf(file))))
        .hasSize(6)
        .allMatch(line -> line.matches(".*a\\.jsonl:(2|6|7|8|9|10): .+"));
  }

  @Test
  void tellsEachUnreadableFileAndReadsTheOthers() throws IOException {
    String bad = file("bad.txt", new byte[] {'a', (byte) 0xFF, 'b'});
    String good = file("good.txt", "राम");
    String missing = directory.resolve("missing.txt").toString();
    Outcome outcome = run("extract", "--format", "jsonl", bad, missing, directory.toString(), good);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("{\"id\":\"good\"").hasLineCount(1);
    assertThat(outcome.err())
        .isEqualTo(
            "sambandh: "
                + bad
                + ": not UTF-8: byte 0xFF at byte offset 1\nsambandh: "
                + missing
                + ": no such file\nsambandh: "
                + directory
                + ": is a directory\n");
  }

  @Test
  void writesAnEmptyArrayWhereNothingCouldBeRead() {
    String missing = directory.resolve("missing.txt").toString();
    assertThat(run("extract", "--format", "json", missing, missing).out()).isEqualTo("[]\n");
  }

  @Test
  void acceptsAnEmptyFile() throws IOException {
    Outcome outcome = run("extract", "--format", "jsonl", file("a.txt", ""));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("{\"id\":\"a\",\"text\":\"\",\"sentences\":[],");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertUsageError(run(), "extract, evaluate, train, models");
    assertUsageError(run("frobnicate"), "frobnicate");
    assertUsageError(run("extract", "--frobnicate"), "--frobnicate");
    assertUsageError(
        run("extract", "--format", "turtle"), "turtle", "text, json, jsonl, conll, brat");
    assertUsageError(run("extract", "--format"), "--format");
    assertUsageError(run("evaluate"), "GOLD");
    assertUsageError(run("evaluate", "--format", "xml", "x.ann"), "xml", "text, json");
    assertUsageError(run("train"), "--train");
    assertUsageError(run("train", "names", "--train", "a", "--out", "b"), "names");
    assertUsageError(
        run("train", "entities", "--train", "a", "--out", "b", "--epochs", "0"), "--epochs");
  }

  @Test
  void explainsItself() {
    Outcome help = run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("extract", "evaluate", "train", "models", "--version");
    Outcome ofCommand = run("extract", "--help");
    assertThat(ofCommand.out()).contains("--lines", "--format").doesNotContain("turtle", "html");
    assertThat(run("--version").out()).matches("sambandh \\S+\\R");
  }

  @Test
  void tellsInOneLineThatAModelIsMissing() throws IOException {
    String text = file("a.txt", "राम");
    for (String model : new String[] {"no-such-model", directory.resolve("nix").toString()}) {
      Outcome outcome = run("extract", "--model", model, text);
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err().lines()).hasSize(1);
      assertThat(outcome.out()).isEmpty();
    }
  }

  @Test
  void tracesOnlyWhenVerbose() {
    assertThat(run("extract", "--model", "no-such-model").err()).doesNotContain("\tat ");
    assertThat(run("extract", "--model", "no-such-model", "--verbose").err()).contains("\tat ");
    assertThat(run("--verbose", "extract", "--model", "no-such-model").err()).contains("\tat ");
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws IOException {
    String file = file("a.txt", "राम\n".repeat(1000));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"extract", "--lines", file},
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(closed, false, UTF_8),
            new PrintStream(err, false, UTF_8));
    assertThat(code).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void writesAFilePerDocument() throws IOException {
    String text = file("a.txt", "\uFEFFराम गए");
    Path out = directory.resolve("new/out");
    for (String format : new String[] {"text", "json", "jsonl", "conll"}) {
      Outcome outcome = run("extract", "--format", format, "--output", out.toString(), text);
      assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    }
    assertThat(out.resolve("a.conll")).content(UTF_8).startsWith("राम\t").endsWith("\n\n");
    assertThat(out.resolve("a.json")).content(UTF_8).startsWith("{\n").endsWith("}\n");
    assertThat(out.resolve("a.jsonl")).content(UTF_8).hasLineCount(1);
    run("extract", "--format", "brat", "--output", out.toString(), text);
    assertThat(out.resolve("a.txt")).content(UTF_8).isEqualTo("राम गए");
    assertThat(out.resolve("a.ann")).exists();
  }

  @Test
  void writesNeitherOverInputsNorOutsideTheDirectory() throws IOException {
    String text = file("a.txt", "राम");
    Outcome over = run("extract", "--output", directory.toString(), text);
    assertThat(over.code()).isEqualTo(1);
    assertThat(over.err().lines()).hasSize(1);
    assertThat(Path.of(text)).content(UTF_8).isEqualTo("राम");

    String lines =
        file("b.jsonl", "{\"id\":\"../x/y\",\"text\":\"\"}\n{\"id\":\".._x_y\",\"text\":\"\"}\n");
    Path out = directory.resolve("out");
    Outcome twice = run("extract", "--format", "json", "--output", out.toString(), lines);
    assertThat(twice.code()).isEqualTo(1);
    assertThat(out).isDirectoryContaining("glob:**/_.._x_y.json");
    assertThat(twice.err()).contains(".._x_y: not written");

    assertThat(run("extract", "--output", text, text).code()).isEqualTo(1);
  }

  @Test
  void evaluatesEachFileAndAll() throws IOException {
    String ann = file("a.ann", "#doc x\n[[राम|PER|r]] गए\n#doc y\nनहीं\n");
    String conll = file("b.conll", "\uFEFFराम\tB-PER\nगए\tO\n");
    Outcome text = run("evaluate", ann, conll);
    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains(ann + ": 2 documents\n", conll + ": 1 document\n", "all: 3 documents\n");
    assertThat(text.err()).isEmpty();
    Outcome json = run("evaluate", "--format", "json", conll);
    assertThat(json.out()).startsWith("{\n  \"model\": {").contains("\"gold\": 1");
  }

  @Test
  void scoresNothingWhereOneGoldFileIsBad() throws IOException {
    String good = file("a.ann", "#doc x\n[[राम|PER|r]] गए\n");
    String bad = file("b.ann", "#doc x\n[[राम|PER|r गए\n");
    Outcome outcome = run("evaluate", good, bad, directory.resolve("nix.ann").toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(2);
    assertThat(outcome.err()).contains("b.ann:2: ", "nix.ann: no such file");
  }

  @Test
  void trainsOnNothingMissing() {
    String missing = directory.resolve("nix.conll").toString();
    Outcome outcome = run("train", "entities", "--train", missing, "--out", "x");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEqualTo("sambandh: " + missing + ": no such file\n");
  }

  @Test
  void listsModels() throws Exception {
    Outcome all = run("models");
    assertThat(all.code()).isZero();
    for (Manifest manifest : ModelStore.bundled()) {
      assertThat(all.out()).contains(manifest.name(), manifest.task(), manifest.version());
      assertThat(run("models", manifest.name()).out())
          .contains(manifest.fields().values().iterator().next());
    }
    Outcome unknown = run("models", "no-such-model");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("no-such-model").hasLineCount(1);
  }
}
