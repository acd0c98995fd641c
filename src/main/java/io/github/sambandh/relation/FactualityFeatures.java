package io.github.sambandh.relation;

import io.github.sambandh.document.RelationType;
import io.github.sambandh.relation.SentenceView.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for a factuality: the verb group after the pair, negation and modality in its
 * clauses, and words of doubt in the sentence. Stateless and thread-safe.
 */
final class FactualityFeatures {
  private FactualityFeatures() {}

  static List<String> of(SentenceView view, Node a, Node b, RelationType type) {
    List<String> features = new ArrayList<>();
    features.add("t=" + type.code());
    int end = PairFeatures.predicateEnd(view, b);
    int left = Math.max(0, a.start() - 6);
    for (int i = 0; i < view.size(); i++) {
      if (view.isCovered(i) || Grammar.POSTPOSITIONS.contains(view.form(i))) {
        continue;
      }
      String form = view.form(i);
      features.add("s=" + form);
      if (i >= b.end() && i < end) {
        features.add("p=" + form);
        features.add("pt=" + type.code() + form);
        features.add("pp=" + form + " " + view.formOrType(i + 1));
        addEnding(features, form);
      } else if (i >= a.end() && i < b.start()) {
        features.add("m=" + form);
      } else if (i >= left && i < a.start()) {
        features.add("l=" + form);
      }
      if (view.clauseAt(i) == view.clauseAt(b.end() - 1)) {
        features.add("c=" + form);
      }
    }
    if (end > b.end()) {
      features.add("e=" + view.form(end - 1));
      features.add("ee=" + view.form(end - 2) + " " + view.form(end - 1));
    }
    features.add("z=" + view.form(view.size() - 2) + " " + view.form(view.size() - 1));
    return features;
  }

  /** Adds the ending of a finite verb: future गा, infinitive ना, participle ता. */
  private static void addEnding(List<String> features, String form) {
    if (form.length() > 2) {
      features.add("x=" + form.substring(form.length() - 2));
    }
  }
}
