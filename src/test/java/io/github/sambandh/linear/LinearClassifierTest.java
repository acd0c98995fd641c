package io.github.sambandh.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearClassifierTest {

  @Test
  void addsTheWeightsOfTheFeaturesThatHold() {
    int key = LinearClassifier.key("f=1");
    LinearClassifier classifier =
        new LinearClassifier(SparseWeights.of(2, new int[] {key}, new float[][] {{0, 1}}));
    double[] probabilities = classifier.exclusive(List.of("f=1", "f=2", "f=1"));
    assertThat(probabilities[1]).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-6));
    assertThat(probabilities[0] + probabilities[1]).isCloseTo(1, within(1e-12));
    assertThat(classifier.independent(List.of("f=1"))[0]).isEqualTo(0.5);
    assertThat(classifier.independent(List.of("f=1"))[1])
        .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
    assertThat(classifier.weight("f=1", 1)).isEqualTo(1);
    assertThat(classifier.weight("f=2", 1)).isZero();
  }

  @Test
  void survivesScoresThatExpCannotHold() {
    assertThat(LinearClassifier.softmax(new float[] {9000, -9000, 9000}))
        .containsExactly(0.5, 0, 0.5);
    assertThat(LinearClassifier.sigmoid(new float[] {9000, -9000})).containsExactly(1, 0);
  }
}
