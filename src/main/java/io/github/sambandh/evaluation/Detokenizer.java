package io.github.sambandh.evaluation;

import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets words as text again. No space stands before {@code । ॥ . , ; : ? ! % | …} and closing
 * brackets and quotes, after opening ones, or on either side of a hyphen or slash between two
 * words. Straight quotes open and close in turn within a sentence. Stateless and thread-safe.
 */
final class Detokenizer {
  private static final String NONE_BEFORE = "।॥.,;:?!%|…)]}”’»";
  private static final String NONE_AFTER = "([{“‘«";
  private static final String JOINING = "-/";

  private Detokenizer() {}

  /**
   * Appends the words of one sentence.
   *
   * @return where each word lies, UTF-16, half-open, into {@code text}; in order
   */
  static List<Span> append(StringBuilder text, List<String> words) {
    List<Span> spans = new ArrayList<>(words.size());
    Set<Character> openQuotes = new HashSet<>();
    boolean glued = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean closesQuote = isStraightQuote(word) && openQuotes.contains(word.charAt(0));
      boolean joins = word.length() == 1 && JOINING.contains(word) && i > 0 && i + 1 < words.size();
      if (!glued && !joins && !closesQuote && !isOneOf(NONE_BEFORE, word.charAt(0))) {
        text.append(' ');
      }
      spans.add(new Span(text.length(), text.length() + word.length()));
      text.append(word);
      if (isStraightQuote(word) && !openQuotes.remove(word.charAt(0))) {
        openQuotes.add(word.charAt(0));
        glued = true;
      } else {
        glued = joins || (word.length() == 1 && NONE_AFTER.contains(word));
      }
    }
    return spans;
  }

  private static boolean isOneOf(String marks, char unit) {
    return marks.indexOf(unit) >= 0;
  }

  private static boolean isStraightQuote(String word) {
    return word.equals("\"") || word.equals("'");
  }
}
