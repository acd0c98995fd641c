package io.github.sambandh.training;

import com.google.common.collect.Sets;
import io.github.sambandh.linear.LinearClassifier;
import io.github.sambandh.linear.SparseWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Trains a {@link LinearClassifier} by stochastic gradient steps on its log-likelihood. Same
 * examples and seed give the same weights. Not thread-safe.
 */
final class ClassifierTrainer {
  private static final float NEGLIGIBLE = 1e-3f;

  /**
   * What the trainer may be told.
   *
   * @param epochs passes over the examples
   * @param seed of their order
   * @param rate step size
   * @param l1 penalty that keeps weights at 0
   * @param minCount how often a feature must occur to be learned
   */
  record Settings(int epochs, long seed, float rate, float l1, int minCount) {}

  /**
   * An example.
   *
   * @param keys its features
   * @param holding the labels that hold
   * @param ignored labels of which nothing is learned
   */
  record Example(List<Integer> keys, Set<Integer> holding, Set<Integer> ignored) {
    static Example of(Collection<String> features, Set<Integer> holding) {
      return new Example(
          features.stream().map(LinearClassifier::key).distinct().toList(), holding, Set.of());
    }

    Example ignoring(Set<Integer> doubtful) {
      return new Example(keys, Sets.difference(holding, doubtful).immutableCopy(), doubtful);
    }
  }

  private final int labels;
  private final boolean exclusive;
  private final Settings settings;

  /**
   * Creates a trainer.
   *
   * @param labels number of labels
   * @param exclusive whether exactly one label holds, or any number
   * @param settings what else there is to know
   */
  ClassifierTrainer(int labels, boolean exclusive, Settings settings) {
    this.labels = labels;
    this.exclusive = exclusive;
    this.settings = settings;
  }

  LinearClassifier train(List<Example> examples) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    FeatureIndex index = new FeatureIndex();
    List<int[]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.keys().stream()
              .filter(key -> counts.getOrDefault(key, 0) >= settings.minCount())
              .mapToInt(index::add)
              .toArray());
    }
    FollowTheLeader learner =
        new FollowTheLeader(
            Math.max(1, index.size() * labels), settings.rate(), settings.l1(), 1e-3f);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(learner, rows.get(i), examples.get(i));
      }
    }
    return classifier(index, learner);
  }

  private void step(FollowTheLeader learner, int[] rows, Example example) {
    float[] scores = new float[labels];
    float[] weights = learner.weights();
    for (int row : rows) {
      for (int y = 0; y < labels; y++) {
        scores[y] += weights[row * labels + y];
      }
    }
    double[] probabilities =
        exclusive ? LinearClassifier.softmax(scores) : LinearClassifier.sigmoid(scores);
    for (int y = 0; y < labels; y++) {
      float gradient = (float) (probabilities[y] - (example.holding().contains(y) ? 1 : 0));
      if (Math.abs(gradient) > NEGLIGIBLE && !example.ignored().contains(y)) {
        for (int row : rows) {
          learner.update(row * labels + y, gradient);
        }
      }
    }
  }

  private LinearClassifier classifier(FeatureIndex index, FollowTheLeader learner) {
    int[] keys = new int[index.size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = index.key(row);
    }
    Arrays.sort(keys);
    float[][] weights = new float[keys.length][labels];
    for (int i = 0; i < keys.length; i++) {
      int row = index.find(keys[i]);
      for (int y = 0; y < labels; y++) {
        weights[i][y] = learner.weight(row * labels + y);
      }
    }
    return new LinearClassifier(SparseWeights.of(labels, keys, weights));
  }
}
