package io.github.sambandh.document;

/** How a mention refers to its entity. Only names count when recognition is scored. */
public enum MentionKind {
  /** A proper name: {@code सर्गेई लावरोव}. */
  NAME,
  /** An adjective or demonym that stands for a place: {@code रूसी} for Russia. */
  DEMONYM,
  /** A pronoun or nominal that stands for the entity: {@code वह}, {@code रूसी नेता}. */
  PRONOUN
}
