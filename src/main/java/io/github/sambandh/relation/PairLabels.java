package io.github.sambandh.relation;

import com.google.common.collect.ImmutableList;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.RelationType;

/**
 * The labels of pair classification: none, and each relation in the direction of the text or
 * against it; symmetric relations have one direction. Label 0 is none. Stateless and thread-safe.
 */
public final class PairLabels {
  /** No relation. */
  public static final int NONE = 0;

  /**
   * One label.
   *
   * @param type the relation
   * @param reversed whether the later mention is the subject
   */
  public record Label(RelationType type, boolean reversed) {}

  private static final ImmutableList<Label> LABELS = labels();

  private PairLabels() {}

  private static ImmutableList<Label> labels() {
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    for (RelationType type : RelationType.values()) {
      labels.add(new Label(type, false));
      if (!type.isSymmetric()) {
        labels.add(new Label(type, true));
      }
    }
    return labels.build();
  }

  /** Returns the number of labels, none included. */
  public static int count() {
    return LABELS.size() + 1;
  }

  /**
   * Returns the relation of a label.
   *
   * @param label 1 to {@code count() - 1}
   */
  public static Label of(int label) {
    return LABELS.get(label - 1);
  }

  /** Returns the label of a relation whose subject stands first, or last if reversed. */
  public static int label(RelationType type, boolean reversed) {
    return LABELS.indexOf(new Label(type, reversed && !type.isSymmetric())) + 1;
  }

  /** Returns whether a label takes mentions of these types, in text order. */
  static boolean accepts(int label, EntityType first, EntityType second) {
    Label relation = of(label);
    return relation.reversed()
        ? relation.type().accepts(second, first)
        : relation.type().accepts(first, second);
  }
}
