package io.github.sambandh.cli;

import io.github.sambandh.Sambandh;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.CorpusException;
import io.github.sambandh.corpus.GoldFile;
import io.github.sambandh.document.Document;
import io.github.sambandh.evaluation.Evaluation;
import io.github.sambandh.evaluation.EvaluationReport;
import io.github.sambandh.evaluation.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
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

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Annotated files in UTF-8.")
  private List<String> files = new ArrayList<>();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
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
