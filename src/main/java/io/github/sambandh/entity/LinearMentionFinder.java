package io.github.sambandh.entity;

import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.entity.LinearTagger.Tagging;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds mentions with a {@link LinearTagger}.
 *
 * @param tagger what labels the tokens
 * @param calibration what turns its probabilities into confidences
 */
public record LinearMentionFinder(LinearTagger tagger, Calibration calibration)
    implements MentionFinder {

  @Override
  public List<Mention> find(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Tagging tagging = tagger.tagWithProbabilities(tokens.stream().map(Token::text).toList());
    List<Mention> mentions = new ArrayList<>();
    int first = 0;
    for (int t = 0; t < tokens.size(); t++) {
      int label = tagging.labels().get(t);
      if (Labels.mayStart(label)) {
        first = t;
      }
      if (label != Labels.OUTSIDE && Labels.mayEnd(label)) {
        Span span = new Span(tokens.get(first).start(), tokens.get(t).end());
        int mentionClass = Labels.mentionClass(label);
        mentions.add(
            new Mention(
                span,
                span.in(text),
                Labels.type(mentionClass),
                Labels.kind(mentionClass),
                calibration.confidence(tagging.probabilities().get(first))));
      }
    }
    return mentions;
  }

  /** Writes tagger and calibration; {@link #read} reads them back. */
  public void write(DataOutput out) throws IOException {
    calibration.write(out);
    tagger.write(out);
  }

  /**
   * Reads a finder.
   *
   * @throws IOException if the data ends early or contradicts itself
   */
  public static LinearMentionFinder read(DataInput in) throws IOException {
    Calibration calibration = Calibration.read(in);
    return new LinearMentionFinder(LinearTagger.read(in), calibration);
  }
}
