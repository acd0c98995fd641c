package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FollowTheLeaderTest {

  @Test
  void takesTheFirstStepOfThePaper() {
    FollowTheLeader learner = new FollowTheLeader(2, 0.1f, 0.5f, 0.01f);
    learner.update(1, -2);
    // z = -2, n = 4: w = -(z - sign(z) l1) / ((1 + sqrt(n)) / rate + l2)
    assertThat(learner.weight(1)).isCloseTo((2 - 0.5f) / (3 / 0.1f + 0.01f), within(1e-6f));
    assertThat(learner.weight(0)).isZero();
  }

  @Test
  void keepsAWeightAtZeroUntilItsGradientsOutweighThePenalty() {
    FollowTheLeader learner = new FollowTheLeader(1, 0.1f, 1, 0);
    learner.update(0, 0.6f);
    assertThat(learner.weight(0)).isZero();
    learner.update(0, 0.6f);
    assertThat(learner.weight(0)).isNegative();
  }

  @Test
  void approachesTheLeastSquares() {
    FollowTheLeader learner = new FollowTheLeader(1, 0.5f, 0, 0);
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextGaussian();
      double error = learner.weight(0) * x - (3 * x + 0.1 * random.nextGaussian());
      learner.update(0, (float) (error * x));
    }
    assertThat(learner.weight(0)).isCloseTo(3, within(0.05f));
  }

  @Test
  void keepsWhatItKnowsAsItGrows() {
    FollowTheLeader learner = new FollowTheLeader(1, 0.1f, 0, 0);
    learner.update(0, -1);
    float before = learner.weight(0);
    learner.grow(100);
    assertThat(learner.weight(0)).isEqualTo(before);
    assertThat(learner.weight(99)).isZero();
  }
}
