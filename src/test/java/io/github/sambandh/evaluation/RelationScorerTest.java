package io.github.sambandh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.RelationType;
import org.junit.jupiter.api.Test;

class RelationScorerTest {
  // Russian foreign minister Lavrov met Choe; he supported her.
  private static final String LINE =
      "[[रूसी|DEM|r]] विदेश मंत्री [[लावरोव|PER|l]] [[चोई|PER|c]] से मिले , [[उन्होंने|PRO|l]] समर्थन"
          + " किया";

  private static RelationScores score(String[] gold, String... system) {
    return RelationScorer.score(Sketch.gold(gold), Sketch.document(system));
  }

  private static String[] lines(String... relations) {
    String[] lines = new String[relations.length + 2];
    lines[0] = LINE;
    lines[1] = "#relations";
    System.arraycopy(relations, 0, lines, 2, relations.length);
    return lines;
  }

  @Test
  void countsByHand() {
    RelationScores scores =
        score(
            lines(
                "l\tmet_with\tc\tFACTUAL",
                "l\tholds_position\tr\tFACTUAL\ttitle=विदेश मंत्री",
                "l\tsupports\tc\tFACTUAL"),
            lines(
                "c\tmet_with\tl\tFUTURE",
                "l\tholds_position\tr\tFACTUAL\ttitle=मंत्री",
                "c\tsupports\tl\tFACTUAL",
                "l\tvisited\tr\tFACTUAL"));
    assertThat(scores.relations().total()).isEqualTo(new Score(2, 4, 3));
    assertThat(scores.relations().of(RelationType.MET_WITH)).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.relations().of(RelationType.SUPPORTS)).isEqualTo(new Score(0, 1, 1));
    assertThat(scores.relations().of(RelationType.VISITED)).isEqualTo(new Score(0, 1, 0));
    assertThat(scores.withFactuality()).isEqualTo(new Score(1, 4, 3));
    assertThat(scores.title()).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void matchesEachGoldRelationOnce() {
    RelationScores scores =
        score(
            lines("l\tmet_with\tc\tFACTUAL"),
            lines("l\tmet_with\tc\tFUTURE", "c\tmet_with\tl\tFACTUAL"));
    assertThat(scores.relations().total()).isEqualTo(new Score(1, 2, 1));
    assertThat(scores.withFactuality()).isEqualTo(new Score(1, 2, 1));
  }

  @Test
  void matchesAnArgumentByAnySharedSpanEvenAPronoun() {
    RelationScores scores =
        score(
            lines("l\tsupports\tc\tFACTUAL"),
            "रूसी विदेश मंत्री लावरोव [[चोई|PER|c]] से मिले , [[उन्होंने|PER|x]] समर्थन किया",
            "#relations",
            "x\tsupports\tc\tFACTUAL");
    assertThat(scores.relations().total()).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void doesNotMatchASpanThatOnlyOverlaps() {
    RelationScores scores =
        score(
            lines("l\tsupports\tc\tFACTUAL"),
            "रूसी विदेश [[मंत्री लावरोव|PER|l]] [[चोई|PER|c]] से मिले , उन्होंने समर्थन किया",
            "#relations",
            "l\tsupports\tc\tFACTUAL");
    assertThat(scores.relations().total()).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void takesTheGoldRelationWithTheSameTitleFirst() {
    RelationScores scores =
        score(
            lines(
                "l\tholds_position\tr\tFACTUAL\ttitle=नेता\tformer=yes",
                "l\tholds_position\tr\tFACTUAL\ttitle=विदेश मंत्री"),
            lines("l\tholds_position\tr\tFACTUAL\ttitle=विदेश मंत्री"));
    assertThat(scores.relations().total()).isEqualTo(new Score(1, 1, 2));
    assertThat(scores.title()).isEqualTo(new Score(1, 1, 1));
  }
}
