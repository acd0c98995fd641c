package io.github.sambandh.corpus;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.TextNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the authored corpus to its README, and prints its counts. */
class AuthoredCorpusTest {
  private static final Path CORPUS = Path.of("testdata", "corpus");
  private static final String README = "README.md";
  private static final Map<String, List<GoldFile>> PARTS = new LinkedHashMap<>();
  private static CorpusReport report = CorpusCheck.check(List.of());

  @BeforeAll
  static void readsAndReports() throws IOException {
    StringBuilder parts = new StringBuilder();
    for (String part : List.of("train", "dev", "test")) {
      PARTS.put(part, read(CORPUS.resolve(part)));
      parts.append(summary(part, CorpusCheck.check(PARTS.get(part)).counts()));
    }
    report = CorpusCheck.check(PARTS.values().stream().flatMap(List::stream).toList());
    System.out.println(parts + "\n" + report.toText());
  }

  private static List<GoldFile> read(Path folder) throws IOException {
    List<GoldFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".ann")).sorted().toList()) {
        files.add(GoldFile.read(path));
      }
    }
    return files;
  }

  private static String summary(String part, CorpusCounts counts) {
    return String.format(
        Locale.ROOT,
        "%-6s %5d documents %6d names %5d demonyms %5d pronouns %5d relations%n",
        part,
        counts.documents(),
        counts.nameCount(),
        counts.demonyms(),
        counts.pronouns(),
        counts.relationCount());
  }

  @Test
  void hasNoProblem() {
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void articlesHaveNoProblem() throws IOException {
    assertThat(CorpusCheck.check(read(Path.of("testdata", "articles"))).problems()).isEmpty();
  }

  @Test
  void isLargeEnough() {
    assertThat(report.counts().documents()).isGreaterThanOrEqualTo(1_400);
    assertThat(report.counts().nameCount()).isGreaterThanOrEqualTo(11_000);
    assertThat(report.counts().relationCount()).isGreaterThanOrEqualTo(6_000);
  }

  @ParameterizedTest
  @EnumSource
  void hasEnoughOfEachRelation(RelationType type) {
    assertThat(report.counts().count(type)).isGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @EnumSource
  void hasEnoughOfEachFactuality(Factuality factuality) {
    assertThat(report.counts().count(factuality)).isGreaterThanOrEqualTo(400);
  }

  @Test
  void aQuarterRelatesAcrossSentences() {
    assertThat(share(report.counts().acrossSentences())).isGreaterThanOrEqualTo(0.25);
  }

  @Test
  void aFifthNamesSeveralAndRelatesNone() {
    assertThat(share(report.counts().withoutRelation())).isGreaterThanOrEqualTo(0.2);
  }

  @Test
  void atMostATenthIsBareHeadlines() {
    assertThat(share(report.counts().headlines())).isLessThanOrEqualTo(0.1);
  }

  private static double share(int documents) {
    return (double) documents / report.counts().documents();
  }

  @Test
  void documentsDoNotRepeatOneAnother() {
    assertThat(report.sharedRuns()).isLessThanOrEqualTo(0.02);
  }

  @Test
  void noDocumentIsNearOneOfAnotherPart() {
    Map<String, String> partOf = new HashMap<>();
    PARTS.forEach(
        (part, files) ->
            files.stream()
                .flatMap(file -> file.documents().stream())
                .forEach(document -> partOf.put(document.id(), part)));
    assertThat(report.nearDuplicates())
        .allMatch(pair -> Objects.equals(partOf.get(pair.first()), partOf.get(pair.second())));
  }

  @Test
  void partsShareNoPersonButPublicFigures() throws IOException {
    Map<String, TreeSet<String>> partsOf = new TreeMap<>();
    PARTS.forEach(
        (part, files) ->
            files.stream()
                .flatMap(file -> file.documents().stream())
                .flatMap(AuthoredCorpusTest::fullPersonNames)
                .forEach(name -> partsOf.computeIfAbsent(name, n -> new TreeSet<>()).add(part)));
    Map<String, TreeSet<String>> shared =
        partsOf.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<String> known =
        Files.readAllLines(CORPUS.resolve("public-figures.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(TextNormalizer::fold)
            .toList();
    assertThat(shared).allSatisfy((name, parts) -> assertThat(known).contains(name));
  }

  @Test
  void readmeFollowsItself() throws IOException {
    GoldFile examples = readmeExamples();
    List<GoldFile> all = new ArrayList<>(List.of(examples));
    PARTS.values().forEach(all::addAll);
    CorpusReport checked = CorpusCheck.check(List.of(examples));
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.counts().relations()).containsOnlyKeys(RelationType.values());
    for (Factuality factuality : Factuality.values()) {
      assertThat(checked.counts().count(factuality)).as(factuality.name()).isGreaterThan(2);
    }
    assertThat(CorpusCheck.check(all).nearDuplicates())
        .as("examples are invented for the README")
        .noneMatch(pair -> pair.first().startsWith(README));
  }

  /** Returns the {@code ann} blocks of the README, each a document. */
  private static GoldFile readmeExamples() throws IOException {
    StringBuilder ann = new StringBuilder();
    int number = 0;
    boolean inExample = false;
    boolean inRelations = false;
    for (String line : Files.readAllLines(CORPUS.resolve(README))) {
      if (line.equals("```ann")) {
        number++;
        ann.append("#doc " + README + "-" + number + "\n");
        inExample = true;
        inRelations = false;
      } else if (line.equals("```")) {
        inExample = false;
      } else if (inExample) {
        if (!inRelations && line.contains("\t")) {
          ann.append("#relations\n");
          inRelations = true;
        }
        ann.append(line).append('\n');
      }
    }
    return GoldFile.parse("README.ann", ann.toString());
  }

  /** Returns the folded names of persons that are of several words. */
  private static Stream<String> fullPersonNames(AnnotatedDocument document) {
    return document.mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .filter(mention -> mention.type() == EntityType.PERSON)
        .map(GoldMention::span)
        .map(span -> TextNormalizer.fold(span.in(document.text())))
        .filter(name -> name.contains(" "));
  }
}
