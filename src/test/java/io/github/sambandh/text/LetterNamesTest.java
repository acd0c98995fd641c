package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterNamesTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "बी, B",
    "बीजेपी, BJP",
    "आईएएनएस, IANS",
    "जेडीयू, JDU",
    "डब्ल्यूएचओ, WHO",
    "एक्स, X",
    "क्यूएस, QS"
  })
  void spellsLetters(String word, String letters) {
    assertThat(LetterNames.spell(word)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"बीना", "केरल", "ईरान", "पीपल", "BJP", "''"})
  void leavesOtherWords(String word) {
    assertThat(LetterNames.spell(word)).isEmpty();
  }

  @Test
  void neverThrows() {
    RandomText.forAll(
        4_000, text -> assertThat(LetterNames.spell(text)).hasSizeLessThanOrEqualTo(text.length()));
  }
}
