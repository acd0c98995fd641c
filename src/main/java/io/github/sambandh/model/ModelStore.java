package io.github.sambandh.model;

import java.util.List;
import java.util.Map;

/** STAND-IN, to be replaced by the engine: the bundled models. */
public final class ModelStore {
  private ModelStore() {}

  /** Returns the manifests of the bundled models. */
  public static List<Manifest> bundled() throws ModelException {
    return List.of(
        new Manifest(
            "fast",
            "entities",
            "0",
            Map.of("name", "fast", "task", "entities", "version", "0", "licence", "Apache-2.0")));
  }
}
