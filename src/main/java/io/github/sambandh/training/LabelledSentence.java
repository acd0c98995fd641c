package io.github.sambandh.training;

import io.github.sambandh.entity.TokenFeatures;
import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param forms folded words
 * @param labels one label of {@code entity.Labels} a word
 * @param convention number of the annotation convention; 0 is the one that the model shall follow
 */
record LabelledSentence(List<String> forms, List<Integer> labels, int convention) {
  LabelledSentence {
    forms = List.copyOf(forms);
    labels = List.copyOf(labels);
    if (forms.isEmpty() || forms.size() != labels.size()) {
      throw new IllegalArgumentException(forms.size() + " words, " + labels.size() + " labels");
    }
  }

  int size() {
    return forms.size();
  }

  /** Returns the word at an index, or the boundary beyond either end. */
  String form(int index) {
    return index < 0 || index >= forms.size() ? TokenFeatures.BOUNDARY : forms.get(index);
  }

  int[] path() {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }
}
