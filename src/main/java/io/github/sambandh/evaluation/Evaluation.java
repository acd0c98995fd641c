package io.github.sambandh.evaluation;

import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Scores that grow document by document. Not thread-safe. */
public final class Evaluation {
  private final List<Score> entityScores = new ArrayList<>();
  private final List<Score> relationScores = new ArrayList<>();
  private ScoreTable<EntityType> entities = ScoreTable.empty();
  private RelationScores relations = RelationScores.empty();

  /**
   * Adds a document.
   *
   * @param gold what a human marked
   * @param system what was found in the same text
   * @param hasRelations whether the human marked relations too
   * @throws IllegalArgumentException if the texts differ
   */
  public void add(AnnotatedDocument gold, Document system, boolean hasRelations) {
    ScoreTable<EntityType> found = EntityScorer.score(gold, system);
    entityScores.add(found.total());
    entities = entities.plus(found);
    if (hasRelations) {
      RelationScores scored = RelationScorer.score(gold, system);
      relationScores.add(scored.relations().total());
      relations = relations.plus(scored);
    }
  }

  /** Returns the scores of all documents so far, under the given name. */
  public EvaluationResult result(String name) {
    return new EvaluationResult(
        name,
        entityScores.size(),
        entities,
        Interval.bootstrap(entityScores),
        relationScores.size(),
        relations,
        Interval.bootstrap(relationScores));
  }
}
