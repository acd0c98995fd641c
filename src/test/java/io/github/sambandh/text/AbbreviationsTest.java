package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

  /** The full stop in question is the one after {@code ^}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "डॉ^. सिंह",
        "रु^. 500",
        "ए^. पी. जे.",
        "पी^.एफ. के",
        "आई^. टी. ने",
        "एस. आई^. ने",
        "म^. प्र.",
        "J^. K."
      })
  void keepsFullStop(String marked) {
    assertThat(isAbbreviation(marked, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"था^. वह", "वह आई^. फिर", "भारत^. डॉ.", "^. वह", "देखिए^.पांच"})
  void leavesFullStop(String marked) {
    assertThat(isAbbreviation(marked, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"वह पी^., false", "बी. पी^., true", "रु^., true"})
  void countsALastInitialOnlyAfterAnother(String marked, boolean expected) {
    assertThat(isAbbreviation(marked, true)).isEqualTo(expected);
  }

  private static boolean isAbbreviation(String marked, boolean last) {
    int dot = marked.indexOf('^');
    String text = marked.replace("^", "");
    return Abbreviations.isAbbreviation(text, Abbreviations.wordStart(text, dot), dot, last);
  }
}
