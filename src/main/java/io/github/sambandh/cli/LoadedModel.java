package io.github.sambandh.cli;

import io.github.sambandh.Sambandh;
import io.github.sambandh.model.ModelException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What {@code --model} means: a bundled model's name or a directory. */
final class LoadedModel {
  private LoadedModel() {}

  /**
   * Loads a model.
   *
   * @param choice a bundled model's name, a directory, or empty for the default; a name of several
   *     path elements, or one that no bundled model has, is a directory
   */
  static Sambandh of(String choice) throws ModelException, CliException {
    if (choice.isEmpty()) {
      return Sambandh.load();
    }
    Path directory;
    try {
      directory = Path.of(choice);
    } catch (InvalidPathException e) {
      throw new CliException("--model " + choice + ": neither a name nor a directory", e);
    }
    if (choice.contains("/") || directory.getNameCount() > 1 || directory.isAbsolute()) {
      return Sambandh.load(directory);
    }
    try {
      return Sambandh.load(choice);
    } catch (ModelException e) {
      if (Files.isDirectory(directory)) {
        return Sambandh.load(directory);
      }
      throw e;
    }
  }
}
