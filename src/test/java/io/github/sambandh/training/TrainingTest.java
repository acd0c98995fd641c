package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.Sambandh;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Relation;
import io.github.sambandh.entity.LinearMentionFinder;
import io.github.sambandh.model.Manifest;
import io.github.sambandh.model.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  private static final ProgressListener SILENT = (done, total, message) -> {};
  private static final List<String> PEOPLE = List.of("राम कुमार", "सीता देवी", "मोहन लाल");
  private static final List<String> PLACES = List.of("दिल्ली", "मुंबई", "कानपुर");

  @TempDir Path folder;

  /** Writes documents in which each person meets another, and visits a place. */
  private Path corpus(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 27; i++) {
      String person = PEOPLE.get(i % 3);
      String other = PEOPLE.get((i + 1) % 3);
      String place = PLACES.get(i / 3 % 3);
      text.append("#doc d%d\n#source authored\n".formatted(i))
          .append("[[%s|PER|a]] ने [[%s|PER|b]] से मुलाकात की।\n".formatted(person, other))
          .append("[[%s|PER|a]] ने [[%s|LOC|c]] का दौरा नहीं किया।\n".formatted(person, place))
          .append("धूप थी।\n#relations\na\tmet_with\tb\tFACTUAL\na\tvisited\tc\tNEGATED\n");
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private TrainingRequest request(Path out, long seed) throws IOException {
    Path train = corpus("train.ann");
    Path dev = corpus("dev.ann");
    return new TrainingRequest(
        "tiny",
        "1.0",
        List.of(train),
        List.of(dev),
        List.of(),
        out,
        seed,
        5,
        Map.of("licence", "none"));
  }

  private Path train(String out, long seed) throws Exception {
    TrainingRequest request = request(folder.resolve(out), seed);
    Training.entities(request, SILENT);
    Training.relations(request, SILENT);
    return request.out();
  }

  @Test
  void learnsATinyCorpus() throws Exception {
    Document document =
        Sambandh.load(train("tiny", 1))
            .extract("सीता देवी ने राम कुमार से मुलाकात की। सीता देवी ने मुंबई का दौरा नहीं किया।");
    assertThat(document.mentions())
        .extracting(Mention::text)
        .containsExactly("सीता देवी", "राम कुमार", "सीता देवी", "मुंबई");
    assertThat(document.relations())
        .extracting(TrainingTest::describe)
        .containsExactly("सीता देवी met_with राम कुमार FACTUAL", "सीता देवी visited मुंबई NEGATED");
    assertThat(document.model().name()).isEqualTo("tiny");
  }

  private static String describe(Relation relation) {
    return relation.subject().name()
        + " "
        + relation.type().code()
        + " "
        + relation.object().name()
        + " "
        + relation.factuality();
  }

  @Test
  void makesTheSameBytesFromTheSameSeedAndOthersFromAnother() throws Exception {
    Path first = train("first", 1);
    Path second = train("second", 1);
    Path third = train("third", 2);
    for (String file : List.of("tiny.entities.bin", "tiny.relations.bin")) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
      assertThat(Files.mismatch(first.resolve(file), third.resolve(file))).isNotNegative();
    }
    for (String file : List.of("tiny.entities.manifest", "tiny.relations.manifest")) {
      assertThat(second.resolve(file)).hasSameTextualContentAs(first.resolve(file));
    }
  }

  @Test
  void tellsInTheManifestWhatItLearnedFrom() throws Exception {
    List<String> heard = new ArrayList<>();
    Path manifest =
        Training.entities(
            request(folder.resolve("told"), 7),
            (done, total, message) -> heard.add(done + "/" + total));
    assertThat(heard).containsExactly("1/5", "2/5", "3/5", "4/5", "5/5");
    assertThat(Manifest.parse(Files.readString(manifest), "m").fields())
        .containsEntry("licence", "none")
        .containsEntry("seed", "7")
        .hasEntrySatisfying(
            "data.train.01",
            value ->
                assertThat(value)
                    .startsWith("train.ann, sha256 ")
                    .endsWith(", 27 documents, 108 mentions, 54 relations"));
  }

  @Test
  void learnsNoRelationsFromColumns() throws Exception {
    Path columns = Files.writeString(folder.resolve("a.conll"), "राम\tB-PER\n");
    TrainingRequest request =
        new TrainingRequest(
            "tiny",
            "1.0",
            List.of(columns),
            List.of(),
            List.of(),
            folder.resolve("o"),
            1,
            1,
            Map.of());
    assertThatThrownBy(() -> Training.relations(request, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.conll has no relations to learn from");
  }

  @Test
  void refusesARequestWithoutData() {
    assertThatThrownBy(
            () ->
                new TrainingRequest(
                    "n", "1", List.of(), List.of(), List.of(), folder, 1, 0, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("train names no file");
  }

  @Test
  void learnsClassesOfWordsFromText() throws Exception {
    Path text =
        Files.writeString(folder.resolve("text.txt"), "राम दिल्ली गए। सीता मुंबई गईं।\n".repeat(5));
    TrainingRequest without = request(folder.resolve("without"), 1);
    TrainingRequest with =
        new TrainingRequest(
            without.name(),
            without.version(),
            without.train(),
            without.dev(),
            List.of(text),
            folder.resolve("with"),
            without.seed(),
            without.epochs(),
            without.notes());
    Manifest manifest = Manifest.parse(Files.readString(Training.entities(with, SILENT)), "m");
    Training.entities(without, SILENT);
    assertThat(manifest.fields())
        .hasEntrySatisfying(
            "data.text.01",
            value ->
                assertThat(value)
                    .startsWith("text.txt, sha256 ")
                    .endsWith(", unlabelled, for classes of words"));
    assertThat(with.out().resolve("tiny.entities.bin"))
        .satisfies(
            file ->
                assertThat(Files.size(file))
                    .isGreaterThan(Files.size(without.out().resolve("tiny.entities.bin"))));
    assertThat(
            ModelStore.read(with.out(), ModelStore.ENTITIES)
                .read(ModelStore.ENTITIES, LinearMentionFinder::read))
        .isNotNull();
  }

  @Test
  void tellsTheSameWhateverTheLocale() throws Exception {
    Locale before = Locale.getDefault();
    try {
      TrainingRequest request = request(folder.resolve("model"), 1);
      String plain = Files.readString(Training.entities(request, SILENT));
      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
      List<String> heard = new ArrayList<>();
      Path hindi = Training.entities(request, (done, total, message) -> heard.add(message));
      assertThat(hindi).hasContent(plain);
      assertThat(heard).allMatch(message -> message.matches("[ -~]+"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesANegativeNumberOfPasses() {
    Path train = folder.resolve("train.ann");
    assertThatThrownBy(
            () ->
                new TrainingRequest(
                    "n", "1", List.of(train), List.of(), List.of(), folder, 1, -1, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("epochs is -1, expected at least 0");
  }
}
