package io.github.sambandh.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GoldFileTest {

  @Test
  void joinsConllWordsByBlanksAndTakesSpansFromThem() throws CorpusException {
    GoldFile file =
        GoldFile.parse(
            "x.conll",
            """
            सर्गेई	B-PER
            लावरोव	I-PER
            दिल्ली	B-LOC
            दो	B-NUM
            मुंबई	I-LOC
            तास	I-ORG

            राम	B-PER
            """);
    assertThat(file.hasRelations()).isFalse();
    assertThat(file.documents()).hasSize(2);
    AnnotatedDocument first = file.documents().get(0);
    assertThat(first.text()).isEqualTo("सर्गेई लावरोव दिल्ली दो मुंबई तास");
    assertThat(first.mentions())
        .extracting(mention -> mention.type().tag() + " " + mention.span().in(first.text()))
        .containsExactly("PER सर्गेई लावरोव", "LOC दिल्ली", "LOC मुंबई", "ORG तास");
    assertThat(file.documents().get(1).mentions()).hasSize(1);
  }

  @Test
  void readsAnnWithRelations() throws CorpusException {
    GoldFile file = GoldFile.parse("x.ann", "#doc a\n[[राम|PER|r]]\n");
    assertThat(file.hasRelations()).isTrue();
    assertThat(file.documents().get(0).text()).isEqualTo("राम");
  }

  @Test
  void namesTheLineOfABadTag() {
    assertThatThrownBy(() -> GoldFile.parse("x.conll", "राम\tB-PER\n\nसीता\tPER\n"))
        .hasMessage("x.conll:3: tag 'PER' is none of O, B-…, I-…");
  }

  @Test
  void refusesAFileWithoutDocuments() {
    assertThatThrownBy(() -> GoldFile.parse("x.ann", "\n")).isInstanceOf(CorpusException.class);
    assertThatThrownBy(() -> GoldFile.parse("x.conll", "")).isInstanceOf(CorpusException.class);
  }
}
