package io.github.sambandh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.model.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SambandhTest {
  private static final Sambandh SAMBANDH = Bundled.SAMBANDH;
  private static final int MEGABYTE = 1 << 20;

  /** Generous: the slowest takes a few seconds on a calm machine. */
  private static final Duration BOUND = Duration.ofMinutes(2);

  private static List<String> articles() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("testdata", "articles"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void findsNamesTypesAndRelations() {
    Document document =
        SAMBANDH.extract("रूस के विदेश मंत्री सर्गेई लावरोव ने शुक्रवार को वॉनसान का दौरा किया।");
    assertThat(document.id()).isEqualTo("document");
    assertThat(document.entities())
        .extracting(entity -> entry(entity.name(), entity.type()))
        .contains(entry("सर्गेई लावरोव", EntityType.PERSON), entry("वॉनसान", EntityType.LOCATION));
    assertThat(document.relations()).isNotEmpty();
    assertThat(document.model()).isEqualTo(SAMBANDH.model());
  }

  @Test
  void readsAnyOrderOfWords() throws IOException {
    List<String> words = new ArrayList<>();
    articles().forEach(text -> words.addAll(List.of(text.split("\\s+"))));
    for (int seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      String text =
          random
              .ints(80, 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " "));
      assertThatCode(() -> SAMBANDH.extract(text)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void findsNothingInNothing() {
    for (String text : new String[] {"", " ", "\n\u200B\n", "।", "\uD83D"}) {
      Document document = SAMBANDH.extract("d", text);
      assertThat(document.text()).isEqualTo(text);
      assertThat(document.entities()).isEmpty();
    }
  }

  @Test
  void saysTheSameAgain() throws Exception {
    for (String text : articles()) {
      assertThat(SAMBANDH.extract(text)).isEqualTo(SAMBANDH.extract(text));
      assertThat(SAMBANDH.extract(text)).isEqualTo(Sambandh.load().extract(text));
    }
  }

  @Test
  void saysTheSameInFourThreads() throws Exception {
    List<String> texts = articles();
    List<Document> alone = texts.stream().map(SAMBANDH::extract).toList();
    Sambandh shared = Sambandh.load();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Document>>> runs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        runs.add(threads.submit(() -> texts.stream().map(shared::extract).toList()));
      }
      for (Future<List<Document>> run : runs) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void takesAnyString() {
    RandomText.forAll(1, text -> assertThat(SAMBANDH.extract(text).text()).isEqualTo(text));
  }

  /** A megabyte that nobody wrote for a reader. */
  enum Flood {
    /** The articles over and over. */
    NEWS,
    /** The same as one sentence. */
    ONE_SENTENCE,
    /** Random text of all scripts. */
    RANDOM,
    /** One name over and over. */
    ONE_NAME,
    /** Ever new names in one sentence. */
    NEW_NAMES,
    /** One word without a blank. */
    ONE_WORD,
    /** Nothing but punctuation. */
    MARKS;

    String text() throws IOException {
      StringBuilder text = new StringBuilder();
      String news = String.join("\n", articles());
      String running = news.replaceAll("[।.?!\\n]", " ");
      RandomText random = new RandomText(1);
      while (text.length() < MEGABYTE) {
        switch (this) {
          case NEWS -> text.append(news);
          case ONE_SENTENCE -> text.append(running);
          case RANDOM -> text.append(random.next());
          case ONE_NAME -> text.append("सर्गेई लावरोव ने दिल्ली में ");
          case NEW_NAMES -> text.append(name(text.length())).append(" शर्मा ने ");
          case ONE_WORD -> text.append("दिल्ली");
          case MARKS -> text.append("('\".।…-");
        }
      }
      return text.toString();
    }

    private static String name(int number) {
      return Integer.toString(number, 30)
          .chars()
          .mapToObj(c -> Character.toString('क' + Character.digit(c, 30)) + "ा")
          .collect(Collectors.joining());
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsAMegabyteInBoundedTime(Flood flood) throws IOException {
    String text = flood.text();
    Document document =
        Assertions.assertTimeoutPreemptively(BOUND, () -> SAMBANDH.extract("flood", text));
    assertThat(document.text()).isEqualTo(text);
  }

  @Test
  void namesTheModelThatIsMissing() {
    assertThatThrownBy(() -> Sambandh.load("nix"))
        .isInstanceOf(ModelException.class)
        .hasMessage("no model is called 'nix'; bundled: [fast]");
    assertThatThrownBy(() -> Sambandh.load(Path.of("nowhere")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("nowhere");
  }
}
