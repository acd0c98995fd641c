package io.github.sambandh.cli;

import io.github.sambandh.Sambandh;
import io.github.sambandh.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads texts and writes what is in them. */
@Command(
    name = "extract",
    description = "Reads texts and writes their entities and relations.",
    footer = {
      "",
      "One file is one document, whose id is the file's name without ending. A file that ends in"
          + " .jsonl has one document {\"id\":\"…\",\"text\":\"…\"} a line.",
      "json writes an object for one file, an array for several, for --lines and for .jsonl."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--model",
      paramLabel = "NAME|DIR",
      description = "A bundled model's name, or a directory with a model.")
  private String model = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.Converter.class,
      description = "text (default), json, jsonl, conll or brat.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--lines", description = "Take each line that is not blank as a document.")
  private boolean lines;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Write each document to a file of its own there.")
  private String output = "";

  @Option(names = "--color", description = "Colour text output.")
  private boolean coloured;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Texts in UTF-8; - is standard input, and the default.")
  private List<String> files = new ArrayList<>();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<Input> inputs =
        files.isEmpty() ? List.of(new Input("-")) : files.stream().map(Input::new).toList();
    boolean several = lines || inputs.size() > 1 || inputs.stream().anyMatch(Input::isJsonLines);
    boolean watched = !output.isEmpty() || !console.terminal().out();
    Sambandh sambandh = LoadedModel.of(model);
    try (DocumentSink sink =
            output.isEmpty()
                ? new StreamSink(console, format, coloured, several)
                : new DirectorySink(console, output, format, coloured, inputs);
        Progress progress = Progress.of(console, "extract", watched)) {
      extract(sambandh, inputs, sink, progress);
    }
    return console.exitCode();
  }

  private void extract(Sambandh sambandh, List<Input> inputs, DocumentSink sink, Progress progress)
      throws CliException, IOException {
    InputReader reader = new InputReader(console, lines);
    long total = inputs.stream().mapToLong(Input::size).sum();
    long before = 0;
    for (Input input : inputs) {
      long base = before;
      reader.read(
          input,
          (id, text, bytesRead) -> {
            Document document;
            try {
              document = sambandh.extract(id, text);
            } catch (RuntimeException | StackOverflowError e) {
              console.error(id + ": internal error: " + e + " (--verbose shows where)", e);
              return;
            }
            sink.accept(document);
            progress.show(base + bytesRead, total, id);
          });
      before += input.size();
    }
  }
}
