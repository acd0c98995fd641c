package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.GoldFile;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.relation.Candidate;
import io.github.sambandh.relation.PairLabels;
import io.github.sambandh.relation.RelationModel;
import io.github.sambandh.training.ClassifierTrainer.Settings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTrainingTest {
  private static final String MET = "[[राम|PER|a]] ने [[मोहन|PER|b]] से मुलाकात की।";
  private static final String CAME = "[[राम|PER|a]] और [[मोहन|PER|b]] आए।";
  private static final String NOT_MET = "[[राम|PER|a]] ने [[मोहन|PER|b]] से मुलाकात नहीं की।";
  private static final int MET_WITH = PairLabels.label(RelationType.MET_WITH, false);

  private static List<AnnotatedDocument> times(int count, String... lines) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(Sketch.gold(lines));
    }
    return documents;
  }

  @SafeVarargs
  private static RelationModel train(List<AnnotatedDocument>... documents) {
    List<AnnotatedDocument> all = new ArrayList<>();
    for (List<AnnotatedDocument> some : documents) {
      all.addAll(some);
    }
    return RelationTraining.train(
        List.of(new GoldFile("sketch", all, true)),
        List.of(),
        document -> List.of(),
        new Settings(10, 1, 0.1f, 0.1f, 2),
        (done, total, message) -> {});
  }

  private static Candidate pair(String line) {
    return Candidate.of(Sketch.document(line.replace("।", " ।"))).get(0);
  }

  private static double belief(RelationModel model, String line) {
    return model.pairs().independent(pair(line).features())[MET_WITH];
  }

  /**
   * Who met also came, in every document that says so; but a third of those who came have met, so
   * that to have come is no statement of it. Counted as one, it would be believed at a third.
   */
  @Test
  void leavesOutAPairThatIsDoubted() {
    RelationModel model =
        train(
            times(20, MET, CAME, "#relations", "a\tmet_with\tb\tFACTUAL"),
            times(40, CAME, "#relations"));
    assertThat(belief(model, MET)).isGreaterThan(0.8);
    assertThat(belief(model, CAME)).isLessThan(0.1);
  }

  /** With nothing better to be seen, the only pair of a relation is believed. */
  @Test
  void keepsTheBestPairOfARelationHoweverItIsDoubted() {
    RelationModel model =
        train(
            times(20, CAME, "#relations", "a\tmet_with\tb\tFACTUAL"),
            times(40, CAME, "#relations"));
    assertThat(belief(model, CAME)).isBetween(0.2, 0.5);
  }

  @Test
  void learnsWhatIsDenied() {
    RelationModel model =
        train(
            times(20, MET, "#relations", "a\tmet_with\tb\tFACTUAL"),
            times(20, NOT_MET, "#relations", "a\tmet_with\tb\tNEGATED"));
    int negated = RelationModel.FACTUALITIES.indexOf(Factuality.NEGATED);
    assertThat(
            model.factuality()
                .exclusive(pair(NOT_MET).factualityFeatures(RelationType.MET_WITH))[negated])
        .isGreaterThan(0.8);
    assertThat(
            model.factuality()
                .exclusive(pair(MET).factualityFeatures(RelationType.MET_WITH))[negated])
        .isLessThan(0.2);
  }

  @Test
  void choosesAModestThresholdWithoutDevFiles() {
    RelationModel model = train(times(3, CAME, "#relations"));
    assertThat(model.calibration()).isEqualTo(Calibration.NONE);
    assertThat(model.threshold()).isBetween(0.399, 0.401);
  }
}
