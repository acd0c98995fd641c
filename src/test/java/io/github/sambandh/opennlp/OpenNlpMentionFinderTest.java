package io.github.sambandh.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.entity.EntityRecognizer;
import io.github.sambandh.model.ModelException;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.token.Tokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNlpMentionFinderTest {
  // Ram went to Delhi. / Sita went to Mumbai, said TASS on Monday.
  private static final String TEXT =
      "राम कुमार दिल्ली गए। तास ने सोमवार को बताया कि सीता मुंबई गईं।";

  @TempDir static Path folder;
  private static Path file = Path.of("");

  @BeforeAll
  static void trainsATinyModel() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      samples.add(
          NameSample.parse("<START:person> राम कुमार <END> <START:LOC> दिल्ली <END> गए ।", i == 0));
      samples.add(
          NameSample.parse(
              "<START:organization> तास <END> ने <START:date> सोमवार <END> को बताया कि"
                  + " <START:person> सीता <END> <START:LOC> मुंबई <END> गईं ।",
              false));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 40);
    TokenNameFinderModel model =
        NameFinderME.train(
            "hi",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory());
    file = folder.resolve("tiny.bin");
    try (OutputStream out = Files.newOutputStream(file)) {
      model.serialize(out);
    }
  }

  private static Document recognise(OpenNlpMentionFinder finder) {
    return Pipeline.of(new SentenceSplitter(), new Tokenizer(), new EntityRecognizer(finder))
        .apply(Document.of("d", TEXT));
  }

  @Test
  void mapsTypesAndLeavesOutOthers() throws ModelException {
    List<Mention> mentions = recognise(OpenNlpMentionFinder.load(file)).mentions();
    assertThat(mentions)
        .extracting(mention -> mention.text() + " " + mention.type())
        .containsExactly(
            "राम कुमार " + EntityType.PERSON,
            "दिल्ली " + EntityType.LOCATION,
            "तास " + EntityType.ORGANIZATION,
            "सीता " + EntityType.PERSON,
            "मुंबई " + EntityType.LOCATION);
    assertThat(mentions).allMatch(mention -> mention.confidence() > 0.5);
  }

  @Test
  void forgetsOneTextBeforeTheNextInEveryThread() throws Exception {
    OpenNlpMentionFinder finder = OpenNlpMentionFinder.load(file);
    Document once = recognise(finder);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Document>> runs = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        runs.add(threads.submit(() -> recognise(finder)));
      }
      for (Future<Document> run : runs) {
        assertThat(run.get()).isEqualTo(once);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    Path other = Files.writeString(folder.resolve("other.bin"), "not a zip");
    assertThatThrownBy(() -> OpenNlpMentionFinder.load(other))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("other.bin: found no readable file, expected a name finder model");
    assertThatThrownBy(() -> OpenNlpMentionFinder.load(folder.resolve("missing.bin")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("missing.bin");
  }
}
