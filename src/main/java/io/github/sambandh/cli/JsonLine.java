package io.github.sambandh.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A document on a line of JSON: {@code {"id":"…","text":"…"}}, other keys ignored.
 *
 * @param id its id; a number is taken as its digits
 * @param text its text
 */
record JsonLine(String id, String text) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /**
   * Reads a line.
   *
   * @param line one JSON object
   * @param fallbackId the id of a document that names none
   * @throws CliException if the line is something else
   */
  static JsonLine parse(String line, String fallbackId) throws CliException {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new CliException("not a JSON object");
      }
      String id = fallbackId;
      String text = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken token = parser.nextToken();
        if (key.equals("id") && token != JsonToken.VALUE_NULL) {
          id = string(key, parser, token.isNumeric());
        } else if (key.equals("text")) {
          text = string(key, parser, false);
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new CliException("more than one JSON value");
      }
      return new JsonLine(id, required(text));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new CliException("not JSON" + where + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new CliException("not JSON: " + Console.reason(e), e);
    }
  }

  private static String string(String key, JsonParser parser, boolean alsoThis)
      throws IOException, CliException {
    if (!alsoThis && parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new CliException("\"" + key + "\" is not a string");
    }
    return parser.getText();
  }

  private static String required(@Nullable String text) throws CliException {
    if (text == null) {
      throw new CliException("the object has no \"text\"");
    }
    return text;
  }
}
