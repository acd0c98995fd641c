package io.github.sambandh.linear;

/**
 * Hashes of features: a template number and a value become one 32-bit key.
 *
 * <p>The keys are part of every model file, so the arithmetic never changes. Stateless and
 * thread-safe.
 */
public final class FeatureHash {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private FeatureHash() {}

  /**
   * Returns the key of a template applied to part of a string.
   *
   * @param template number of the template
   * @param value any string
   * @param start UTF-16 offset of the first code unit
   * @param end UTF-16 offset after the last code unit
   */
  public static int of(int template, CharSequence value, int start, int end) {
    long hash = (template + 1) * MULTIPLIER;
    for (int i = start; i < end; i++) {
      hash = step(hash, value.charAt(i));
    }
    return finish(hash);
  }

  /** Returns the key of a template applied to a string. */
  public static int of(int template, CharSequence value) {
    return of(template, value, 0, value.length());
  }

  /** Returns the key of a template applied to two keys. */
  public static int combine(int template, int first, int second) {
    return finish(step(step((template + 1) * MULTIPLIER, first), second));
  }

  private static long step(long hash, int value) {
    long mixed = (hash ^ value) * MULTIPLIER;
    return mixed ^ (mixed >>> 32);
  }

  private static int finish(long hash) {
    long mixed = hash * MULTIPLIER;
    return (int) (mixed >>> 32);
  }
}
