package io.github.sambandh.document;

/**
 * Which model made a document.
 *
 * @param name the model's name: {@code fast}
 * @param version the model's version
 */
public record ModelInfo(String name, String version) {
  /** Of a document that no model has touched. */
  public static final ModelInfo NONE = new ModelInfo("none", "0");
}
