package io.github.sambandh.export;

import io.github.sambandh.document.Document;
import java.io.IOException;

/**
 * Writes a document in one format: a pure function of the document, the same characters for the
 * same document. Implementations are immutable and thread-safe.
 */
public interface Exporter {

  /**
   * Appends the document.
   *
   * @param document any document
   * @param out where to; not closed or flushed
   * @throws IOException if {@code out} throws it
   */
  void write(Document document, Appendable out) throws IOException;
}
