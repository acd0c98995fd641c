package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.RandomText;
import io.github.sambandh.UnicodeCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextNormalizerTest {

  static Stream<UnicodeCase> unicodeCases() {
    return UnicodeCase.all();
  }

  @ParameterizedTest
  @MethodSource("unicodeCases")
  void foldsUnicodeCases(UnicodeCase row) {
    assertThat(TextNormalizer.fold(row.text())).isEqualTo(row.folded());
    check(row.text());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "सम्बन्ध, संबंध",
    "गङ्गा, गंगा",
    "पञ्च, पंच",
    "घण्टा, घंटा",
    "जन्म, जन्म",
    "अन्य, अन्य",
    "ऩ्ध, ंध",
    "न\uDB40\uDC41्ध, ंध",
    "a´, a'",
    "DELHI, delhi",
    "ﬁ, fi",
    "½, 1⁄2"
  })
  void foldsSpellings(String text, String folded) {
    assertThat(TextNormalizer.fold(text)).isEqualTo(folded);
  }

  @Test
  void foldsRandomTextOnceAndForAll() {
    RandomText.forAll(2_000, TextNormalizerTest::check);
  }

  @Test
  void foldsRandomTextInFourThreads() throws Exception {
    RandomText.forAllInThreads(2_000, TextNormalizerTest::check);
  }

  private static void check(String text) {
    AlignedText aligned = TextNormalizer.align(text);
    String folded = TextNormalizer.fold(text);
    assertThat(aligned.text()).isEqualTo(folded);
    assertThat(aligned.original()).isEqualTo(text);
    assertThat(TextNormalizer.fold(folded)).as("folded twice").isEqualTo(folded);
    assertThat(TextNormalizer.align(folded).text()).isEqualTo(folded);
    int reached = 0;
    for (int i = 0; i < folded.length(); i++) {
      Span origin = aligned.toOriginal(new Span(i, i + 1));
      assertThat(origin.length()).isPositive();
      assertThat(origin.start()).isGreaterThanOrEqualTo(reached);
      assertThat(origin.end()).isLessThanOrEqualTo(text.length());
      reached = origin.start();
    }
  }
}
