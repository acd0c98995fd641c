package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.linear.Calibration;
import org.junit.jupiter.api.Test;

class OutcomesTest {
  private final Outcomes outcomes = new Outcomes();

  private Outcomes add(double probability, boolean right) {
    outcomes.add(probability, right);
    return outcomes;
  }

  @Test
  void choosesTheThresholdOfHighestF1() {
    add(0.3, false);
    add(0.9, true);
    add(0.5, true);
    add(0.7, false);
    // 0.9: 2/3; 0.7: 2/4; 0.5: 4/5; 0.3: 4/6.
    assertThat(outcomes.bestThreshold(2, 0.4)).isEqualTo(0.5);
  }

  /** The first of the two would be best alone, but no threshold parts them. */
  @Test
  void judgesAnswersOfOneProbabilityTogether() {
    add(0.9, true);
    add(0.5, true);
    add(0.5, false);
    add(0.5, false);
    add(0.5, false);
    assertThat(outcomes.bestThreshold(2, 0.4)).isEqualTo(0.9);
  }

  @Test
  void fallsBackWhereNoAnswerIsRight() {
    assertThat(outcomes.bestThreshold(3, 0.4)).isEqualTo(0.4);
    assertThat(add(0.9, false).bestThreshold(3, 0.4)).isEqualTo(0.4);
  }

  @Test
  void leavesProbabilitiesAloneWithoutOutcomes() {
    assertThat(outcomes.calibration()).isEqualTo(Calibration.NONE);
  }

  @Test
  void lowersConfidenceOfAnswersThatAreMostlyWrong() {
    for (int i = 0; i < 100; i++) {
      add(0.9, i % 5 == 0);
    }
    assertThat(outcomes.calibration().confidence(0.9)).isBetween(0.18, 0.25);
  }
}
