package io.github.sambandh.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonExporterTest {
  // Russia's foreign minister Lavrov met Choe in Wonsan, says TASS.
  private static final Document WONSAN =
      Sketch.document(
          "[[तास|ORG|tass]] : [[रूसी|DEM|russia]] विदेश मंत्री [[लावरोव|PER|lavrov]] ने"
              + " [[वॉनसान|LOC|wonsan]] में [[चोई|PER|choe]] से मुलाकात की ।",
          "#relations",
          "choe\tmet_with\tlavrov\tFUTURE\tsource=tass\ttime=जून 2024\tplace=wonsan",
          "lavrov\tholds_position\trussia\tFACTUAL\tformer=yes\ttitle=विदेश मंत्री");

  @Test
  void writesTheDocumentedKeysInTheirOrder() throws IOException {
    String text = "तास : रूसी विदेश मंत्री लावरोव ने वॉनसान में चोई से मुलाकात की ।";
    assertThat(write(JsonExporter.singleLine(), WONSAN))
        .isEqualTo(
            ("{'id':'sketch','text':'"
                    + text
                    + "','sentences':[{'start':0,'end':64}],'entities':["
                    + entity("e1", "ORGANIZATION", "तास", "tass", 0, "NAME")
                    + ","
                    + entity("e2", "LOCATION", "रूसी", "russia", 6, "DEMONYM")
                    + ","
                    + entity("e3", "PERSON", "लावरोव", "lavrov", 24, "NAME")
                    + ","
                    + entity("e4", "LOCATION", "वॉनसान", "wonsan", 34, "NAME")
                    + ","
                    + entity("e5", "PERSON", "चोई", "choe", 45, "NAME")
                    + "],'relations':["
                    + "{'subject':'e5','type':'met_with','object':'e3','factuality':'FUTURE',"
                    + "'confidence':0.93,'evidence':[{'start':0,'end':64}],"
                    + "'attributes':{'place':'e4','time':'जून 2024','source':'e1'}},"
                    + "{'subject':'e3','type':'holds_position','object':'e2',"
                    + "'factuality':'FACTUAL','confidence':0.93,"
                    + "'evidence':[{'start':0,'end':64}],"
                    + "'attributes':{'title':'विदेश मंत्री','former':'yes'}}],"
                    + "'model':{'name':'sketch','version':'1.0'}}")
                .replace('\'', '"'));
  }

  private static String entity(
      String id, String type, String name, String latin, int start, String kind) {
    return String.format(
        "{'id':'%s','type':'%s','name':'%s','latin':'%s','mentions':[{'start':%d,'end':%d,"
            + "'text':'%s','kind':'%s','confidence':0.98}]}",
        id, type, name, latin, start, start + name.length(), name, kind);
  }

  @Test
  void prettyAndSingleLineSayTheSame() throws IOException {
    String pretty = write(JsonExporter.pretty(), WONSAN);
    assertThat(pretty).startsWith("{\n  \"id\": \"sketch\",\n").endsWith("\n}");
    assertThat(parse(pretty)).isEqualTo(parse(write(JsonExporter.singleLine(), WONSAN)));
  }

  @Test
  void anyStringComesBackFromOneLineOfUtf8() throws IOException {
    for (long seed = 0; seed < 2000; seed++) {
      NastyStrings strings = new NastyStrings(seed);
      Document document = Document.of(strings.next(), strings.next());
      String json = write(JsonExporter.singleLine(), document);
      assertThat(json.lines()).as("seed %d", seed).hasSize(1);
      assertThat(json).as("seed %d", seed).doesNotContainPattern("[\\p{Cc}\u2028\u2029]");
      String decoded = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertThat(decoded).as("seed %d", seed).isEqualTo(json);
      Map<?, ?> parsed = parse(decoded);
      assertThat(parsed.get("id")).as("seed %d", seed).isEqualTo(document.id());
      assertThat(parsed.get("text")).as("seed %d", seed).isEqualTo(document.text());
    }
  }

  @Test
  void writesEmptyCollectionsWithoutLineEnds() throws IOException {
    assertThat(write(JsonExporter.pretty(), Document.of("a", ""))).contains("\"entities\": [],\n");
  }

  @Test
  void roundsNumbersToFourDecimals() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonWriter json = JsonWriter.singleLine(out).beginArray();
    json.value(1.0).value(0.0).value(0.00004).value(0.12345).value(1e-9).value(7L).endArray();
    assertThat(out.toString()).isEqualTo("[1.0,0.0,0.0,0.1235,0.0,7]");
  }

  @Test
  void refusesWhatIsNoJsonNumber() {
    JsonWriter json = JsonWriter.singleLine(new StringBuilder());
    assertThatThrownBy(() -> json.value(Double.NaN)).hasMessageContaining("NaN");
  }

  private static String write(Exporter exporter, Document document) throws IOException {
    StringBuilder out = new StringBuilder();
    exporter.write(document, out);
    return out.toString();
  }

  private static Map<?, ?> parse(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      Map<?, ?> object = (Map<?, ?>) value(parser);
      assertThat(parser.nextToken()).isNull();
      return object;
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        object.put(key, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    return parser.getText();
  }
}
