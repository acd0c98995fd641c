package io.github.sambandh;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.ModelInfo;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.model.ModelException;
import io.github.sambandh.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** STAND-IN, to be replaced by the engine: splits lines and words and finds nothing. */
public final class Sambandh {
  private static final Pattern LINE = Pattern.compile("[^\\n]*[^\\s\\p{Z}\\p{Cc}][^\\n]*");
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\p{Cc}]+");

  private Sambandh() {}

  /** Loads the bundled model. */
  public static Sambandh load() throws ModelException {
    return load("fast");
  }

  /** Loads a bundled model. */
  public static Sambandh load(String name) throws ModelException {
    if (!name.equals("fast")) {
      throw new ModelException("no bundled model is called '" + name + "'");
    }
    return new Sambandh();
  }

  /** Loads the model in a directory. */
  public static Sambandh load(Path directory) throws ModelException {
    if (!Files.isDirectory(directory)) {
      throw new ModelException(directory + " is not a directory with a model");
    }
    return new Sambandh();
  }

  /** Reads a text. */
  public Document extract(String text) {
    return extract("", text);
  }

  /** Reads a text. */
  public Document extract(String id, String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      List<Token> tokens = new ArrayList<>();
      Matcher words = WORD.matcher(text).region(lines.start(), lines.end());
      while (words.find()) {
        tokens.add(new Token(new Span(words.start(), words.end()), words.group()));
      }
      sentences.add(new Sentence(new Span(lines.start(), lines.end()), tokens));
    }
    return Document.of(id, text).withSentences(sentences).withModel(model());
  }

  /** Returns which model this is. */
  public ModelInfo model() {
    return new ModelInfo("fast", "0");
  }
}
