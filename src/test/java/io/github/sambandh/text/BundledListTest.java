package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.naming.LatinNames;
import org.junit.jupiter.api.Test;

class BundledListTest {

  @Test
  void readsRowsWithoutComments() {
    assertThat(BundledList.rows(LatinNames.class, "places.tsv"))
        .allSatisfy(row -> assertThat(row).isNotEmpty().doesNotContain(""))
        .noneSatisfy(row -> assertThat(row.get(0)).startsWith("#"));
  }

  @Test
  void rejectsListThatIsNotThere() {
    assertThatThrownBy(() -> BundledList.rows(LatinNames.class, "none.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.tsv");
  }
}
