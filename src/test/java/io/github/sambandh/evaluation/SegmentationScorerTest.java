package io.github.sambandh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sambandh.evaluation.SegmentationScorer.Joint;
import io.github.sambandh.evaluation.SegmentationScorer.Report;
import io.github.sambandh.text.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentationScorerTest {

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }

  @Test
  void scoresPerfectSegmentationWithAndWithoutSpace() {
    List<List<String>> gold = List.of(words("वह गया ।"), words("वह आया ।"), words("ठीक है ।"));
    for (Joint joint : Joint.values()) {
      Report report = SegmentationScorer.score(gold, joint);
      assertThat(report.sentences()).isEqualTo(new Score(2, 2, 2));
      assertThat(report.tokenBoundaries()).isEqualTo(new Score(9, 9, 9));
      assertThat(report.tokens()).isEqualTo(new Score(9, 9, 9));
    }
  }

  @Test
  void countsWhatIsMissedAndWhatIsTooMuch() {
    List<List<String>> gold = List.of(words("भारत की जीत"), words("वह गया । वह आया है।"));
    Report report = SegmentationScorer.score(gold, Joint.SPACE);
    assertThat(report.sentences()).isEqualTo(new Score(0, 1, 1));
    assertThat(report.tokenBoundaries()).isEqualTo(new Score(9, 10, 9));
    assertThat(report.tokens()).isEqualTo(new Score(8, 10, 9));
  }

  @Test
  void doesNotCountTheEndsOfLines() {
    List<String> sentence = words("वह गया ।");
    Report report = SegmentationScorer.score(Collections.nCopies(16, sentence), Joint.SPACE);
    assertThat(report.sentences()).isEqualTo(new Score(14, 14, 14));
  }

  @Test
  void scoresNothingAsZero() {
    Report report = SegmentationScorer.score(List.of(), Joint.SPACE);
    assertThat(report.sentences().f1()).isZero();
    assertThat(report.sentences().precision()).isZero();
    assertThat(report.sentences().recall()).isZero();
  }

  @Test
  void computesPrecisionRecallAndF1() {
    Score counts = new Score(3, 4, 6);
    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.5);
    assertThat(counts.f1()).isCloseTo(0.6, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "भारत - पाक वार्ता ।|भारत-पाक वार्ता।",
        "उन्होंने कहा , \" ठीक है . \"|उन्होंने कहा, \"ठीक है.\"",
        "' एक ' और ' दो '|'एक' और 'दो'",
        "( सार्क ) सम्मेलन|(सार्क) सम्मेलन",
        "“ हाँ ” ने|“हाँ” ने",
        "50 % लोग ?|50% लोग?",
        "और -|और -",
        "सी. लेवी|सी. लेवी",
      })
  void setsWordsAsText(String words, String text) {
    StringBuilder set = new StringBuilder();
    List<Span> spans = Detokenizer.append(set, words(words));
    assertThat(set).hasToString(text);
    assertThat(spans.stream().map(span -> span.in(text)).toList()).isEqualTo(words(words));
  }
}
