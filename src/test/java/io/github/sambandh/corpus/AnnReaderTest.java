package io.github.sambandh.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnReaderTest {
  private static final String ARTICLE =
      """
      #doc wonsan
      #source news
      [[लावरोव|PER|lavrov]] [[वोनसान|LOC|wonsan]] पहुँचे।
      [[रूसी|DEM|russia]] मंत्री [[वे|PRO|lavrov]] हैं।
      #relations
      lavrov	visited	wonsan	FACTUAL	time=कल	place=wonsan
      #doc empty
      """;

  private static List<AnnotatedDocument> parse(String content) throws CorpusException {
    return AnnReader.parse("a.ann", Splitter.on('\n').splitToList(content));
  }

  @Test
  void readsTextWithoutMarkup() throws CorpusException {
    AnnotatedDocument document = parse(ARTICLE).get(0);
    assertThat(document.id()).isEqualTo("wonsan");
    assertThat(document.source()).isEqualTo("news");
    assertThat(document.text()).isEqualTo("लावरोव वोनसान पहुँचे।\nरूसी मंत्री वे हैं।");
  }

  @Test
  void readsMentions() throws CorpusException {
    AnnotatedDocument document = parse(ARTICLE).get(0);
    assertThat(document.mentions())
        .containsExactly(
            new GoldMention(new Span(0, 6), EntityType.PERSON, MentionKind.NAME, "lavrov"),
            new GoldMention(new Span(7, 13), EntityType.LOCATION, MentionKind.NAME, "wonsan"),
            new GoldMention(new Span(22, 26), EntityType.LOCATION, MentionKind.DEMONYM, "russia"),
            new GoldMention(new Span(34, 36), EntityType.PERSON, MentionKind.PRONOUN, "lavrov"));
    assertThat(document.entities()).containsExactly("lavrov", "wonsan", "russia");
    assertThat(document.spansOf("lavrov")).containsExactly(new Span(0, 6), new Span(34, 36));
  }

  @Test
  void readsRelations() throws CorpusException {
    assertThat(parse(ARTICLE).get(0).relations())
        .containsExactly(
            new GoldRelation(
                "lavrov",
                RelationType.VISITED,
                "wonsan",
                Factuality.FACTUAL,
                Map.of(Attribute.TIME, "कल", Attribute.PLACE, "wonsan")));
  }

  @Test
  void readsADocumentWithoutText() throws CorpusException {
    assertThat(parse(ARTICLE)).hasSize(2);
    assertThat(parse(ARTICLE).get(1).text()).isEmpty();
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.ann"), ARTICLE);
    assertThat(AnnReader.read(file)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "भारत;a.ann:1: text before the first #doc line",
        "#doc d~[[भारत|LOC]];a.ann:2: broken mention markup",
        "#doc d~[[भारत|XYZ|x]];a.ann:2: mention type 'XYZ' is none of PER, LOC, ORG, DEM, PRO",
        "#doc d~[[भारत|LOC|x]]~#relations~x;a.ann:4: a relation has subject",
        "#doc d~[[भारत|LOC|x]]~#relations~x>part_of>y>FACTUAL;a.ann:4: no mention has the id 'y'",
        "#doc d~[[भारत|LOC|x]]~#relations~x>eats>x>FACTUAL;a.ann:4: ",
        "#doc d~[[भारत|LOC|x]]~#relations~x>part_of>x>PERHAPS;a.ann:4: ",
        "#doc d~[[भारत|LOC|x]]~#relations~x>part_of>x>FACTUAL>age=3;'age=3' is not an attribute",
        "#doc d~[[भारत|LOC|x]]~#relations~x>part_of>x>FACTUAL>time=a>time=b;a.ann:4: 'time=b' is the",
      })
  void namesFileLineAndCause(String content, String message) {
    assertThatThrownBy(() -> parse(content.replace('~', '\n').replace('>', '\t')))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining(message);
  }
}
