package io.github.sambandh.pipeline;

import io.github.sambandh.document.Document;
import java.util.Set;

/**
 * One step from text to relations: a pure function from a document to a richer one. Implementations
 * are thread-safe.
 */
public interface Stage {

  /** Returns the layers that must be there before this stage runs. */
  Set<Layer> requires();

  /** Returns the layer that this stage adds. */
  Layer provides();

  /**
   * Returns the document with this stage's layer.
   *
   * @param document a document that has the required layers
   */
  Document apply(Document document);
}
