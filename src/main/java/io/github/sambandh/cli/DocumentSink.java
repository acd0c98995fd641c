package io.github.sambandh.cli;

import io.github.sambandh.document.Document;
import java.io.Closeable;
import java.io.IOException;

/** Where documents are written. For one thread. */
interface DocumentSink extends Closeable {

  /**
   * Writes a document.
   *
   * @throws CliException if it cannot be written
   * @throws IOException if nothing can be written any more
   */
  void accept(Document document) throws CliException, IOException;

  @Override
  void close() throws IOException;
}
