package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.RandomText;
import io.github.sambandh.UnicodeCase;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GraphemesTest {

  static Stream<UnicodeCase> unicodeCases() {
    return UnicodeCase.all();
  }

  @ParameterizedTest(name = "{0} has boundaries {1}")
  @CsvSource({
    "कि, 0 2",
    "फ\u093Cैसला, 0 3 4 6",
    "क्षमा, 0 3 5",
    "क्\u200Dष, 0 4",
    "क्\u200Cष, 0 3 4",
    "👍🏽, 0 4",
    "👨\u200D👩, 0 5",
    "अ।, 0 1 2",
    "a्b, 0 2 3",
    "क\u200Bा, 0 1 2 3"
  })
  void findsBoundaries(String text, String boundaries) {
    String found =
        IntStream.rangeClosed(0, text.length())
            .filter(i -> Graphemes.isBoundary(text, i))
            .mapToObj(Integer::toString)
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    assertThat(found).isEqualTo(boundaries);
  }

  @Test
  void keepsCarriageReturnWithLineFeed() {
    assertThat(Graphemes.isBoundary("\r\n", 1)).isFalse();
  }

  @Test
  void letsAMarkAfterAnyBlankStandAlone() {
    for (String blank : new String[] {" ", "\n", "\u00A0", "\u200B", "\u0000"}) {
      assertThat(Graphemes.isBoundary(blank + "\u093E", 1)).isTrue();
    }
  }

  @Test
  void rejectsIndexOutsideTheText() {
    assertThatThrownBy(() -> Graphemes.isBoundary("भारत", 5))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index 5, length 4");
    assertThatThrownBy(() -> Graphemes.isBoundary("भारत", -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @MethodSource("unicodeCases")
  void separatesBlanksFromAllElse(UnicodeCase row) {
    checkBlanks(row.text());
  }

  @Test
  void separatesBlanksFromAllElseInRandomText() {
    RandomText.forAll(1_000, GraphemesTest::checkBlanks);
  }

  private static void checkBlanks(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Blank.is(text.charAt(i - 1)) != Blank.is(text.charAt(i))) {
        assertThat(Graphemes.isBoundary(text, i)).as("offset %d", i).isTrue();
      }
    }
  }
}
