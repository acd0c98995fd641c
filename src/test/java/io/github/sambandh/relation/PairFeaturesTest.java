package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.document.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairFeaturesTest {

  private static List<String> features(String line) {
    SentenceView view = Views.of(line);
    return PairFeatures.of(view, Views.node(view, 0), Views.node(view, 1));
  }

  @Test
  void tellsTypesKindsAndCases() {
    assertThat(features("[[A|PER|a]] ने [[रूसी|DEM|b]] दल से मुलाकात की ।"))
        .contains("t=PER;LOCd;", "ca=PER;LOCd;ने", "cb=PER;LOCd;0", "d=PER;LOCd;1");
  }

  @Test
  void tellsWhatStandsBetweenAndBehind() {
    assertThat(features("कल [[A|PER|a]] ने [[B|PER|b]] से मुलाकात की ।"))
        .contains(
            "b=PER;PER;ने ",
            "l1=PER;PER;कल",
            "r1=PER;PER;से",
            "r2=PER;PER;से मुलाकात",
            "gt=met_with>0PER;PER;",
            "gc=met_with>0PER;PER;ने|से");
  }

  @Test
  void tellsTriggersBetweenBehindAndBefore() {
    assertThat(features("[[A|PER|a]] की पत्नी [[B|PER|b]] आईं ।")).contains("g=spouse_of=0");
    assertThat(features("पत्नी [[A|PER|a]] और [[B|PER|b]] ।")).contains("g=spouse_of<");
    assertThat(features("[[A|PER|a]] , [[B|PER|b]] की शादी [[C|PER|c]] ।"))
        .contains("g=spouse_of>0");
  }

  @Test
  void doesNotLookBeyondTheClause() {
    assertThat(features("[[A|PER|a]] [[B|PER|b]] से मिलने गए और मुलाकात हुई ।"))
        .contains("g=met_with>0");
    assertThat(features("[[A|PER|a]] [[B|PER|b]] गए लेकिन मुलाकात हुई ।"))
        .doesNotContain("g=met_with>0");
  }

  @Test
  void cutsEndings() {
    assertThat(PairFeatures.stem("मुलाकातों")).isEqualTo("मुलाकात");
    assertThat(PairFeatures.stem("लड़की")).isEqualTo("लड़क");
    assertThat(PairFeatures.stem("की")).isEqualTo("की");
    assertThat(PairFeatures.stem("")).isEmpty();
  }

  @Test
  void tellsNegationForFactuality() {
    SentenceView view = Views.of("[[A|PER|a]] [[B|PER|b]] से नहीं मिले ।");
    assertThat(
            FactualityFeatures.of(
                view, Views.node(view, 0), Views.node(view, 1), RelationType.MET_WITH))
        .contains("t=met_with", "p=नहीं", "pt=met_withनहीं", "cue=pnegation", "pp=नहीं मिले");
  }
}
