package io.github.sambandh.cli;

import io.github.sambandh.document.Document;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes each document to a file of a directory, called by its id; what does not belong into a
 * file's name becomes {@code _}. Never overwrites an input, nor one of its own files. For one
 * thread.
 */
final class DirectorySink implements DocumentSink {
  private static final int LONGEST_NAME = 80;

  private final Console console;
  private final Path directory;
  private final OutputFormat format;
  private final boolean coloured;
  private final Set<Path> taken = new HashSet<>();

  /**
   * Creates a sink, and its directory if needed.
   *
   * @throws CliException if the directory cannot be
   */
  DirectorySink(
      Console console, String directory, OutputFormat format, boolean coloured, List<Input> inputs)
      throws CliException {
    this.console = console;
    this.format = format;
    this.coloured = coloured;
    try {
      this.directory = Files.createDirectories(Path.of(directory)).toRealPath();
      inputs.forEach(input -> input.realPath().ifPresent(taken::add));
    } catch (IOException | InvalidPathException e) {
      throw new CliException("--output " + directory + ": cannot be a directory", e);
    }
  }

  @Override
  public void accept(Document document) throws CliException {
    String name = nameOf(document.id());
    Path file = fileOf(name + "." + format.ending());
    Path textFile = format == OutputFormat.BRAT ? fileOf(name + ".txt") : file;
    if (taken.contains(file) || taken.contains(textFile)) {
      console.error(
          document.id() + ": not written, its file would be an input's or another document's");
      return;
    }
    taken.add(file);
    if (taken.add(textFile)) {
      write(textFile, out -> out.append(document.text()));
    }
    write(
        file,
        out -> {
          format.exporter(coloured).write(document, out);
          if (format == OutputFormat.JSON || format == OutputFormat.JSONL) {
            out.append('\n');
          }
        });
  }

  /** Writes the content of a file. */
  private interface Content {
    void write(Appendable out) throws IOException;
  }

  private Path fileOf(String name) throws CliException {
    try {
      Path file = directory.resolve(name);
      return Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException | InvalidPathException e) {
      throw new CliException(name + ": no file can be called so", e);
    }
  }

  private static void write(Path file, Content content) throws CliException {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    try (Writer writer =
        new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), encoder))) {
      content.write(writer);
    } catch (IOException e) {
      throw new CliException(file + ": " + Console.reason(e), e);
    }
  }

  private static String nameOf(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints()
        .limit(LONGEST_NAME)
        .map(point -> isPlain(point) ? point : '_')
        .forEach(name::appendCodePoint);
    if (name.isEmpty() || name.charAt(0) == '.') {
      name.insert(0, '_');
    }
    return name.toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default ->
          Character.isLetterOrDigit(point)
              || point == '.'
              || point == '-'
              || point == '_'
              || point == ' '
              || point == 0x200C
              || point == 0x200D;
    };
  }

  @Override
  public void close() {}
}
