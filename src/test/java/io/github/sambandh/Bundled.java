package io.github.sambandh;

import io.github.sambandh.model.ModelException;

/** The library with its bundled model, loaded once for all tests. */
final class Bundled {
  static final Sambandh SAMBANDH = load();

  private Bundled() {}

  private static Sambandh load() {
    try {
      return Sambandh.load();
    } catch (ModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
