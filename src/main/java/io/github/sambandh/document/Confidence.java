package io.github.sambandh.document;

/** The range of confidences. */
final class Confidence {
  private Confidence() {}

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 to 1");
    }
  }
}
