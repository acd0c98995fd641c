package io.github.sambandh.entity;

import io.github.sambandh.linear.SparseWeights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Labels the words of a sentence with a linear-chain conditional random field.
 *
 * <p>The scores of a word are summed once and kept for the words seen last, so that a token costs a
 * few vector additions; the result never depends on what is kept. Immutable but for that, and
 * thread-safe. O(n) in the number of tokens.
 */
public final class LinearTagger {
  private static final int L = Labels.COUNT;
  private static final int CACHE = 1 << 15;

  private final SparseWeights weights;
  private final float[] transitions;
  private final double[] expTransitions = new double[L * L];
  private final AtomicReferenceArray<WordScores> cache = new AtomicReferenceArray<>(CACHE);

  /** The scores that one word gives to tokens at each distance, and its key for pairs. */
  private static final class WordScores {
    final String word;
    final float[] byDistance;
    final int pairKey;

    WordScores(String word, float[] byDistance, int pairKey) {
      this.word = word;
      this.byDistance = byDistance;
      this.pairKey = pairKey;
    }
  }

  /**
   * A labelled sentence.
   *
   * @param labels one label a token, a valid sequence of {@link Labels}
   * @param probabilities for the first token of each mention, the probability of exactly that
   *     mention, 0 to 1; 0 elsewhere
   */
  public record Tagging(List<Integer> labels, List<Double> probabilities) {
    /** Copies the lists. */
    public Tagging {
      labels = List.copyOf(labels);
      probabilities = List.copyOf(probabilities);
    }
  }

  /**
   * Creates a tagger.
   *
   * @param weights of the features of {@link TokenFeatures} for {@link Labels#COUNT} labels
   * @param transitions score of label b after label a at {@code a * Labels.COUNT + b}
   * @throws IllegalArgumentException if the sizes do not fit the labels
   */
  public LinearTagger(SparseWeights weights, float[] transitions) {
    if (weights.labels() != L || transitions.length != L * L) {
      throw new IllegalArgumentException(
          weights.labels() + " labels and " + transitions.length + " transitions, not " + L);
    }
    this.weights = weights;
    this.transitions = transitions.clone();
    for (int i = 0; i < expTransitions.length; i++) {
      expTransitions[i] = Math.exp(transitions[i]);
    }
  }

  /**
   * Finds the most probable labels.
   *
   * @param tokens the words of one sentence, as written; at least one
   * @return one label a token
   */
  public int[] tag(List<String> tokens) {
    return score(tokens).bestPath(transitions);
  }

  /** Finds the most probable labels and how probable each mention is. */
  public Tagging tagWithProbabilities(List<String> tokens) {
    Lattice lattice = score(tokens);
    int[] path = lattice.bestPath(transitions);
    Double[] probabilities = new Double[path.length];
    Integer[] labels = new Integer[path.length];
    boolean summed = false;
    for (int t = 0; t < path.length; t++) {
      labels[t] = path[t];
      probabilities[t] = 0.0;
      if (path[t] != Labels.OUTSIDE && Labels.mayStart(path[t])) {
        if (!summed) {
          lattice.sum(transitions, expTransitions);
          summed = true;
        }
        int end = t + 1;
        while (!Labels.mayEnd(path[end - 1])) {
          end++;
        }
        probabilities[t] = lattice.spanProbability(path, t, end, expTransitions);
      }
    }
    return new Tagging(List.of(labels), List.of(probabilities));
  }

  private Lattice score(List<String> tokens) {
    int length = tokens.size();
    WordScores[] words = new WordScores[length + 2 * TokenFeatures.REACH];
    WordScores boundary = scoresOf(TokenFeatures.BOUNDARY);
    for (int i = 0; i < TokenFeatures.REACH; i++) {
      words[i] = boundary;
      words[words.length - 1 - i] = boundary;
    }
    for (int t = 0; t < length; t++) {
      words[t + TokenFeatures.REACH] = scoresOf(tokens.get(t));
    }
    Lattice lattice = new Lattice(length);
    float[] scores = lattice.scores();
    for (int t = 0; t < length; t++) {
      int at = t * L;
      for (int d = 0; d < TokenFeatures.DISTANCES; d++) {
        float[] word = words[t + d].byDistance;
        int from = d * L;
        for (int y = 0; y < L; y++) {
          scores[at + y] += word[from + y];
        }
      }
      int before = words[t + TokenFeatures.REACH - 1].pairKey;
      int here = words[t + TokenFeatures.REACH].pairKey;
      int after = words[t + TokenFeatures.REACH + 1].pairKey;
      weights.addTo(TokenFeatures.pair(0, before, here), scores, at);
      weights.addTo(TokenFeatures.pair(1, here, after), scores, at);
      weights.addTo(TokenFeatures.pair(2, before, after), scores, at);
    }
    return lattice;
  }

  private WordScores scoresOf(String word) {
    int slot = (word.hashCode() * 0x9E3779B1) >>> (32 - 15);
    WordScores kept = cache.getPlain(slot);
    if (kept != null && kept.word.equals(word)) {
      return kept;
    }
    String form = TokenFeatures.form(word);
    float[] byDistance = new float[TokenFeatures.DISTANCES * L];
    for (int d = 0; d < TokenFeatures.DISTANCES; d++) {
      for (int key : TokenFeatures.of(form, d - TokenFeatures.REACH)) {
        weights.addTo(key, byDistance, d * L);
      }
    }
    WordScores fresh = new WordScores(word, byDistance, TokenFeatures.wordKey(form));
    if (word.length() <= TokenFeatures.MAX_WORD) {
      cache.setPlain(slot, fresh);
    }
    return fresh;
  }

  /** Writes the model; {@link #read} reads it back. */
  public void write(DataOutput out) throws IOException {
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    weights.write(out);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the data ends early or contradicts itself
   */
  public static LinearTagger read(DataInput in) throws IOException {
    float[] transitions = new float[L * L];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    SparseWeights weights = SparseWeights.read(in);
    if (weights.labels() != L) {
      throw new IOException("weights for " + weights.labels() + " labels, not " + L);
    }
    return new LinearTagger(weights, transitions);
  }
}
