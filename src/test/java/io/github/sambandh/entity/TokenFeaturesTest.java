package io.github.sambandh.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenFeaturesTest {
  private static final TokenFeatures FEATURES = new TokenFeatures(WordClasses.NONE);

  private static Set<Integer> features(String form, int distance) {
    Set<Integer> keys = new HashSet<>();
    Arrays.stream(FEATURES.of(form, distance)).forEach(keys::add);
    return keys;
  }

  @Test
  void foldsSpellingVariantsTogether() {
    assertThat(TokenFeatures.form("हिन्दी")).isEqualTo(TokenFeatures.form("हिंदी"));
    assertThat(TokenFeatures.form("BJP")).isEqualTo("bjp");
  }

  /** The trainer hides a word by leaving out the first feature. */
  @Test
  void namesTheWordItselfFirst() {
    int[] delhi = FEATURES.of("दिल्ली", 0);
    int[] shimla = FEATURES.of("शिमला", 0);
    assertThat(delhi[0]).isNotEqualTo(shimla[0]);
    assertThat(Arrays.copyOfRange(delhi, 1, delhi.length)).doesNotContain(delhi[0]);
  }

  @Test
  void sharesAffixesBetweenWordsAndNothingBetweenDistances() {
    Set<Integer> shared = features("रामपुर", 0);
    shared.retainAll(features("कानपुर", 0));
    assertThat(shared).hasSizeGreaterThan(4);
    for (int d = -TokenFeatures.REACH; d < TokenFeatures.REACH; d++) {
      assertThat(features("रामपुर", d)).doesNotContainAnyElementsOf(features("रामपुर", d + 1));
    }
  }

  @Test
  void sharesTheClassOfWords() {
    TokenFeatures features = new TokenFeatures(WordClasses.of(Map.of("राम", 7, "ताज", 7, "शक", 8)));
    assertThat(shared(features, "राम", "ताज")).isEqualTo(shared(FEATURES, "राम", "ताज") + 1);
    assertThat(shared(features, "राम", "शक")).isEqualTo(shared(FEATURES, "राम", "शक"));
  }

  private static long shared(TokenFeatures features, String one, String other) {
    int[] keys = features.of(other, 0);
    return Arrays.stream(features.of(one, 0))
        .filter(key -> Arrays.stream(keys).anyMatch(k -> k == key))
        .count();
  }

  @Test
  void describesAnyFormEvenTheBoundaryAndTheEmptyOne() {
    for (String form : new String[] {"", "।", TokenFeatures.BOUNDARY, "\uD83D", "अ".repeat(999)}) {
      for (int d = -TokenFeatures.REACH; d <= TokenFeatures.REACH; d++) {
        assertThat(FEATURES.of(form, d)).isNotEmpty();
      }
    }
  }

  @Test
  void tellsPairsByKindAndOrder() {
    int ram = TokenFeatures.wordKey("राम");
    int sita = TokenFeatures.wordKey("सीता");
    assertThat(
            Set.of(
                TokenFeatures.pair(0, ram, sita),
                TokenFeatures.pair(1, ram, sita),
                TokenFeatures.pair(2, ram, sita),
                TokenFeatures.pair(0, sita, ram)))
        .hasSize(4);
  }
}
