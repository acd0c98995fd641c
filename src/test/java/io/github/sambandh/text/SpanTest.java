package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void rejectsNegativeStart() {
    assertThatThrownBy(() -> new Span(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[-1, 2)");
  }

  @Test
  void rejectsEndBeforeStart() {
    assertThatThrownBy(() -> new Span(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 2)");
  }

  @Test
  void countsCodeUnits() {
    assertThat(new Span(2, 5).length()).isEqualTo(3);
    assertThat(new Span(2, 2).length()).isZero();
  }

  @Test
  void containsItselfAndWhatLiesInside() {
    Span span = new Span(2, 5);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 4))).isTrue();
    assertThat(span.contains(new Span(4, 6))).isFalse();
  }

  @Test
  void overlapsOnlyWhatSharesACodeUnit() {
    Span span = new Span(2, 5);
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
  }

  @Test
  void givesItsWords() {
    assertThat(new Span(0, 4).in("भारत में")).isEqualTo("भारत");
  }

  @Test
  void rejectsTextThatItEndsPast() {
    assertThatThrownBy(() -> new Span(0, 9).in("भारत"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void ordersByStartThenEnd() {
    assertThat(new Span(1, 4)).isLessThan(new Span(2, 3)).isLessThan(new Span(1, 5));
    assertThat(new Span(1, 4)).isEqualByComparingTo(new Span(1, 4)).hasToString("[1, 4)");
  }
}
