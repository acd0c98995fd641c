package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlignedTextTest {

  @Test
  void identityMapsEverySpanToItself() {
    AlignedText same = AlignedText.identity("भारत");
    assertThat(same.text()).isEqualTo(same.original()).isEqualTo("भारत").hasToString("भारत");
    assertThat(same.toOriginal(new Span(1, 3))).isEqualTo(new Span(1, 3));
  }

  @Test
  void leadsBackOverDroppedAndMergedUnits() {
    AlignedText folded = TextNormalizer.align("फ\u093Cैसला हिन्दी");
    assertThat(folded.text()).isEqualTo("फैसला हिंदी");
    assertThat(folded.toOriginal(new Span(0, 5)).in(folded.original())).isEqualTo("फ\u093Cैसला");
    assertThat(folded.toOriginal(new Span(6, 11)).in(folded.original())).isEqualTo("हिन्दी");
  }

  @Test
  void mapsEmptySpansToEmptySpans() {
    AlignedText folded = TextNormalizer.align("क\u200Dख");
    assertThat(folded.toOriginal(new Span(1, 1))).isEqualTo(new Span(2, 2));
    assertThat(folded.toOriginal(new Span(2, 2))).isEqualTo(new Span(3, 3));
    assertThat(AlignedText.identity("").toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void rejectsSpanPastEnd() {
    assertThatThrownBy(() -> AlignedText.identity("भारत").toOriginal(new Span(2, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[2, 5)")
        .hasMessageContaining("4");
  }

  @Test
  void composes() {
    AlignedText first = TextNormalizer.align("BBC हिन्दी");
    AlignedText second = TextNormalizer.align(first.text());
    AlignedText both = first.then(second);
    assertThat(both.original()).isEqualTo("BBC हिन्दी");
    assertThat(both.text()).isEqualTo("bbc हिंदी");
    assertThat(both.toOriginal(new Span(4, 9))).isEqualTo(new Span(4, 10));
  }

  @Test
  void rejectsCompositionWithADerivationOfAnotherText() {
    assertThatThrownBy(() -> AlignedText.identity("क").then(AlignedText.identity("ख")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another text");
  }
}
