package io.github.sambandh.export;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import java.io.IOException;
import java.util.List;

/**
 * Writes the names of a document as CoNLL columns: one token and its IOB2 tag ({@code B-PER},
 * {@code I-PER}, {@code O} …) a line, tab-separated, a blank line after each sentence. Demonyms and
 * pronouns are {@code O}. White space or a control character inside a token becomes {@code _}.
 * Immutable and thread-safe.
 */
public final class ConllExporter implements Exporter {

  @Override
  public void write(Document document, Appendable out) throws IOException {
    List<Mention> names = document.mentions().stream().filter(Mention::isName).toList();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      boolean begun = false;
      for (Token token : sentence.tokens()) {
        while (next < names.size() && names.get(next).end() <= token.start()) {
          next++;
          begun = false;
        }
        boolean inside = next < names.size() && names.get(next).start() <= token.start();
        out.append(word(token)).append('\t');
        if (inside) {
          out.append(begun ? "I-" : "B-").append(names.get(next).type().tag());
        } else {
          out.append('O');
        }
        out.append('\n');
        begun = inside;
      }
      out.append('\n');
    }
  }

  private static String word(Token token) {
    StringBuilder word = new StringBuilder(token.text());
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (Character.isWhitespace(unit)
          || Character.isSpaceChar(unit)
          || Character.isISOControl(unit)) {
        word.setCharAt(i, '_');
      }
    }
    return word.toString();
  }
}
