package io.github.sambandh.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureHashTest {

  /** Model files hold these keys: a change here breaks every model there is. */
  @Test
  void neverChanges() {
    assertThat(FeatureHash.of(0, "")).isEqualTo(-549180126);
    assertThat(FeatureHash.of(0, "दिल्ली")).isEqualTo(376225749);
    assertThat(FeatureHash.of(7, "a")).isEqualTo(17438349);
    assertThat(FeatureHash.combine(3, 5, -8)).isEqualTo(1722996015);
  }

  @Test
  void hashesAPartAsTheWholeItMakes() {
    assertThat(FeatureHash.of(4, "नई दिल्ली", 3, 9)).isEqualTo(FeatureHash.of(4, "दिल्ली"));
  }

  @Test
  void tellsTemplatesValuesAndOrderApart() {
    Set<Integer> keys = new HashSet<>();
    for (int template = 0; template < 100; template++) {
      for (char c = 'अ'; c < 'ह'; c++) {
        keys.add(FeatureHash.of(template, String.valueOf(c)));
      }
    }
    assertThat(keys).hasSize(100 * ('ह' - 'अ'));
    assertThat(FeatureHash.combine(1, 2, 3)).isNotEqualTo(FeatureHash.combine(1, 3, 2));
  }
}
