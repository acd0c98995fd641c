package io.github.sambandh.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BratExporterTest {

  @Test
  void writesMentionsEntitiesAndRelations() throws IOException {
    Document document =
        Sketch.document(
            "[[रूसी|DEM|r]] मंत्री [[लावरोव|PER|l]] [[दिल्ली|LOC|d]] में [[चोई|PER|c]] से मिलेंगे ।",
            "[[वह|PRO|l]] पूर्व मंत्री हैं ।",
            "#relations",
            "l\tmet_with\tc\tFUTURE\tplace=d\ttime=आज",
            "l\tholds_position\tr\tFACTUAL\tformer=yes");
    assertThat(write(document))
        .isEqualTo(
            """
            T1	LOCATION 0 4	रूसी
            A1	Kind T1 DEMONYM
            T2	PERSON 12 18	लावरोव
            T3	LOCATION 19 25	दिल्ली
            T4	PERSON 30 33	चोई
            T5	PERSON 47 49	वह
            A2	Kind T5 PRONOUN
            *	Equiv T2 T5
            R1	met_with Arg1:T2 Arg2:T4
            A3	Factuality R1 FUTURE
            #1	AnnotatorNotes R1	place=T3; time=आज
            R2	holds_position Arg1:T2 Arg2:T1
            A4	Former R2
            """);
  }

  @Test
  void countsCodePointsAndCutsNamesAtLineEnds() throws IOException {
    // An emoji is two UTF-16 units and one character; the name runs over a line end.
    String text = "😀 सर्गेई\nलावरोव";
    Token emoji = new Token(new Span(0, 2), "😀");
    Token first = new Token(new Span(3, 9), "सर्गेई");
    Token second = new Token(new Span(10, 16), "लावरोव");
    Mention name =
        new Mention(new Span(3, 16), text.substring(3), EntityType.PERSON, MentionKind.NAME, 1.0);
    Document document =
        Document.of("x", text)
            .withSentences(List.of(new Sentence(new Span(0, 16), List.of(emoji, first, second))))
            .withEntities(
                List.of(new Entity("e1", EntityType.PERSON, name.text(), "", List.of(name))));
    assertThat(write(document)).isEqualTo("T1\tPERSON 2 8;9 15\tसर्गेई लावरोव\n");
  }

  private static String write(Document document) throws IOException {
    StringBuilder out = new StringBuilder();
    new BratExporter().write(document, out);
    return out.toString();
  }
}
