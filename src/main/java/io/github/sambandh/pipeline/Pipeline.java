package io.github.sambandh.pipeline;

import io.github.sambandh.document.Document;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Stages in an order in which each finds what it requires. Immutable and thread-safe.
 *
 * @param stages the stages, first to last
 */
public record Pipeline(List<Stage> stages) {

  /**
   * Copies the stages and checks their order.
   *
   * @throws IllegalArgumentException if a stage requires a layer that none before it provides
   */
  public Pipeline {
    stages = List.copyOf(stages);
    Set<Layer> provided = EnumSet.noneOf(Layer.class);
    for (Stage stage : stages) {
      if (!provided.containsAll(stage.requires())) {
        Set<Layer> missing = EnumSet.copyOf(stage.requires());
        missing.removeAll(provided);
        throw new IllegalArgumentException(
            stage.getClass().getSimpleName()
                + " requires "
                + missing
                + ", which no stage before"
                + " it provides");
      }
      provided.add(stage.provides());
    }
  }

  /** Returns a pipeline of the given stages, first to last. */
  public static Pipeline of(Stage... stages) {
    return new Pipeline(List.of(stages));
  }

  /** Runs all stages. */
  public Document apply(Document document) {
    Document result = document;
    for (Stage stage : stages) {
      result = stage.apply(result);
    }
    return result;
  }
}
