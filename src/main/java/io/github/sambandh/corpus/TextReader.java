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
 * Reads unlabelled text: JSON lines with a {@code text}, or a plain text file as one document.
 *
 * <p>JSON lines need {@code com.fasterxml.jackson.core:jackson-core}, an optional dependency.
 * Stateless and thread-safe.
 */
public final class TextReader {
  private TextReader() {}

  /**
   * Reads all texts of a file.
   *
   * @param file {@code .jsonl}, or else plain text; UTF-8
   * @return the texts in file order
   * @throws CorpusException if a line is not a JSON object with a string {@code text}
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if jackson-core is needed and not on the class path
   */
  public static List<String> read(Path file) throws IOException {
    if (!file.toString().endsWith(".jsonl")) {
      return List.of(Files.readString(file, StandardCharsets.UTF_8));
    }
    List<String> texts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        try {
          texts.add(Json.text(file.toString(), number, line));
        } catch (NoClassDefFoundError e) {
          throw new IllegalStateException(
              "reading " + file + " needs com.fasterxml.jackson.core:jackson-core; add it", e);
        }
      }
    }
    return texts;
  }

  /** All that touches jackson-core, loaded on first use. */
  private static final class Json {
    static String text(String file, int number, String line) throws IOException {
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        String text = null;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          throw new CorpusException(file, number, "not a JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          JsonToken value = parser.nextToken();
          if (key.equals("text") && value == JsonToken.VALUE_STRING) {
            text = parser.getText();
          } else {
            parser.skipChildren();
          }
        }
        if (text == null) {
          throw new CorpusException(file, number, "the object has no string \"text\"");
        }
        return text;
      } catch (JsonProcessingException e) {
        throw new CorpusException(file, number, e.getOriginalMessage());
      }
    }
  }
}
