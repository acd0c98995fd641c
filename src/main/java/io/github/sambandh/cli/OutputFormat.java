package io.github.sambandh.cli;

import io.github.sambandh.export.BratExporter;
import io.github.sambandh.export.ConllExporter;
import io.github.sambandh.export.Exporter;
import io.github.sambandh.export.JsonExporter;
import io.github.sambandh.export.TextExporter;
import picocli.CommandLine.ITypeConverter;

/** What {@code extract --format} may be. */
enum OutputFormat {
  /** For a person in a terminal. */
  TEXT("txt"),
  /** One JSON object, or an array of them. */
  JSON("json"),
  /** One JSON object a line. */
  JSONL("jsonl"),
  /** CoNLL columns. */
  CONLL("conll"),
  /** Stand-off annotation. */
  BRAT("ann");

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /** Returns the ending of files in this format, without the dot. */
  String ending() {
    return ending;
  }

  /** Returns whether a blank line sets one document off from the next. */
  boolean isSetOff() {
    return this == TEXT || this == BRAT;
  }

  Exporter exporter(boolean coloured) {
    return switch (this) {
      case TEXT -> coloured ? TextExporter.coloured() : TextExporter.plain();
      case JSON -> JsonExporter.pretty();
      case JSONL -> JsonExporter.singleLine();
      case CONLL -> new ConllExporter();
      case BRAT -> new BratExporter();
    };
  }

  /** Reads a format's name. */
  static final class Converter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      return Words.parse(OutputFormat.class, value);
    }
  }
}
