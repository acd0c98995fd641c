package io.github.sambandh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import org.junit.jupiter.api.Test;

class EntityScorerTest {

  @Test
  void countsExactSpansAndTypesOfNamesOnly() {
    // Right: लावरोव. Wrong type: तास. Wrong span: उत्तर कोरिया. Missed: चोई. Demonyms do not count.
    ScoreTable<EntityType> scores =
        EntityScorer.score(
            Sketch.gold(
                "[[रूसी|DEM|r]] [[लावरोव|PER|l]] [[तास|ORG|t]] [[उत्तर कोरिया|LOC|n]] [[चोई|PER|c]]"),
            Sketch.document("रूसी [[लावरोव|PER|l]] [[तास|LOC|t]] उत्तर [[कोरिया|LOC|n]] चोई"));
    assertThat(scores.total()).isEqualTo(new Score(1, 3, 4));
    assertThat(scores.of(EntityType.PERSON)).isEqualTo(new Score(1, 1, 2));
    assertThat(scores.of(EntityType.LOCATION)).isEqualTo(new Score(0, 2, 1));
    assertThat(scores.of(EntityType.ORGANIZATION)).isEqualTo(new Score(0, 0, 1));
    assertThat(scores.total().precision()).isEqualTo(1 / 3.0);
    assertThat(scores.total().recall()).isEqualTo(0.25);
    assertThat(scores.total().f1()).isEqualTo(2 / 7.0, within(1e-12));
  }

  @Test
  void refusesAnotherText() {
    assertThatThrownBy(() -> EntityScorer.score(Sketch.gold("राम"), Document.of("x", "सीता")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sketch");
  }

  @Test
  void scoresNothingAsZero() {
    assertThat(Score.ZERO.f1()).isZero();
    assertThat(Score.ZERO.precision()).isZero();
    assertThat(Score.ZERO.recall()).isZero();
    assertThatThrownBy(() -> new Score(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
