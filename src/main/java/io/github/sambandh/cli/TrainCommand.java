package io.github.sambandh.cli;

import com.google.common.primitives.Ints;
import io.github.sambandh.training.Training;
import io.github.sambandh.training.TrainingRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Trains a model from annotated files. */
@Command(name = "train", description = "Trains a model from annotated files.")
final class TrainCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--train",
      paramLabel = "FILE",
      arity = "1..*",
      required = true,
      description = "Files to learn from, .ann or .conll.")
  private List<String> train = new ArrayList<>();

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files to choose by, .ann or .conll.")
  private List<String> dev = new ArrayList<>();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Unlabelled text to learn classes of words from, .jsonl or plain.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The directory that gets the model.")
  private String out = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of every random choice; 1 if not given.")
  private long seed = 1;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      converter = Passes.class,
      description = "Passes over the files; the trainer chooses if not given.")
  private int epochs;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The name of the model; custom if not given.")
  private String name = "custom";

  @Option(
      names = "--model-version",
      paramLabel = "VERSION",
      description = "The version of the model; 1 if not given.")
  private String version = "1";

  @Option(
      names = "--note",
      paramLabel = "KEY=VALUE",
      description = "A field for the manifest, such as a licence; may be repeated.")
  private Map<String, String> notes = new TreeMap<>();

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      converter = Task.Converter.class,
      description = "entities or relations.")
  private Task task = Task.ENTITIES;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    TrainingRequest request =
        new TrainingRequest(
            name,
            version,
            paths(train),
            paths(dev),
            paths(texts),
            new Input(out).path(),
            seed,
            epochs,
            notes);
    if (task == Task.RELATIONS) {
      train.stream()
          .filter(file -> !file.endsWith(".ann"))
          .forEach(file -> console.error(file + ": no relations to learn from, expected .ann"));
    }
    if (console.exitCode() != 0) {
      return console.exitCode();
    }
    try (Progress progress = Progress.of(console, "train", true)) {
      switch (task) {
        case ENTITIES -> Training.entities(request, progress::show);
        case RELATIONS -> Training.relations(request, progress::show);
      }
    }
    return console.exitCode();
  }

  private List<Path> paths(List<String> files) throws CliException {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      Path path = new Input(file).path();
      if (!Files.exists(path)) {
        console.error(file + ": no such file");
      } else if (Files.isDirectory(path)) {
        console.error(file + ": is a directory");
      }
      paths.add(path);
    }
    return paths;
  }

  /** Reads a number of passes. */
  static final class Passes implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      Integer passes = Ints.tryParse(value);
      if (passes == null || passes < 1) {
        throw new TypeConversionException("'" + value + "' is not a number of at least 1");
      }
      return passes;
    }
  }

  /** What can be trained. */
  enum Task {
    /** The recogniser of names. */
    ENTITIES,
    /** The extractor of relations. */
    RELATIONS;

    /** Reads a task's name. */
    static final class Converter implements ITypeConverter<Task> {
      @Override
      public Task convert(String value) {
        return Words.parse(Task.class, value);
      }
    }
  }
}
