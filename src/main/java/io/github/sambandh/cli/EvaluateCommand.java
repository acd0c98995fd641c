package io.github.sambandh.cli;

import io.github.sambandh.Sambandh;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.ConllReader;
import io.github.sambandh.corpus.ConllReader.TaggedSentence;
import io.github.sambandh.corpus.CorpusException;
import io.github.sambandh.corpus.GoldFile;
import io.github.sambandh.corpus.HdtbReader;
import io.github.sambandh.document.Document;
import io.github.sambandh.evaluation.Evaluation;
import io.github.sambandh.evaluation.EvaluationReport;
import io.github.sambandh.evaluation.EvaluationResult;
import io.github.sambandh.evaluation.SegmentationScorer;
import io.github.sambandh.evaluation.SegmentationScorer.Joint;
import io.github.sambandh.evaluation.SegmentationScorer.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a model against annotated files. */
@Command(
    name = "evaluate",
    description = "Scores a model against annotated files, each and all together.",
    footer = {
      "",
      "A file that ends in .ann has documents with entities and relations; any other is read as"
          + " CoNLL columns, each sentence a document."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--model",
      paramLabel = "NAME|DIR",
      description = "A bundled model's name, or a directory with a model.")
  private String model = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ReportFormat.Converter.class,
      description = "text (default) or json.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--segmentation",
      description =
          "Score sentences and tokens instead, against CoNLL columns or treebank .jsonl files.")
  private boolean segmentation;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Annotated files in UTF-8.")
  private List<String> files = new ArrayList<>();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (segmentation) {
      return scoreSegmentation();
    }
    List<GoldFile> golds = new ArrayList<>();
    for (String file : files) {
      try {
        golds.add(GoldFile.parse(file, new Input(file).text(console.in())));
      } catch (CliException | CorpusException e) {
        console.error(e);
      }
    }
    if (console.exitCode() != 0) {
      return console.exitCode();
    }
    EvaluationReport report = evaluate(LoadedModel.of(model), golds);
    switch (format) {
      case TEXT -> report.writeText(console.writer());
      case JSON -> report.writeJson(console.writer());
    }
    console.flush();
    return console.exitCode();
  }

  private int scoreSegmentation() throws IOException, CliException {
    console
        .writer()
        .write(
            String.format(
                "%-26s %-10s %8s %6s %6s %9s %13s%n",
                "file", "joined by", "sent. P", "R", "F1", "tokens F1", "boundaries F1"));
    for (String file : files) {
      Path path = new Input(file).path();
      List<List<String>> sentences = handSplit(path);
      for (Joint joint : Joint.values()) {
        Report report = SegmentationScorer.score(sentences, joint);
        console
            .writer()
            .write(
                String.format(
                    Locale.ROOT,
                    "%-26s %-10s %8.1f %6.1f %6.1f %9.1f %13.1f%n",
                    path.getFileName(),
                    joint == Joint.SPACE ? "space" : "nothing",
                    100 * report.sentences().precision(),
                    100 * report.sentences().recall(),
                    100 * report.sentences().f1(),
                    100 * report.tokens().f1(),
                    100 * report.tokenBoundaries().f1()));
      }
    }
    console.flush();
    return console.exitCode();
  }

  private static List<List<String>> handSplit(Path path) throws IOException {
    if (path.toString().endsWith(".jsonl")) {
      return HdtbReader.read(path).stream()
          .flatMap(document -> document.sentences().stream())
          .toList();
    }
    return ConllReader.read(path).stream().map(TaggedSentence::words).toList();
  }

  private EvaluationReport evaluate(Sambandh sambandh, List<GoldFile> golds) {
    long total = golds.stream().mapToLong(gold -> gold.documents().size()).sum();
    long done = 0;
    Evaluation all = new Evaluation();
    List<EvaluationResult> results = new ArrayList<>();
    try (Progress progress = Progress.of(console, "evaluate", true)) {
      for (GoldFile gold : golds) {
        Evaluation ofFile = new Evaluation();
        for (AnnotatedDocument document : gold.documents()) {
          Document found = sambandh.extract(document.id(), document.text());
          ofFile.add(document, found, gold.hasRelations());
          all.add(document, found, gold.hasRelations());
          progress.show(++done, total, gold.name());
        }
        results.add(ofFile.result(gold.name()));
      }
    }
    return new EvaluationReport(sambandh.model(), results, all.result("all"));
  }

  /** What {@code --format} may be. */
  enum ReportFormat {
    /** Aligned tables. */
    TEXT,
    /** One JSON object. */
    JSON;

    /** Reads a format's name. */
    static final class Converter implements ITypeConverter<ReportFormat> {
      @Override
      public ReportFormat convert(String value) {
        return Words.parse(ReportFormat.class, value);
      }
    }
  }
}
