package io.github.sambandh.training;

import io.github.sambandh.entity.Labels;
import io.github.sambandh.entity.Lattice;
import io.github.sambandh.entity.LinearTagger;
import io.github.sambandh.entity.TokenFeatures;
import io.github.sambandh.entity.WordClasses;
import io.github.sambandh.linear.FeatureHash;
import io.github.sambandh.linear.SparseWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains the linear-chain conditional random field of the entity recogniser by stochastic gradient
 * steps on its log-likelihood.
 *
 * <p>Data of several annotation conventions is learned together: every feature has one weight for
 * all conventions and one more for each (<i>Daumé, ACL 2007</i>, section 3); the model that comes
 * out has the sums for convention 0. The form of a word is hidden from the learner now and then, so
 * that it learns to trust affixes and context for words it has never seen. Same data and seed give
 * the same weights. Not thread-safe.
 */
final class CrfTrainer {
  private static final int L = Labels.COUNT;
  private static final float NEGLIGIBLE = 1e-4f;

  /** Template number of a feature's own copy for a convention. */
  private static final int CONVENTION = 10_000;

  /**
   * What the trainer may be told.
   *
   * @param epochs passes over the data
   * @param seed of order and hiding
   * @param rate step size
   * @param l1 penalty that keeps weights at 0
   * @param minCount how often a feature must occur to be learned
   * @param hiding how often the form of a word is hidden, 0 to 1
   */
  record Settings(int epochs, long seed, float rate, float l1, int minCount, float hiding) {
    static final Settings DEFAULT = new Settings(12, 1, 0.1f, 0.4f, 2, 0.15f);
  }

  /** Hears of each finished pass. */
  interface EpochListener {
    void epoch(int epoch, double meanLogLikelihood);
  }

  private final Settings settings;
  private final WordClasses classes;
  private final TokenFeatures tokenFeatures;
  private final FeatureIndex index = new FeatureIndex();
  private final FeatureIndex counted = new FeatureIndex();
  private int[] counts = new int[1 << 15];

  /** The rows of a word and convention at each distance, shared and own in turn. */
  private final Map<String, int[][]> rows = new HashMap<>();

  private final FollowTheLeader learner;
  private final FollowTheLeader transitionLearner;
  private final double[] expTransitions = new double[L * L];
  private final float[] gradient = new float[L];
  private final int[] active = new int[L];

  CrfTrainer(Settings settings, WordClasses classes) {
    this.settings = settings;
    this.classes = classes;
    this.tokenFeatures = new TokenFeatures(classes);
    this.learner = new FollowTheLeader(1 << 20, settings.rate(), settings.l1(), 1e-3f);
    this.transitionLearner = new FollowTheLeader(L * L, settings.rate(), 0, 1e-3f);
  }

  LinearTagger train(List<LabelledSentence> sentences, EpochListener listener) {
    sentences.forEach(this::count);
    Random random = new Random(settings.seed());
    List<LabelledSentence> order = new ArrayList<>(sentences);
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double total = 0;
      for (LabelledSentence sentence : order) {
        total += step(sentence, random);
      }
      listener.epoch(epoch, total / order.size());
    }
    return trained();
  }

  private void count(LabelledSentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      for (int distance = -TokenFeatures.REACH; distance <= TokenFeatures.REACH; distance++) {
        for (int key : tokenFeatures.of(sentence.form(t + distance), distance)) {
          countKey(key);
        }
      }
      for (int key : pairKeys(sentence, t)) {
        countKey(key);
      }
    }
  }

  private void countKey(int key) {
    int row = counted.add(key);
    if (row >= counts.length) {
      counts = Arrays.copyOf(counts, row * 2);
    }
    counts[row]++;
  }

  private static int[] pairKeys(LabelledSentence sentence, int t) {
    int before = TokenFeatures.wordKey(sentence.form(t - 1));
    int here = TokenFeatures.wordKey(sentence.form(t));
    int after = TokenFeatures.wordKey(sentence.form(t + 1));
    return new int[] {
      TokenFeatures.pair(0, before, here),
      TokenFeatures.pair(1, here, after),
      TokenFeatures.pair(2, before, after)
    };
  }

  /** Returns the learner's rows of the keys that are frequent enough, shared and own. */
  private int[] rowsOf(int[] keys, int convention) {
    int[] found = new int[keys.length * 2];
    int count = 0;
    for (int key : keys) {
      int seen = counted.find(key);
      if (seen >= 0 && counts[seen] >= settings.minCount()) {
        found[count++] = index.add(key);
        found[count++] = index.add(FeatureHash.combine(CONVENTION + convention, key, 0));
      }
    }
    learner.grow(index.size() * L);
    return Arrays.copyOf(found, count);
  }

  private int[][] wordRows(String form, int convention) {
    return rows.computeIfAbsent(
        convention + form,
        unused -> {
          int[][] byDistance = new int[TokenFeatures.DISTANCES][];
          for (int d = 0; d < TokenFeatures.DISTANCES; d++) {
            byDistance[d] = rowsOf(tokenFeatures.of(form, d - TokenFeatures.REACH), convention);
          }
          return byDistance;
        });
  }

  private double step(LabelledSentence sentence, Random random) {
    int[][][] features = new int[sentence.size()][][];
    Lattice lattice = new Lattice(sentence.size());
    float[] scores = lattice.scores();
    for (int t = 0; t < sentence.size(); t++) {
      features[t] = features(sentence, t, random.nextFloat() < settings.hiding());
      for (int[] group : features[t]) {
        addScores(group, scores, t * L);
      }
    }
    float[] transitions = transitionLearner.weights();
    for (int i = 0; i < L * L; i++) {
      expTransitions[i] = Math.exp(transitions[i]);
    }
    lattice.sum(transitions, expTransitions);
    int[] gold = sentence.path();
    double likelihood = lattice.logLikelihood(gold, transitions);
    for (int t = 0; t < sentence.size(); t++) {
      int count = 0;
      for (int y = 0; y < L; y++) {
        gradient[y] = (float) lattice.marginal(t, y) - (gold[t] == y ? 1 : 0);
        if (Math.abs(gradient[y]) > NEGLIGIBLE) {
          active[count++] = y;
        }
      }
      for (int[] group : features[t]) {
        update(group, count);
      }
      if (t > 0) {
        updateTransitions(lattice, t, gold);
      }
    }
    return likelihood;
  }

  private int[][] features(LabelledSentence sentence, int t, boolean hidden) {
    int convention = sentence.convention();
    int[][] groups = new int[TokenFeatures.DISTANCES + 1][];
    for (int d = 0; d < TokenFeatures.DISTANCES; d++) {
      int distance = d - TokenFeatures.REACH;
      groups[d] = wordRows(sentence.form(t + distance), convention)[d];
    }
    groups[TokenFeatures.DISTANCES] = hidden ? new int[0] : pairRows(sentence, t);
    if (hidden) {
      // The word itself is the first feature: two rows, shared and own.
      int[] own = groups[TokenFeatures.REACH];
      groups[TokenFeatures.REACH] = own.length <= 2 ? own : Arrays.copyOfRange(own, 2, own.length);
    }
    return groups;
  }

  private int[] pairRows(LabelledSentence sentence, int t) {
    return rowsOf(pairKeys(sentence, t), sentence.convention());
  }

  private void addScores(int[] featureRows, float[] scores, int offset) {
    float[] weights = learner.weights();
    for (int row : featureRows) {
      int at = row * L;
      for (int y = 0; y < L; y++) {
        scores[offset + y] += weights[at + y];
      }
    }
  }

  private void update(int[] featureRows, int activeCount) {
    for (int row : featureRows) {
      for (int i = 0; i < activeCount; i++) {
        int y = active[i];
        learner.update(row * L + y, gradient[y]);
      }
    }
  }

  private void updateTransitions(Lattice lattice, int t, int[] gold) {
    for (int x = 0; x < L; x++) {
      for (int y = 0; y < L; y++) {
        if (Labels.mayFollow(x, y)) {
          float step =
              (float) lattice.transitionMarginal(t, x, y, expTransitions)
                  - (gold[t - 1] == x && gold[t] == y ? 1 : 0);
          if (Math.abs(step) > NEGLIGIBLE) {
            transitionLearner.update(x * L + y, step);
          }
        }
      }
    }
  }

  private LinearTagger trained() {
    List<Integer> keys = new ArrayList<>();
    for (int row = 0; row < index.size(); row++) {
      if (counted.find(index.key(row)) >= 0) {
        keys.add(index.key(row));
      }
    }
    int[] sorted = keys.stream().mapToInt(Integer::intValue).sorted().toArray();
    float[][] weights = new float[sorted.length][L];
    for (int i = 0; i < sorted.length; i++) {
      addWeights(index.find(sorted[i]), weights[i]);
      int own = index.find(FeatureHash.combine(CONVENTION, sorted[i], 0));
      if (own >= 0) {
        addWeights(own, weights[i]);
      }
    }
    return new LinearTagger(
        classes,
        SparseWeights.of(L, sorted, weights),
        Arrays.copyOf(transitionLearner.weights(), L * L));
  }

  private void addWeights(int row, float[] sums) {
    for (int y = 0; y < L; y++) {
      sums[y] += learner.weight(row * L + y);
    }
  }
}
