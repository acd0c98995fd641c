package io.github.sambandh.entity;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.entity.KnownNames.Known;
import io.github.sambandh.entity.LinearTagger.Tagging;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds mentions with a {@link LinearTagger}: first sentence by sentence, then once more for words
 * that are names elsewhere in the document.
 *
 * @param tagger what labels the tokens
 * @param calibration what turns its probabilities into confidences
 */
public record LinearMentionFinder(LinearTagger tagger, Calibration calibration)
    implements MentionFinder {
  /** How sure the document must be of a name for it to count elsewhere. */
  private static final double BELIEF = 0.5;

  /** How probable the words must be as that name in their own sentence. */
  private static final double POSSIBLE = 0.01;

  /** The tokens of a mention, its class and probability. */
  private record Found(int start, int end, int mentionClass, double probability) {}

  /** A sentence while its mentions are found. */
  private record Reading(List<Token> tokens, List<String> forms, List<Found> found) {}

  @Override
  public List<Mention> find(Document document) {
    List<Reading> readings = new ArrayList<>();
    KnownNames known = new KnownNames();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        readings.add(read(sentence, known));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Reading reading : readings) {
      List<Found> all = known.isEmpty() ? reading.found() : withKnown(reading, known);
      for (Found found : all) {
        mentions.add(mention(document.text(), reading.tokens(), found));
      }
    }
    return mentions;
  }

  private Reading read(Sentence sentence, KnownNames known) {
    List<Token> tokens = sentence.tokens();
    List<String> words = words(tokens);
    List<String> forms = words.stream().map(TokenFeatures::form).toList();
    Tagging tagging = tagger.analyse(words);
    List<Integer> labels = tagging.labels();
    List<Found> all = new ArrayList<>();
    int first = 0;
    for (int t = 0; t < labels.size(); t++) {
      int label = labels.get(t);
      if (Labels.mayStart(label)) {
        first = t;
      }
      if (label != Labels.OUTSIDE && Labels.mayEnd(label)) {
        int mentionClass = Labels.mentionClass(label);
        int end = firstOpenBracket(forms, first, t + 1);
        if (end > first) {
          double probability = tagging.probability(first, end, mentionClass);
          int limit = all.isEmpty() ? 0 : all.get(all.size() - 1).end();
          int from = hyphenatedStart(tokens, labels, first, limit);
          int to = hyphenatedEnd(tokens, labels, end);
          all.add(new Found(from, to, mentionClass, probability));
          known.add(forms.subList(from, to), mentionClass, probability);
        }
      }
    }
    return new Reading(tokens, forms, all);
  }

  /**
   * Returns where a mention must end so that it holds no bracket without its fellow; its start if
   * it begins with one.
   */
  private static int firstOpenBracket(List<String> forms, int start, int end) {
    int opened = -1;
    for (int t = start; t < end; t++) {
      if (forms.get(t).equals("(")) {
        opened = t;
      } else if (forms.get(t).equals(")")) {
        if (opened < 0) {
          return t;
        }
        opened = -1;
      }
    }
    return opened < 0 ? end : opened;
  }

  /** Returns where a mention begins once the words that hyphens glue to its first are taken in. */
  private static int hyphenatedStart(
      List<Token> tokens, List<Integer> labels, int start, int limit) {
    int from = start;
    while (from - 2 >= limit
        && labels.get(from - 1) == Labels.OUTSIDE
        && labels.get(from - 2) == Labels.OUTSIDE
        && isGluedHyphen(tokens, from - 1)) {
      from -= 2;
    }
    return from;
  }

  /** Returns where a mention ends once the words that hyphens glue to its last are taken in. */
  private static int hyphenatedEnd(List<Token> tokens, List<Integer> labels, int end) {
    int to = end;
    while (to + 1 < tokens.size()
        && labels.get(to) == Labels.OUTSIDE
        && labels.get(to + 1) == Labels.OUTSIDE
        && isGluedHyphen(tokens, to)) {
      to += 2;
    }
    return to;
  }

  /** Returns whether a token is a hyphen without space between two words: {@code सोन-हुई}. */
  private static boolean isGluedHyphen(List<Token> tokens, int at) {
    Token hyphen = tokens.get(at);
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    return TokenFeatures.form(hyphen.text()).equals("-")
        && before.end() == hyphen.start()
        && hyphen.end() == after.start()
        && Character.isLetter(before.text().codePointAt(0))
        && Character.isLetter(after.text().codePointAt(0));
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }

  /** Adds what is a name elsewhere and possible here, between the mentions already found. */
  private List<Found> withKnown(Reading reading, KnownNames known) {
    List<Found> all = new ArrayList<>();
    List<Found> found = reading.found();
    int next = 0;
    Tagging tagging = null;
    int t = 0;
    while (t < reading.forms().size()) {
      int limit = next < found.size() ? found.get(next).start() : reading.forms().size();
      if (t == limit) {
        all.add(found.get(next));
        t = found.get(next++).end();
        continue;
      }
      int end = Math.min(limit, t + KnownNames.MAX_TOKENS);
      Known name = new Known(0, 0);
      while (end > t && name.belief() < BELIEF) {
        name = known.find(reading.forms().subList(t, end--));
      }
      if (name.belief() >= BELIEF) {
        end++;
        if (tagging == null) {
          tagging = tagger.analyse(words(reading.tokens()));
        }
        double probability = tagging.probability(t, end, name.mentionClass());
        if (probability >= POSSIBLE) {
          all.add(new Found(t, end, name.mentionClass(), Math.max(probability, name.belief() / 2)));
          t = end;
          continue;
        }
      }
      t++;
    }
    return all;
  }

  private Mention mention(String text, List<Token> tokens, Found found) {
    Span span = new Span(tokens.get(found.start()).start(), tokens.get(found.end() - 1).end());
    return new Mention(
        span,
        span.in(text),
        Labels.type(found.mentionClass()),
        Labels.kind(found.mentionClass()),
        calibration.confidence(found.probability()));
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
