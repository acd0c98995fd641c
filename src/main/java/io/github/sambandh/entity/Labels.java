package io.github.sambandh.entity;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.MentionKind;

/**
 * The labels of sequence tagging: for each class of mention the positions begin, inside, last and
 * unit, and one label for outside (BILOU; <i>Ratinov and Roth, CoNLL 2009</i>, section 3.2).
 *
 * <p>Label 0 is outside; label {@code 1 + 4 c + p} is position p of class c. Stateless and
 * thread-safe.
 */
public final class Labels {
  /** Names of people, places and organisations, and demonyms. */
  public static final int CLASSES = 4;

  /** The number of labels. */
  public static final int COUNT = 1 + 4 * CLASSES;

  /** Not part of a mention. */
  public static final int OUTSIDE = 0;

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int UNIT = 3;

  private static final int PERSON_CLASS = 0;
  private static final int LOCATION_CLASS = 1;
  private static final int ORGANIZATION_CLASS = 2;
  private static final int DEMONYM_CLASS = 3;

  private Labels() {}

  /** Returns the class of a mention. */
  public static int classOf(EntityType type, MentionKind kind) {
    if (kind == MentionKind.DEMONYM) {
      return DEMONYM_CLASS;
    }
    return switch (type) {
      case PERSON -> PERSON_CLASS;
      case LOCATION -> LOCATION_CLASS;
      case ORGANIZATION -> ORGANIZATION_CLASS;
    };
  }

  /** Returns the label of token {@code index} of a mention of {@code length} tokens. */
  public static int label(int mentionClass, int index, int length) {
    int position = length == 1 ? UNIT : index == 0 ? BEGIN : index == length - 1 ? LAST : INSIDE;
    return 1 + 4 * mentionClass + position;
  }

  static int mentionClass(int label) {
    return (label - 1) / 4;
  }

  static int position(int label) {
    return (label - 1) % 4;
  }

  static EntityType type(int mentionClass) {
    return switch (mentionClass) {
      case PERSON_CLASS -> EntityType.PERSON;
      case ORGANIZATION_CLASS -> EntityType.ORGANIZATION;
      default -> EntityType.LOCATION;
    };
  }

  static MentionKind kind(int mentionClass) {
    return mentionClass == DEMONYM_CLASS ? MentionKind.DEMONYM : MentionKind.NAME;
  }

  /** Returns whether a label may begin a sentence. */
  public static boolean mayStart(int label) {
    return label == OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
  }

  /** Returns whether a label may end a sentence. */
  public static boolean mayEnd(int label) {
    return label == OUTSIDE || position(label) == LAST || position(label) == UNIT;
  }

  /** Returns whether {@code next} may stand right after {@code label}. */
  public static boolean mayFollow(int label, int next) {
    boolean open = !mayEnd(label);
    boolean continues = !mayStart(next);
    return open == continues && (!open || mentionClass(label) == mentionClass(next));
  }
}
