package io.github.sambandh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void isAPointWhereAllDocumentsScoreAlike() {
    Interval interval = Interval.bootstrap(List.of(new Score(1, 2, 2), new Score(1, 2, 2)));
    assertThat(interval).isEqualTo(new Interval(0.5, 0.5));
  }

  @Test
  void surroundsTheScoreAndRepeatsItself() {
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      scores.add(new Score(i % 4, 4, 4));
    }
    // Mean 0.375, standard error of the mean of four equally frequent values: about 0.028.
    Interval interval = Interval.bootstrap(scores);
    assertThat(interval.low()).isBetween(0.29, 0.35);
    assertThat(interval.high()).isBetween(0.40, 0.46);
    assertThat(Interval.bootstrap(scores)).isEqualTo(interval);
  }

  @Test
  void isNothingWithoutDocuments() {
    assertThat(Interval.bootstrap(List.of())).isEqualTo(new Interval(0, 0));
  }
}
