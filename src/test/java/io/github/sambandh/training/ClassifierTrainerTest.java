package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.linear.LinearClassifier;
import io.github.sambandh.training.ClassifierTrainer.Example;
import io.github.sambandh.training.ClassifierTrainer.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassifierTrainerTest {
  private static final Settings SETTINGS = new Settings(20, 1, 0.1f, 0.1f, 2);

  /** Learns each example twenty times over. */
  private static LinearClassifier train(boolean exclusive, Example... examples) {
    List<Example> all = new ArrayList<>();
    for (Example example : examples) {
      all.addAll(Collections.nCopies(20, example));
    }
    return new ClassifierTrainer(3, exclusive, SETTINGS).train(all);
  }

  private static Example example(String feature, Integer... holding) {
    return Example.of(List.of(feature), Set.of(holding));
  }

  @Test
  void learnsLabelsThatExcludeEachOther() {
    LinearClassifier classifier =
        train(true, example("w=मिले", 0), example("w=गए", 1), example("w=कहा", 2));
    assertThat(classifier.exclusive(List.of("w=मिले"))[0]).isGreaterThan(0.9);
    assertThat(classifier.exclusive(List.of("w=गए"))[1]).isGreaterThan(0.9);
    assertThat(classifier.exclusive(List.of("w=कहा"))[2]).isGreaterThan(0.9);
  }

  @Test
  void learnsLabelsThatHoldTogether() {
    LinearClassifier classifier = train(false, example("w=मिले", 0, 2), example("w=धूप"));
    double[] met = classifier.independent(List.of("w=मिले"));
    assertThat(met[0]).isGreaterThan(0.8);
    assertThat(met[1]).isLessThan(0.2);
    assertThat(met[2]).isGreaterThan(0.8);
    for (double none : classifier.independent(List.of("w=धूप"))) {
      assertThat(none).isLessThan(0.2);
    }
  }

  @Test
  void learnsNothingOfLabelsThatAreIgnored() {
    LinearClassifier classifier = train(false, example("w=मिले", 0, 2).ignoring(Set.of(1, 2)));
    assertThat(classifier.weight("w=मिले", 0)).isPositive();
    assertThat(classifier.weight("w=मिले", 1)).isZero();
    assertThat(classifier.weight("w=मिले", 2)).isZero();
  }

  @Test
  void takesALabelThatIsIgnoredForNoneThatHolds() {
    Example example = example("w=मिले", 0, 2).ignoring(Set.of(2));
    assertThat(example.holding()).containsExactly(0);
    assertThat(example.ignored()).containsExactly(2);
  }

  @Test
  void countsAFeatureOnceInAnExample() {
    assertThat(Example.of(List.of("w=मिले", "w=गए", "w=मिले"), Set.of(0)).keys()).hasSize(2);
  }

  @Test
  void passesOverRareFeatures() {
    List<Example> examples = new ArrayList<>(Collections.nCopies(20, example("w=मिले", 0)));
    examples.add(example("w=भिड़े", 1));
    LinearClassifier classifier = new ClassifierTrainer(3, true, SETTINGS).train(examples);
    assertThat(classifier.weight("w=मिले", 0)).isPositive();
    assertThat(classifier.weight("w=भिड़े", 1)).isZero();
  }

  @Test
  void knowsNothingFromNothing() {
    LinearClassifier classifier = train(true);
    assertThat(classifier.weights().size()).isZero();
    assertThat(classifier.independent(List.of("w=मिले"))).containsOnly(0.5);
  }
}
