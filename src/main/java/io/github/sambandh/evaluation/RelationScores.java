package io.github.sambandh.evaluation;

import io.github.sambandh.document.RelationType;

/**
 * How well relations were found. Immutable and thread-safe.
 *
 * @param relations type and both arguments right
 * @param withFactuality type, both arguments and factuality right
 * @param title of the relations that are right: the title exactly the gold one
 */
public record RelationScores(
    ScoreTable<RelationType> relations, Score withFactuality, Score title) {

  /** Returns scores without any count. */
  public static RelationScores empty() {
    return new RelationScores(ScoreTable.empty(), Score.ZERO, Score.ZERO);
  }

  /** Returns the sum of both. */
  public RelationScores plus(RelationScores other) {
    return new RelationScores(
        relations.plus(other.relations),
        withFactuality.plus(other.withFactuality),
        title.plus(other.title));
  }
}
