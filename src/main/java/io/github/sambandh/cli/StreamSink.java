package io.github.sambandh.cli;

import io.github.sambandh.document.Document;
import io.github.sambandh.export.Exporter;
import java.io.IOException;

/** Writes documents to standard output, one after the other. For one thread. */
final class StreamSink implements DocumentSink {
  private final Console console;
  private final OutputFormat format;
  private final Exporter exporter;
  private final boolean array;
  private boolean begun;

  /**
   * Creates a sink.
   *
   * @param coloured whether text may have colours
   * @param several whether there may be several documents, which as JSON make an array
   */
  StreamSink(Console console, OutputFormat format, boolean coloured, boolean several) {
    this.console = console;
    this.format = format;
    this.exporter = format.exporter(coloured);
    this.array = several && format == OutputFormat.JSON;
  }

  @Override
  public void accept(Document document) throws IOException {
    if (array) {
      console.writer().write(begun ? ",\n" : "[\n");
    } else if (begun && format.isSetOff()) {
      console.writer().write('\n');
    }
    begun = true;
    exporter.write(document, console.writer());
    if (format == OutputFormat.JSONL || (format == OutputFormat.JSON && !array)) {
      console.writer().write('\n');
    }
    console.flush();
  }

  @Override
  public void close() throws IOException {
    if (array) {
      console.writer().write(begun ? "\n]\n" : "[]\n");
    }
    console.flush();
  }
}
