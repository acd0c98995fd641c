package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.relation.PairLabels.Label;
import org.junit.jupiter.api.Test;

class PairLabelsTest {

  @Test
  void numbersEachRelationInEachDirection() {
    for (int label = 1; label < PairLabels.count(); label++) {
      Label relation = PairLabels.of(label);
      assertThat(PairLabels.label(relation.type(), relation.reversed())).isEqualTo(label);
    }
    assertThat(PairLabels.label(RelationType.MET_WITH, true))
        .isEqualTo(PairLabels.label(RelationType.MET_WITH, false));
    assertThat(PairLabels.label(RelationType.VISITED, true))
        .isNotEqualTo(PairLabels.label(RelationType.VISITED, false));
  }

  /** Model files number their labels so. */
  @Test
  void keepsItsCount() {
    assertThat(RelationType.values()).hasSize(28);
    assertThat(PairLabels.count()).isEqualTo(51);
  }

  @Test
  void acceptsArgumentsInTextOrder() {
    int visited = PairLabels.label(RelationType.VISITED, false);
    int reversed = PairLabels.label(RelationType.VISITED, true);
    assertThat(PairLabels.accepts(visited, EntityType.PERSON, EntityType.LOCATION)).isTrue();
    assertThat(PairLabels.accepts(visited, EntityType.LOCATION, EntityType.PERSON)).isFalse();
    assertThat(PairLabels.accepts(reversed, EntityType.LOCATION, EntityType.PERSON)).isTrue();
  }
}
