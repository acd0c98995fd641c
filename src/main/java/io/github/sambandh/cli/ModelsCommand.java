package io.github.sambandh.cli;

import io.github.sambandh.model.Manifest;
import io.github.sambandh.model.ModelStore;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which models are bundled. */
@Command(name = "models", description = "Lists the bundled models, or all that one says of itself.")
final class ModelsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "A bundled model's name.")
  private String name = "";

  ModelsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<Manifest> models = ModelStore.bundled();
    if (name.isEmpty()) {
      for (Manifest model : models) {
        writeSummary(model, console.writer());
      }
    } else {
      List<Manifest> chosen = models.stream().filter(model -> model.name().equals(name)).toList();
      if (chosen.isEmpty()) {
        throw new CliException(
            "no bundled model is called '"
                + name
                + "'; there is "
                + models.stream().map(Manifest::name).distinct().collect(Collectors.joining(", ")));
      }
      for (Manifest model : chosen) {
        for (Map.Entry<String, String> field : model.fields().entrySet()) {
          console.writer().write(field.getKey() + ": " + field.getValue() + "\n");
        }
      }
    }
    console.flush();
    return console.exitCode();
  }

  private static void writeSummary(Manifest model, Writer out) throws IOException {
    out.write(model.name() + ": " + model.task() + ", version " + model.version());
    for (Map.Entry<String, String> field : model.fields().entrySet()) {
      String key = field.getKey();
      if (key.equals("licence") || key.equals("size") || key.startsWith("score")) {
        out.write("\n  " + key + ": " + field.getValue());
      }
    }
    out.write('\n');
  }
}
