package io.github.sambandh.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A score and its parts by type. Immutable and thread-safe.
 *
 * @param <T> the types
 * @param total the score over all types: micro-averaged
 * @param byType the scores of the types that occur, in the order of the enum
 */
public record ScoreTable<T extends Enum<T>>(Score total, Map<T, Score> byType) {

  /** Copies the scores. */
  public ScoreTable {
    byType =
        byType.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<T, Score>(byType));
  }

  /** Returns a table without any count. */
  public static <T extends Enum<T>> ScoreTable<T> empty() {
    return new ScoreTable<>(Score.ZERO, Map.<T, Score>of());
  }

  /** Returns the table of the given parts, whose sum is the total. */
  public static <T extends Enum<T>> ScoreTable<T> of(Map<T, Score> byType) {
    return new ScoreTable<>(byType.values().stream().reduce(Score.ZERO, Score::plus), byType);
  }

  /** Returns the sum of both tables, type by type. */
  public ScoreTable<T> plus(ScoreTable<T> other) {
    if (byType.isEmpty() || other.byType.isEmpty()) {
      return byType.isEmpty() ? other : this;
    }
    Map<T, Score> sums = new EnumMap<>(byType);
    other.byType.forEach((type, score) -> sums.merge(type, score, Score::plus));
    return of(sums);
  }

  /** Returns the score of one type; zero if it does not occur. */
  public Score of(T type) {
    return byType.getOrDefault(type, Score.ZERO);
  }
}
