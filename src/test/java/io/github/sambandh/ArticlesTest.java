package io.github.sambandh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.corpus.AnnReader;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.evaluation.Evaluation;
import io.github.sambandh.evaluation.EvaluationResult;
import io.github.sambandh.export.JsonExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the articles of {@code testdata/articles}: a text, what a human marked in it, and the
 * golden file of what the bundled model finds in it.
 *
 * <p>{@code mvn test -Dtest=ArticlesTest -Dgolden.update=true} rewrites the golden files, which is
 * right after a change that means to find something else; read the difference before it is
 * committed. What was found last lies in {@code target/articles}.
 */
class ArticlesTest {
  private static final Path FOLDER = Path.of("testdata", "articles");
  private static final Path FOUND = Path.of("target", "articles");

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".txt"));
  }

  private static AnnotatedDocument gold(String name) throws IOException {
    return AnnReader.read(FOLDER.resolve(name + ".ann")).get(0);
  }

  @ParameterizedTest
  @MethodSource("names")
  void findsWhatTheGoldenFileSays(String name) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonExporter.pretty().write(Bundled.SAMBANDH.extract(name, text(name)), json);
    Files.createDirectories(FOUND);
    Path found = Files.writeString(FOUND.resolve(name + ".json"), json.append('\n'));
    Path golden = FOLDER.resolve(name + ".json");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, json);
    }
    assertThat(golden).exists();
    assertThat(found).hasSameTextualContentAs(golden);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAnnotatedAsItStands(String name) throws IOException {
    AnnotatedDocument gold = gold(name);
    assertThat(gold.id()).isEqualTo(name);
    assertThat(gold.text()).isEqualTo(text(name).stripTrailing());
  }

  /** The floors lie well under the scores of the model that ships: they tell a broken one. */
  @Test
  void findsMostNamesAndManyRelations() throws IOException {
    Evaluation evaluation = new Evaluation();
    for (String name : names()) {
      AnnotatedDocument gold = gold(name);
      evaluation.add(gold, Bundled.SAMBANDH.extract(name, gold.text()), true);
    }
    EvaluationResult result = evaluation.result("articles");
    assertThat(result.entities().total().f1()).isGreaterThan(0.8);
    assertThat(result.relations().relations().total().f1()).isGreaterThan(0.45);
    assertThat(result.relations().withFactuality().f1()).isGreaterThan(0.42);
  }
}
