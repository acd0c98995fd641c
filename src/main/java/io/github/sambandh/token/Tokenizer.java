package io.github.sambandh.token;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits sentences into words, numbers and punctuation marks.
 *
 * <p>The tokens tile the sentence: every code unit that is not blank lies in exactly one, and none
 * cuts a grapheme. A word keeps its marks, nukta and joiners; numbers keep their separators ({@code
 * 3.5}, {@code 1,20,000}, {@code 12:30}); web and mail addresses are one token; an abbreviation
 * keeps its full stop, each initial being a token ({@code सी.|आर.|पी.|एफ.}). A hyphen is a token of
 * its own ({@code भारत|-|पाक}), and so is each punctuation mark; a run of full stops is one. A word
 * ends where Latin and another script meet. Stateless and thread-safe; O(n).
 */
public final class Tokenizer implements Stage {

  /** Characters of a token in Hindi news, with the space after it; sizes the list. */
  private static final int USUAL_LENGTH = 4;

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.SENTENCES);
  }

  @Override
  public Layer provides() {
    return Layer.TOKENS;
  }

  @Override
  public Document apply(Document document) {
    List<Sentence> sentences = new ArrayList<>(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      sentences.add(sentence.withTokens(tokenize(document.text(), sentence.span())));
    }
    return document.withSentences(sentences);
  }

  /**
   * Splits one sentence.
   *
   * @param text any string
   * @param sentence UTF-16 offsets, half-open, into {@code text}; begins and ends on grapheme
   *     boundaries
   * @return the tokens in text order, none overlapping
   * @throws IndexOutOfBoundsException if the sentence ends past the text
   */
  public static List<Token> tokenize(String text, Span sentence) {
    if (sentence.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "sentence " + sentence + " ends past the text of length " + text.length());
    }
    List<Token> tokens = new ArrayList<>(sentence.length() / USUAL_LENGTH + 1);
    TokenScanner scanner = new TokenScanner(text, sentence);
    while (scanner.next()) {
      tokens.add(
          new Token(
              new Span(scanner.start(), scanner.end()),
              text.substring(scanner.start(), scanner.end())));
    }
    return tokens;
  }
}
