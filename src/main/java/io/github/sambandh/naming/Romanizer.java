package io.github.sambandh.naming;

/** Placeholder until the naming module lands. */
final class Romanizer {
  private Romanizer() {}

  static String romanize(String name) {
    return name;
  }
}
