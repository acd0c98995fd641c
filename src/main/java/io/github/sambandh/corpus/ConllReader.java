package io.github.sambandh.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL columns: one token and its BIO tag a line, tab-separated, a blank line after each
 * sentence. Stateless and thread-safe.
 */
public final class ConllReader {
  private ConllReader() {}

  /**
   * A tagged sentence.
   *
   * @param words the tokens
   * @param tags one BIO tag a token: {@code O}, {@code B-PER}, {@code I-PER} …
   */
  public record TaggedSentence(List<String> words, List<String> tags) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if their sizes differ
     */
    public TaggedSentence {
      words = List.copyOf(words);
      tags = List.copyOf(tags);
      if (words.size() != tags.size()) {
        throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags");
      }
    }
  }

  /**
   * Reads all sentences of a file.
   *
   * @param file a CoNLL file in UTF-8
   * @return the sentences in file order
   * @throws CorpusException if a line has not two columns
   * @throws IOException if the file cannot be read
   */
  public static List<TaggedSentence> read(Path file) throws IOException {
    return parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads sentences from lines.
   *
   * @param name what error messages call the input
   * @param lines the lines without line ends
   * @return the sentences in order
   * @throws CorpusException if a line has not two columns
   */
  public static List<TaggedSentence> parse(String name, List<String> lines) throws CorpusException {
    List<TaggedSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank()) {
        if (!words.isEmpty()) {
          sentences.add(new TaggedSentence(words, tags));
          words.clear();
          tags.clear();
        }
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab <= 0 || tab == line.length() - 1) {
        throw new CorpusException(name, number, "no token and tag in '" + line + "'");
      }
      words.add(line.substring(0, tab));
      tags.add(line.substring(tab + 1));
    }
    if (!words.isEmpty()) {
      sentences.add(new TaggedSentence(words, tags));
    }
    return sentences;
  }
}
