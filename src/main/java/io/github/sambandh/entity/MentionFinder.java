package io.github.sambandh.entity;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Mention;
import java.util.List;

/** Finds the mentions of a document: the seam behind which recognisers differ. Thread-safe. */
public interface MentionFinder {

  /**
   * Finds the names and demonyms of a document.
   *
   * @param document with sentences and tokens
   * @return mentions in text order, on token boundaries, none overlapping
   */
  List<Mention> find(Document document);
}
