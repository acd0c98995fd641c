package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.Relation;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.linear.LinearClassifier;
import io.github.sambandh.linear.SparseWeights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RelationExtractorTest {
  private static final int MET = PairLabels.label(RelationType.MET_WITH, false);
  private static final int HOLDS_REVERSED = PairLabels.label(RelationType.HOLDS_POSITION, true);

  /** Knows a trigger of two relations and one word of negation. */
  private static RelationModel model() {
    return new RelationModel(
        classifier(
            PairLabels.count(),
            Map.of("gt=met_with>0PER;PER;", MET, "gt=holds_position=0LOC;PER;", HOLDS_REVERSED)),
        classifier(4, Map.of("p=नहीं", RelationModel.FACTUALITIES.indexOf(Factuality.NEGATED))),
        Calibration.NONE,
        0.6);
  }

  private static LinearClassifier classifier(int labels, Map<String, Integer> speaksFor) {
    Map<Integer, float[]> rows = new TreeMap<>();
    speaksFor.forEach(
        (feature, label) -> {
          float[] row = new float[labels];
          row[label] = 9;
          rows.put(LinearClassifier.key(feature), row);
        });
    int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new LinearClassifier(
        SparseWeights.of(labels, keys, rows.values().toArray(float[][]::new)));
  }

  private static Document extract(String... lines) {
    return new RelationExtractor(model()).apply(Sketch.document(lines));
  }

  @Test
  void relatesAPairWithEvidenceAndTriggers() {
    Document document = extract("[[राम|PER|a]] [[मोहन|PER|b]] से मुलाकात करने गए ।");
    Relation relation = document.relations().get(0);
    assertThat(document.relations()).hasSize(1);
    assertThat(relation.type()).isEqualTo(RelationType.MET_WITH);
    assertThat(relation.factuality()).isEqualTo(Factuality.FACTUAL);
    assertThat(relation.confidence()).isBetween(0.9, 1.0);
    assertThat(relation.evidence().get(0).sentence().in(document.text()))
        .isEqualTo(document.text());
    assertThat(relation.evidence().get(0).triggers())
        .extracting(span -> span.in(document.text()))
        .containsExactly("मुलाकात");
    assertThat(relation.evidence().get(0).reason()).startsWith("gt=met_with>0PER;PER; (+9.00)");
  }

  @Test
  void turnsAReversedLabelRound() {
    Relation relation =
        extract("[[रूस|LOC|r]] के विदेश मंत्री [[लावरोव|PER|l]] आए ।").relations().get(0);
    assertThat(relation.subject().name()).isEqualTo("लावरोव");
    assertThat(relation.object().name()).isEqualTo("रूस");
    assertThat(relation.attribute(Attribute.TITLE)).contains("विदेश मंत्री");
  }

  @Test
  void joinsWhatSeveralSentencesSayInEitherOrder() {
    List<Relation> relations =
        extract(
                "[[राम|PER|a]] ने [[मोहन|PER|b]] से मुलाकात की ।",
                "सोमवार को [[मोहन|PER|b]] की [[राम|PER|a]] से मुलाकात हुई ।")
            .relations();
    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).evidence()).hasSize(2);
    assertThat(relations.get(0).attribute(Attribute.TIME)).contains("सोमवार");
  }

  @Test
  void readsNegation() {
    assertThat(extract("[[राम|PER|a]] [[मोहन|PER|b]] से मुलाकात नहीं करेंगे ।").relations())
        .extracting(Relation::factuality)
        .containsExactly(Factuality.NEGATED);
  }

  @Test
  void relatesNothingToItselfAndNothingWithoutReason() {
    assertThat(extract("[[राम|PER|a]] [[राम|PER|a]] से मुलाकात ।").relations()).isEmpty();
    assertThat(extract("[[राम|PER|a]] [[मोहन|PER|b]] गए ।").relations()).isEmpty();
    assertThat(extract("[[राम|PER|a]]").relations()).isEmpty();
  }

  @Test
  void readsTheModelItWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model().write(new DataOutputStream(out));
    byte[] bytes = out.toByteArray();
    RelationModel back = RelationModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    Document document = Sketch.document("[[राम|PER|a]] [[मोहन|PER|b]] से मुलाकात करने गए ।");
    assertThat(new RelationExtractor(back).apply(document))
        .isEqualTo(new RelationExtractor(model()).apply(document));
    bytes[0] = 0x7F;
    assertThatThrownBy(
            () -> RelationModel.read(new DataInputStream(new ByteArrayInputStream(bytes))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("threshold");
  }

  /** Two pairs of the first sentence say that they met; the second one is surer. */
  @Test
  void takesTheSurestPairOfASentenceForItsEvidence() {
    RelationModel model =
        new RelationModel(
            classifier(
                PairLabels.count(),
                Map.of("cb=PER;PER;से", MET, "ca=PER;PER;से", MET, "cb=PER;PER;ने", MET)),
            model().factuality(),
            Calibration.NONE,
            0.6);
    Document document =
        new RelationExtractor(model)
            .apply(
                Sketch.document(
                    "[[राम|PER|a]] की [[मोहन|PER|b]] से मुलाकात हुई और [[राम|PER|a]] ने मुलाकात की ।",
                    "[[मोहन|PER|b]] की [[राम|PER|a]] से मुलाकात हुई ।"));
    assertThat(document.relations()).hasSize(1);
    Relation relation = document.relations().get(0);
    assertThat(relation.evidence())
        .extracting(evidence -> evidence.sentence())
        .containsExactly(document.sentences().get(0).span(), document.sentences().get(1).span());
    assertThat(relation.subject().name()).isEqualTo("मोहन");
    assertThat(relation.evidence().get(0).object())
        .isEqualTo(document.entities().get(0).mentions().get(1).span());
  }

  /** Each says that the other was met; subject and object stay who they are. */
  @Test
  void keepsSubjectAndObjectOfASymmetricRelationApart() {
    Document document =
        extract(
            "[[राम|PER|a]] ने [[मोहन|PER|b]] से मुलाकात की ।",
            "[[मोहन|PER|b]] की [[राम|PER|a]] से मुलाकात हुई ।");
    Relation relation = document.relations().get(0);
    assertThat(relation.evidence())
        .extracting(evidence -> evidence.subject().in(document.text()))
        .containsOnly(relation.subject().name());
    assertThat(relation.evidence())
        .extracting(evidence -> evidence.object().in(document.text()))
        .containsOnly(relation.object().name());
  }
}
