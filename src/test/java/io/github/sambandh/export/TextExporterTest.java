package io.github.sambandh.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextExporterTest {

  @Test
  void tellsEntitiesAndRelations() throws IOException {
    Document document =
        Sketch.document(
            "[[तास|ORG|TASS]] : [[लावरोव|PER|Lavrov]] [[दिल्ली|LOC|Delhi]] में [[चोई|PER|Choe]] से"
                + " मिलेंगे ।",
            "[[वह|PRO|Lavrov]] मंत्री हैं ।",
            "#relations",
            "Lavrov\tmet_with\tChoe\tFUTURE\tplace=Delhi\ttime=आज",
            "TASS\tcites\tLavrov\tFACTUAL");
    assertThat(write(TextExporter.plain(), document))
        .isEqualTo(
            """
            sketch
            People (व्यक्ति)
              लावरोव / Lavrov, 2 mentions
              चोई / Choe, 1 mention
            Places (स्थान)
              दिल्ली / Delhi, 1 mention
            Organisations (संगठन)
              तास / TASS, 1 mention
            Relations (संबंध)
              Lavrov met with Choe
              लावरोव — चोई से मुलाकात की
                FUTURE (भविष्य); confidence 0.93; place दिल्ली / Delhi; time आज
                “तास : लावरोव दिल्ली में चोई से मिलेंगे ।”
              TASS cites Lavrov
              तास — लावरोव के हवाले से बताया
                confidence 0.93
                “तास : लावरोव दिल्ली में चोई से मिलेंगे ।”
            """);
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    Document document = Sketch.document("[[राम|PER|Ram]]");
    assertThat(write(TextExporter.plain(), document)).doesNotContain("\u001b");
    assertThat(write(TextExporter.coloured(), document)).startsWith("\u001b[1msketch\u001b[0m\n");
  }

  @Test
  void shortensALongSentenceAroundItsArguments() throws IOException {
    String filler = "बहुत लंबा वाक्य ".repeat(30);
    Document document =
        Sketch.document(
            filler + "[[राम|PER|Ram]] [[सीता|PER|Sita]] से मिले " + filler + "।",
            "#relations",
            "Ram\tmet_with\tSita\tFACTUAL");
    String quotation = write(TextExporter.plain(), document).lines().toList().get(8).strip();
    assertThat(quotation).startsWith("“…").endsWith("…”").contains("राम सीता से मिले");
    assertThat(quotation.length()).isLessThanOrEqualTo(Excerpt.LIMIT + 4);
  }

  @Test
  void letsNoTextSteerTheTerminal() throws IOException {
    Document document = Document.of("a\u001b[31m\u202e\nb", "x");
    assertThat(write(TextExporter.plain(), document)).isEqualTo("a [31m b\n  no entities\n");
  }

  private static String write(Exporter exporter, Document document) throws IOException {
    StringBuilder out = new StringBuilder();
    exporter.write(document, out);
    return out.toString();
  }
}
