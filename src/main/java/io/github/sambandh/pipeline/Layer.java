package io.github.sambandh.pipeline;

/** What a stage may add to a document. */
public enum Layer {
  /** Sentence boundaries. */
  SENTENCES,
  /** Tokens of each sentence. */
  TOKENS,
  /** Mentions of entities. */
  MENTIONS,
  /** Entities, each with its mentions. */
  ENTITIES,
  /** Relations between entities. */
  RELATIONS,
  /** Latin-script names. */
  NAMES
}
