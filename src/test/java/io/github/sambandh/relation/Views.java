package io.github.sambandh.relation;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import io.github.sambandh.relation.SentenceView.Node;

/** Sentence views for tests, of one annotated line. */
final class Views {
  private Views() {}

  static SentenceView of(String line) {
    return of(Sketch.document(line));
  }

  static SentenceView of(Document document) {
    return SentenceView.of(document, TriggerLexicon.load()).get(0);
  }

  static Node node(SentenceView view, int index) {
    return view.nodes().get(index);
  }
}
