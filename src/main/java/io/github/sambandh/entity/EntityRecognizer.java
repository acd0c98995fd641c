package io.github.sambandh.entity;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names and demonyms of a document, sentence by sentence.
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
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        mentions.addAll(finder.find(document.text(), sentence));
      }
    }
    return document.withMentions(mentions);
  }
}
