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

  /** That they met excludes nothing where labels are independent, everything where exclusive. */
  @Test
  void tellsLabelsThatExcludeEachOtherFromThoseThatDoNot() {
    int key = LinearClassifier.key("w=मिले");
    LinearClassifier classifier =
        new LinearClassifier(SparseWeights.of(3, new int[] {key}, new float[][] {{4, 4, 0}}));
    double[] independent = classifier.independent(List.of("w=मिले"));
    assertThat(independent[0]).isEqualTo(independent[1]).isGreaterThan(0.98);
    assertThat(independent[2]).isEqualTo(0.5);
    double[] exclusive = classifier.exclusive(List.of("w=मिले"));
    assertThat(exclusive[0]).isEqualTo(exclusive[1]).isLessThan(0.5);
    assertThat(exclusive[2]).isLessThan(0.01);
  }

  @Test
  void knowsNothingWithoutAFeature() {
    LinearClassifier classifier =
        new LinearClassifier(SparseWeights.of(2, new int[0], new float[0][]));
    assertThat(classifier.exclusive(List.of())).containsExactly(0.5, 0.5);
    assertThat(classifier.independent(List.of("w=मिले"))).containsExactly(0.5, 0.5);
  }
}
