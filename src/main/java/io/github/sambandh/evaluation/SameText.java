package io.github.sambandh.evaluation;

import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.document.Document;

/** What every scorer requires: offsets into the same text. */
final class SameText {
  private SameText() {}

  static void check(AnnotatedDocument gold, Document system) {
    if (!gold.text().equals(system.text())) {
      throw new IllegalArgumentException(
          "gold document '"
              + gold.id()
              + "' and system document '"
              + system.id()
              + "' differ in text");
    }
  }
}
