package io.github.sambandh.entity;

import com.google.common.primitives.Ints;
import io.github.sambandh.linear.SparseWeights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
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

  private final WordClasses classes;
  private final TokenFeatures features;
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

  /** A labelled sentence, and how probable any mention in it is. Not thread-safe. */
  public final class Tagging {
    private final Lattice lattice;
    private final int[] labels;
    private boolean summed;

    private Tagging(Lattice lattice) {
      this.lattice = lattice;
      this.labels = lattice.bestPath(transitions);
    }

    /**
     * Returns the most probable label of each token, a valid sequence of {@link Labels}; not to be
     * changed.
     */
    public List<Integer> labels() {
      return Collections.unmodifiableList(Ints.asList(labels));
    }

    /**
     * Returns the probability that exactly these tokens are a mention of a class.
     *
     * @param start first token
     * @param end token after the last
     * @param mentionClass as {@link Labels#classOf} numbers it
     * @return 0 to 1
     */
    public double probability(int start, int end, int mentionClass) {
      if (!summed) {
        lattice.sum(transitions, expTransitions);
        summed = true;
      }
      return lattice.spanProbability(start, end, mentionClass, expTransitions);
    }
  }

  /**
   * Creates a tagger.
   *
   * @param classes of words, for their features
   * @param weights of the features of {@link TokenFeatures} for {@link Labels#COUNT} labels
   * @param transitions score of label b after label a at {@code a * Labels.COUNT + b}
   * @throws IllegalArgumentException if the sizes do not fit the labels
   */
  public LinearTagger(WordClasses classes, SparseWeights weights, float[] transitions) {
    if (weights.labels() != L || transitions.length != L * L) {
      throw new IllegalArgumentException(
          weights.labels() + " labels and " + transitions.length + " transitions, not " + L);
    }
    this.classes = classes;
    this.features = new TokenFeatures(classes);
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

  /**
   * Finds the most probable labels, ready to tell how probable mentions are.
   *
   * @param tokens the words of one sentence, as written; at least one
   */
  public Tagging analyse(List<String> tokens) {
    return new Tagging(score(tokens));
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
      for (int key : features.of(form, d - TokenFeatures.REACH)) {
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
    classes.write(out);
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
    WordClasses classes = WordClasses.read(in);
    float[] transitions = new float[L * L];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    SparseWeights weights = SparseWeights.read(in);
    if (weights.labels() != L) {
      throw new IOException("weights for " + weights.labels() + " labels, not " + L);
    }
    return new LinearTagger(classes, weights, transitions);
  }
}
