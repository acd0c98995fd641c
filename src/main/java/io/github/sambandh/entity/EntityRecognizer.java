package io.github.sambandh.entity;

import io.github.sambandh.document.Document;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import java.util.Set;

/**
 * Finds the names and demonyms of a document.
 *
 * @param finder what finds them
 */
public record EntityRecognizer(MentionFinder finder) implements Stage {

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.SENTENCES, Layer.TOKENS);
  }

  @Override
  public Layer provides() {
    return Layer.MENTIONS;
  }

  @Override
  public Document apply(Document document) {
    return document.withMentions(finder.find(document));
  }
}
