package io.github.sambandh.evaluation;

import io.github.sambandh.document.Token;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.text.Span;
import io.github.sambandh.token.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores the sentence splitter and the tokeniser against sentences split by hand.
 *
 * <p>The hand-split sentences are set as text again by {@link Detokenizer}, {@value
 * #SENTENCES_PER_LINE} to a line, and split anew. A sentence boundary is the offset after a
 * sentence's last code unit, except at the end of a line, where every splitter is right. A token
 * boundary is the offset after a token; a token is right if both its ends are. Stateless and
 * thread-safe.
 */
public final class SegmentationScorer {
  private static final int SENTENCES_PER_LINE = 8;

  private SegmentationScorer() {}

  /** What stands between two sentences of a line. */
  public enum Joint {
    /** A space, as in edited text. */
    SPACE(" "),
    /** Nothing, as in scraped text. */
    NOTHING("");

    private final String text;

    Joint(String text) {
      this.text = text;
    }
  }

  /**
   * The scores of one run.
   *
   * @param sentences sentence boundaries inside lines
   * @param tokenBoundaries offsets after tokens
   * @param tokens tokens with both ends right
   */
  public record Report(Score sentences, Score tokenBoundaries, Score tokens) {
    private static final Report EMPTY = new Report(Score.ZERO, Score.ZERO, Score.ZERO);

    private Report plus(Report other) {
      return new Report(
          sentences.plus(other.sentences),
          tokenBoundaries.plus(other.tokenBoundaries),
          tokens.plus(other.tokens));
    }
  }

  /**
   * Scores our splitter and tokeniser.
   *
   * @param sentences the words of each sentence, as split by hand, in text order; no word is blank
   * @param joint what stands between sentences
   */
  public static Report score(List<List<String>> sentences, Joint joint) {
    Report total = Report.EMPTY;
    for (int i = 0; i < sentences.size(); i += SENTENCES_PER_LINE) {
      List<List<String>> line =
          sentences.subList(i, Math.min(sentences.size(), i + SENTENCES_PER_LINE));
      total = total.plus(scoreLine(line, joint));
    }
    return total;
  }

  private static Report scoreLine(List<List<String>> sentences, Joint joint) {
    StringBuilder text = new StringBuilder();
    Set<Integer> goldSentences = new HashSet<>();
    Set<Span> goldTokens = new HashSet<>();
    for (List<String> words : sentences) {
      if (!text.isEmpty()) {
        goldSentences.add(text.length());
        text.append(joint.text);
      }
      goldTokens.addAll(Detokenizer.append(text, words));
    }
    String line = text.toString();
    Set<Integer> foundSentences = new HashSet<>();
    Set<Span> foundTokens = new HashSet<>();
    for (Span sentence : SentenceSplitter.split(line)) {
      if (sentence.end() < line.length()) {
        foundSentences.add(sentence.end());
      }
      for (Token token : Tokenizer.tokenize(line, sentence)) {
        foundTokens.add(token.span());
      }
    }
    return new Report(
        compare(foundSentences, goldSentences),
        compare(ends(foundTokens), ends(goldTokens)),
        compare(foundTokens, goldTokens));
  }

  private static Set<Integer> ends(Set<Span> spans) {
    Set<Integer> ends = new HashSet<>();
    spans.forEach(span -> ends.add(span.end()));
    return ends;
  }

  private static <T> Score compare(Set<T> found, Set<T> gold) {
    List<T> correct = new ArrayList<>(found);
    correct.retainAll(gold);
    return new Score(correct.size(), found.size(), gold.size());
  }
}
