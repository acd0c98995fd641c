package io.github.sambandh;

import io.github.sambandh.corpus.AnnReader;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.entity.LinearMentionFinder;
import io.github.sambandh.entity.LinearTagger;
import io.github.sambandh.model.ModelException;
import io.github.sambandh.model.ModelStore;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.token.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tokens per second in one thread: our tagger, our whole pipeline, and OpenNLP's {@code
 * NameFinderME} on the same text.
 *
 * <p>The lines {@code tagger:tokens}, {@code extract:tokens} and {@code openNlp:tokens} of the
 * result are tokens per second; the first divided by the last is how many times faster our tagger
 * is. An operation reads all articles of {@code testdata/articles} once. OpenNLP is trained in the
 * set-up on the first documents of {@code testdata/corpus/train}, with its default features.
 *
 * <pre>{@code
 * mvn -B -ntp -Pbenchmark -DskipTests test-compile exec:exec
 * }</pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class SpeedBenchmark {
  private static final Path ARTICLES = Path.of("testdata", "articles");
  private static final Path CORPUS = Path.of("testdata", "corpus", "train");
  private static final Pipeline TOKENS = Pipeline.of(new SentenceSplitter(), new Tokenizer());

  /** Sentences that OpenNLP learns from: more take it longer than a minute. */
  private static final int LEARNED = 800;

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The text that all read. */
  @State(Scope.Benchmark)
  public static class Articles {
    final List<String> texts = new ArrayList<>();
    final List<List<String>> sentences = new ArrayList<>();
    final List<String[]> arrays = new ArrayList<>();
    int tokens;

    /** Reads and tokenises the articles. */
    @Setup
    public void read() throws IOException {
      for (Path file : files(ARTICLES, ".txt")) {
        String text = Files.readString(file);
        texts.add(text);
        for (Sentence sentence : TOKENS.apply(Document.of("article", text)).sentences()) {
          List<String> words = sentence.tokens().stream().map(Token::text).toList();
          sentences.add(words);
          arrays.add(words.toArray(String[]::new));
          tokens += words.size();
        }
      }
    }
  }

  /** Our models. */
  @State(Scope.Benchmark)
  public static class Ours {
    final Sambandh sambandh;
    final LinearTagger tagger;

    /** Loads the bundled models. */
    public Ours() {
      try {
        sambandh = Sambandh.load();
        tagger =
            ModelStore.bundled("fast", ModelStore.ENTITIES)
                .read(ModelStore.ENTITIES, LinearMentionFinder::read)
                .tagger();
      } catch (ModelException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A model of OpenNLP. */
  @State(Scope.Benchmark)
  public static class Theirs {
    final NameFinderME finder;

    /** Trains the model. */
    public Theirs() {
      try {
        finder = new NameFinderME(train());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static TokenNameFinderModel train() throws IOException {
      List<NameSample> samples = new ArrayList<>();
      for (Path file : files(CORPUS, ".ann")) {
        for (AnnotatedDocument gold : AnnReader.read(file)) {
          Document document = TOKENS.apply(Document.of(gold.id(), gold.text()));
          boolean first = true;
          for (Sentence sentence : document.sentences()) {
            if (samples.size() < LEARNED && !sentence.tokens().isEmpty()) {
              samples.add(sample(sentence, gold, first));
              first = false;
            }
          }
        }
      }
      TrainingParameters parameters = TrainingParameters.defaultParams();
      parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
      return NameFinderME.train(
          "hi",
          null,
          ObjectStreamUtils.createObjectStream(samples),
          parameters,
          new TokenNameFinderFactory());
    }

    private static NameSample sample(Sentence sentence, AnnotatedDocument gold, boolean first) {
      List<Span> names = new ArrayList<>();
      for (GoldMention mention : gold.mentions()) {
        if (mention.kind() == MentionKind.NAME && sentence.span().contains(mention.span())) {
          int start = sentence.tokenIndexAt(mention.span().start());
          int end = sentence.tokenIndexAt(mention.span().end() - 1) + 1;
          names.add(new Span(start, end, mention.type().name()));
        }
      }
      return new NameSample(
          sentence.tokens().stream().map(Token::text).toArray(String[]::new),
          names.toArray(Span[]::new),
          first);
    }
  }

  /** Counts tokens, so that results read as tokens per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** The tokens read in an iteration. */
    public long tokens;
  }

  /** Labels sentences that are split and tokenised. */
  @Benchmark
  public void tagger(Articles articles, Ours ours, Counter counter, Blackhole hole) {
    for (List<String> sentence : articles.sentences) {
      hole.consume(ours.tagger.tag(sentence));
    }
    counter.tokens += articles.tokens;
  }

  /** Reads plain text, from sentences to relations. */
  @Benchmark
  public void extract(Articles articles, Ours ours, Counter counter, Blackhole hole) {
    for (String text : articles.texts) {
      hole.consume(ours.sambandh.extract(text));
    }
    counter.tokens += articles.tokens;
  }

  /** Finds names in sentences that are split and tokenised. */
  @Benchmark
  public void openNlp(Articles articles, Theirs theirs, Counter counter, Blackhole hole) {
    for (String[] sentence : articles.arrays) {
      hole.consume(theirs.finder.find(sentence));
    }
    theirs.finder.clearAdaptiveData();
    counter.tokens += articles.tokens;
  }
}
