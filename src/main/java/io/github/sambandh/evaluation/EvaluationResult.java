package io.github.sambandh.evaluation;

import io.github.sambandh.document.EntityType;

/**
 * The scores of some documents. Immutable and thread-safe.
 *
 * @param name what the report calls the documents
 * @param documents how many there are
 * @param entities how well names were found
 * @param entityInterval where the F1 of names lies
 * @param relationDocuments how many of the documents have relations annotated
 * @param relations how well relations were found in those
 * @param relationInterval where the F1 of relations lies
 */
public record EvaluationResult(
    String name,
    int documents,
    ScoreTable<EntityType> entities,
    Interval entityInterval,
    int relationDocuments,
    RelationScores relations,
    Interval relationInterval) {}
