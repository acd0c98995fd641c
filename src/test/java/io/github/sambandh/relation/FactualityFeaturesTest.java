package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.document.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactualityFeaturesTest {

  private static List<String> features(String line) {
    SentenceView view = Views.of(line);
    return FactualityFeatures.of(
        view, Views.node(view, 0), Views.node(view, 1), RelationType.MET_WITH);
  }

  @ParameterizedTest(name = "{0} speaks of {1}")
  @CsvSource({
    "नहीं, negation",
    "बिना, negation",
    "खंडन, negation",
    "रद्द, negation",
    "कथित, doubt",
    "शायद, doubt",
    "सकते, doubt",
    "योजना, intention",
    "आगामी, intention",
    "वाले, intention",
    "मिलेंगे, future",
    "जाएगा, future",
    "करेगी, future",
    "होगा, future",
    "होंगी, future",
    "आएंगी, future"
  })
  void tellsTheClassOfACue(String word, String cue) {
    assertThat(features("[[A|PER|a]] [[B|PER|b]] से " + word + " ।"))
        .contains("cue=p" + cue, "cw=p" + word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"मिले", "गंगा", "मांगा", "नहर", "लोगों"})
  void takesOtherWordsForNoCue(String word) {
    assertThat(features("[[A|PER|a]] [[B|PER|b]] से " + word + " ।"))
        .contains("p=" + word)
        .noneMatch(feature -> feature.startsWith("cue=") || feature.startsWith("cw="));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          [[A|PER|a]] [[B|PER|b]] से शायद मिले ।                     ! p
          [[A|PER|a]] ने शायद [[B|PER|b]] को देखा ।                  ! m
          शायद [[A|PER|a]] [[B|PER|b]] से मिले ।                     ! l
          शायद कल शाम को सात बजे के बाद [[A|PER|a]] [[B|PER|b]] से मिले ।  ! c
          """)
  void tellsWhereACueStands(String line, String place) {
    assertThat(features(line)).contains("cue=" + place + "doubt", place + "=शायद");
  }

  /** What another clause doubts counts less: it gives its cue, but not its words. */
  @Test
  void tellsACueOfAnotherClause() {
    assertThat(features("[[A|PER|a]] [[B|PER|b]] से मिले लेकिन शायद धूप थी ।"))
        .contains("cue=sdoubt", "cw=sशायद")
        .doesNotContain("p=शायद", "s=शायद", "p=धूप", "s=धूप");
  }

  @Test
  void passesOverNamesAndPostpositions() {
    assertThat(features("[[A|PER|a]] ने [[B|PER|b]] को [[शायद|LOC|c]] में देखा ।"))
        .contains("p=देखा")
        .doesNotContain("p=में", "p=को", "m=ने", "p=शायद", "cue=pdoubt");
  }

  @Test
  void tellsTheVerbGroupWithItsRelationAndTheLastWords() {
    assertThat(features("[[A|PER|a]] [[B|PER|b]] से मिल सकते हैं ।"))
        .contains(
            "t=met_with",
            "pt=met_withसकते",
            "pp=मिल सकते",
            "pp=सकते हैं",
            "e=हैं",
            "ee=सकते हैं",
            "z=हैं ।");
  }

  @Test
  void tellsNoVerbGroupWhereTheSecondMentionIsLast() {
    assertThat(features("मिले [[A|PER|a]] से [[B|PER|b]]"))
        .contains("l=मिले")
        .noneMatch(feature -> feature.startsWith("e=") || feature.startsWith("p="));
  }
}
