package io.github.sambandh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.model.Manifest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a tiny corpus, and reads with what was trained. */
class TrainCommandTest {
  private static final List<String> PEOPLE = List.of("राम कुमार", "सीता देवी", "मोहन लाल");
  private static final List<String> PLACES = List.of("दिल्ली", "मुंबई", "कानपुर");

  /** What a run left behind. */
  private record Outcome(int code, String out, String err) {}

  @TempDir Path directory;

  private static Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8));
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  /** Returns documents in which each person meets another, and visits a place. */
  private static String corpus() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 27; i++) {
      String person = PEOPLE.get(i % 3);
      text.append("#doc d").append(i).append('\n');
      text.append("[[").append(person).append("|PER|a]] ने [[").append(PEOPLE.get((i + 1) % 3));
      text.append("|PER|b]] से मुलाकात की।\n[[").append(person).append("|PER|a]] ने [[");
      text.append(PLACES.get(i / 3 % 3)).append("|LOC|c]] का दौरा किया।\nधूप थी।\n#relations\n");
      text.append("a\tmet_with\tb\tFACTUAL\na\tvisited\tc\tFACTUAL\n");
    }
    return text.toString();
  }

  private Manifest manifest(String name) throws Exception {
    return Manifest.parse(Files.readString(directory.resolve("model").resolve(name)), name);
  }

  @Test
  void trainsAModelThatExtractLoads() throws Exception {
    String train = file("train.ann", corpus());
    String dev = file("dev.ann", corpus());
    String text = file("text.jsonl", "{\"text\":\"राम दिल्ली गए।\"}\n".repeat(4));
    String model = directory.resolve("model").toString();

    Outcome entities =
        run(
            "train",
            "entities",
            "--train",
            train,
            "--dev",
            dev,
            "--text",
            text,
            "--out",
            model,
            "--seed",
            "3",
            "--epochs",
            "5",
            "--name",
            "छोटा",
            "--model-version",
            "0.2",
            "--note",
            "licence=CC0");
    assertThat(entities).isEqualTo(new Outcome(0, "", ""));
    assertThat(manifest("छोटा.entities.manifest").fields())
        .containsEntry("name", "छोटा")
        .containsEntry("version", "0.2")
        .containsEntry("seed", "3")
        .containsEntry("licence", "CC0")
        .containsKeys("data.train.01", "data.dev.01", "data.text.01")
        .hasEntrySatisfying(
            "score.dev.ann",
            score -> assertThat(score).startsWith("P 1.000, R 1.000, F1 1.000 (95 %: "));

    Outcome relations =
        run(
            "train",
            "relations",
            "--train",
            train,
            "--dev",
            dev,
            "--out",
            model,
            "--epochs",
            "5",
            "--name",
            "छोटा");
    assertThat(relations).isEqualTo(new Outcome(0, "", ""));
    assertThat(manifest("छोटा.relations.manifest").fields())
        .containsEntry("version", "1")
        .containsKey("data.dev.01");

    Outcome extracted =
        run(
            "extract",
            "--model",
            model,
            "--format",
            "json",
            file(
                "news.txt",
                "सीता देवी ने राम कुमार से मुलाकात की। सीता देवी ने मुंबई का दौरा किया।"));
    assertThat(extracted.code()).isZero();
    assertThat(extracted.out())
        .contains("\"name\": \"सीता देवी\"", "\"met_with\"", "\"visited\"", "\"name\": \"छोटा\"");
    assertThat(extracted.err()).isEmpty();
  }

  @Test
  void learnsNamesFromColumns() throws IOException {
    String train = file("train.conll", "राम\tB-PER\nआए\tO\n\nसीता\tB-PER\nआई\tO\n".repeat(5));
    String model = directory.resolve("model").toString();
    Outcome entities = run("train", "entities", "--train", train, "--out", model, "--epochs", "1");
    assertThat(entities).isEqualTo(new Outcome(0, "", ""));
    assertThat(directory.resolve("model")).isDirectoryContaining("glob:**/custom.entities.bin");
    Outcome relations = run("train", "relations", "--train", train, "--out", model);
    assertThat(relations.code()).isEqualTo(1);
    assertThat(relations.err())
        .isEqualTo("sambandh: " + train + ": no relations to learn from, expected .ann\n");
  }

  @Test
  void tellsWhereTheCorpusIsBroken() throws IOException {
    String train = file("train.ann", "#doc x\n[[राम|PER|r गए\n");
    Outcome outcome =
        run("train", "entities", "--train", train, "--out", directory.resolve("m").toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("sambandh: " + train + ":2: ").hasLineCount(1);
    assertThat(directory.resolve("m")).doesNotExist();
  }

  @Test
  void tellsEveryFileThatIsMissing() throws IOException {
    String train = file("train.ann", corpus());
    String missing = directory.resolve("nix.ann").toString();
    Outcome outcome =
        run(
            "train",
            "entities",
            "--train",
            train,
            missing,
            "--dev",
            directory.toString(),
            "--text",
            missing,
            "--out",
            directory.resolve("m").toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            "sambandh: "
                + missing
                + ": no such file\nsambandh: "
                + directory
                + ": is a directory\nsambandh: "
                + missing
                + ": no such file\n");
  }
}
