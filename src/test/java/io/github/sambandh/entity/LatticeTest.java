package io.github.sambandh.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the lattice with sums over all valid paths of short random sentences. */
class LatticeTest {
  private static final int L = Labels.COUNT;

  /** A random sentence, and the score of each of its valid paths. */
  private static final class Sentence {
    final Lattice lattice;
    final float[] transitions = new float[L * L];
    final double[] expTransitions = new double[L * L];
    final List<int[]> paths = new ArrayList<>();
    final int length;

    Sentence(int length, long seed) {
      this.length = length;
      Random random = new Random(seed);
      lattice = new Lattice(length);
      for (int i = 0; i < lattice.scores().length; i++) {
        lattice.scores()[i] = (float) (3 * random.nextGaussian());
      }
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = (float) random.nextGaussian();
        expTransitions[i] = Math.exp(transitions[i]);
      }
      extend(new int[length], 0);
      lattice.sum(transitions, expTransitions);
    }

    private void extend(int[] path, int t) {
      if (t == length) {
        if (Labels.mayEnd(path[t - 1])) {
          paths.add(path.clone());
        }
        return;
      }
      for (int y = 0; y < L; y++) {
        if (t == 0 ? Labels.mayStart(y) : Labels.mayFollow(path[t - 1], y)) {
          path[t] = y;
          extend(path, t + 1);
        }
      }
    }

    double score(int[] path) {
      double score = 0;
      for (int t = 0; t < length; t++) {
        score += lattice.scores()[t * L + path[t]];
        score += t == 0 ? 0 : transitions[path[t - 1] * L + path[t]];
      }
      return score;
    }

    double logPartition() {
      return Math.log(paths.stream().mapToDouble(path -> Math.exp(score(path))).sum());
    }

    /** Returns the probability of the paths that agree with one from start to end. */
    double share(int[] like, int start, int end) {
      return paths.stream()
          .filter(path -> Arrays.equals(path, start, end, like, start, end))
          .mapToDouble(path -> Math.exp(score(path) - logPartition()))
          .sum();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void findsTheBestPath(int length) {
    for (long seed = 0; seed < 20; seed++) {
      Sentence sentence = new Sentence(length, seed);
      int[] found = sentence.lattice.bestPath(sentence.transitions);
      double best = sentence.paths.stream().mapToDouble(sentence::score).max().orElseThrow();
      assertThat(sentence.score(found)).as("seed " + seed).isCloseTo(best, within(1e-4));
      assertThat(sentence.paths).anyMatch(path -> Arrays.equals(path, found));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void sumsOverAllPaths(int length) {
    Sentence sentence = new Sentence(length, 5);
    Lattice lattice = sentence.lattice;
    for (int[] path : sentence.paths.subList(0, Math.min(50, sentence.paths.size()))) {
      assertThat(lattice.logLikelihood(path, sentence.transitions))
          .isCloseTo(sentence.score(path) - sentence.logPartition(), within(1e-6));
      for (int t = 0; t < length; t++) {
        assertThat(lattice.marginal(t, path[t]))
            .isCloseTo(sentence.share(path, t, t + 1), within(1e-6));
      }
      for (int t = 1; t < length; t++) {
        assertThat(lattice.transitionMarginal(t, path[t - 1], path[t], sentence.expTransitions))
            .isCloseTo(sentence.share(path, t - 1, t + 1), within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void sumsOverThePathsThatHoldAMention(int length) {
    Sentence sentence = new Sentence(length, 6);
    for (int start = 0; start < length; start++) {
      for (int end = start + 1; end <= length; end++) {
        for (int mentionClass = 0; mentionClass < Labels.CLASSES; mentionClass++) {
          int[] mention = new int[length];
          for (int t = start; t < end; t++) {
            mention[t] = Labels.label(mentionClass, t - start, end - start);
          }
          assertThat(
                  sentence.lattice.spanProbability(
                      start, end, mentionClass, sentence.expTransitions))
              .isCloseTo(sentence.share(mention, start, end), within(1e-6));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 2000})
  void keepsMarginalsSummingToOneInLongSentences(int length) {
    Lattice lattice = new Lattice(length);
    float[] transitions = new float[L * L];
    double[] expTransitions = new double[L * L];
    Arrays.fill(expTransitions, 1);
    Arrays.fill(lattice.scores(), 50);
    lattice.sum(transitions, expTransitions);
    for (int t = 0; t < length; t++) {
      double sum = 0;
      for (int y = 0; y < L; y++) {
        sum += lattice.marginal(t, y);
      }
      assertThat(sum).isCloseTo(1, within(1e-6));
    }
  }
}
