package io.github.sambandh.naming;

import io.github.sambandh.document.Document;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import java.util.Set;

/** Gives every entity its name in Latin script. Immutable and thread-safe. */
public final class LatinNames implements Stage {

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.ENTITIES);
  }

  @Override
  public Layer provides() {
    return Layer.NAMES;
  }

  @Override
  public Document apply(Document document) {
    return document.withRenamedEntities(
        document.entities().stream()
            .map(entity -> entity.withLatinName(Romanizer.romanize(entity.name())))
            .toList());
  }
}
