package io.github.sambandh.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConllExporterTest {

  @Test
  void tagsNamesAndNothingElse() throws IOException {
    // Adjacent names each begin anew; the demonym and the pronoun stay out.
    Document document =
        Sketch.document(
            "[[सर्गेई लावरोव|PER|l]] [[चोई|PER|c]] [[रूसी|DEM|r]] (",
            "[[वह|PRO|l]] [[दिल्ली|LOC|d]]");
    assertThat(write(document))
        .isEqualTo(
            """
            सर्गेई	B-PER
            लावरोव	I-PER
            चोई	B-PER
            रूसी	O
            (	O

            वह	O
            दिल्ली	B-LOC

            """);
  }

  @Test
  void beginsANameAnewInEachSentence() throws IOException {
    String text = "राम सीता";
    Token first = new Token(new Span(0, 3), "राम");
    Token second = new Token(new Span(4, 8), "सीता");
    Document document =
        Document.of("x", text)
            .withSentences(
                List.of(
                    new Sentence(first.span(), List.of(first)),
                    new Sentence(second.span(), List.of(second))))
            .withMentions(
                List.of(
                    new Mention(new Span(0, 8), text, EntityType.PERSON, MentionKind.NAME, 1.0)));
    assertThat(write(document)).isEqualTo("राम\tB-PER\n\nसीता\tB-PER\n\n");
  }

  @Test
  void keepsColumnsWhereATokenHoldsWhiteSpace() throws IOException {
    Token token = new Token(new Span(0, 3), "a\tb");
    Document document =
        Document.of("x", "a\tb").withSentences(List.of(new Sentence(token.span(), List.of(token))));
    assertThat(write(document)).isEqualTo("a_b\tO\n\n");
  }

  private static String write(Document document) throws IOException {
    StringBuilder out = new StringBuilder();
    new ConllExporter().write(document, out);
    return out.toString();
  }
}
