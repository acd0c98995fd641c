package io.github.sambandh.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of the Hindi Dependency Treebank from JSON lines: one document a line, {@code
 * {"id":…,"sentences":[[{"w":…}…]…]}}. Fields of other names are passed over. The treebank's {@code
 * -JOIN} is read as a hyphen, and words that are empty are left out.
 *
 * <p>Needs {@code com.fasterxml.jackson.core:jackson-core}, an optional dependency. Stateless and
 * thread-safe.
 */
public final class HdtbReader {
  private static final String JOIN = "-JOIN";

  private HdtbReader() {}

  /**
   * A document split by hand.
   *
   * @param id the name of the document
   * @param sentences the words of each sentence, in text order
   */
  public record SplitDocument(String id, List<List<String>> sentences) {
    /** Copies the list. */
    public SplitDocument {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Reads all documents of a file.
   *
   * @param file JSON lines in UTF-8
   * @return the documents in file order
   * @throws CorpusException if a line is not JSON
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if jackson-core is not on the class path
   */
  public static List<SplitDocument> read(Path file) throws IOException {
    List<SplitDocument> documents = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        documents.add(Json.document(file.toString(), number, line));
      } catch (NoClassDefFoundError e) {
        throw new IllegalStateException(
            "reading " + file + " needs com.fasterxml.jackson.core:jackson-core; add it", e);
      }
    }
    return documents;
  }

  /** All that touches jackson-core, loaded on first use. */
  private static final class Json {
    static SplitDocument document(String file, int number, String line) throws IOException {
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        return document(parser);
      } catch (JsonProcessingException e) {
        throw new CorpusException(file, number, e.getOriginalMessage());
      }
    }

    private static SplitDocument document(JsonParser parser) throws IOException {
      String id = "";
      List<List<String>> sentences = new ArrayList<>();
      List<String> words = new ArrayList<>();
      int arrays = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_ARRAY -> arrays++;
          case END_ARRAY -> {
            if (arrays == 2 && !words.isEmpty()) {
              sentences.add(List.copyOf(words));
              words.clear();
            }
            arrays--;
          }
          case VALUE_STRING -> {
            if (arrays == 0 && "id".equals(parser.currentName())) {
              id = parser.getText();
            } else if (arrays == 2 && "w".equals(parser.currentName())) {
              addWord(words, parser.getText());
            }
          }
          default -> {}
        }
      }
      return new SplitDocument(id, sentences);
    }

    private static void addWord(List<String> words, String word) {
      if (!word.isBlank()) {
        words.add(word.equals(JOIN) ? "-" : word);
      }
    }
  }
}
