package io.github.sambandh.training;

import io.github.sambandh.coreference.EntityResolver;
import io.github.sambandh.entity.EntityRecognizer;
import io.github.sambandh.entity.MentionFinder;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.relation.RelationExtractor;
import io.github.sambandh.relation.RelationModel;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.token.Tokenizer;

/** The pipelines in which what is being trained is tried on text. Stateless. */
final class Systems {
  private Systems() {}

  /** Returns the pipeline from text to mentions. */
  static Pipeline of(MentionFinder finder) {
    return Pipeline.of(new SentenceSplitter(), new Tokenizer(), new EntityRecognizer(finder));
  }

  /** Returns the pipeline from text to relations. */
  static Pipeline of(MentionFinder finder, RelationModel model) {
    return Pipeline.of(
        new SentenceSplitter(),
        new Tokenizer(),
        new EntityRecognizer(finder),
        new EntityResolver(),
        new RelationExtractor(model));
  }
}
