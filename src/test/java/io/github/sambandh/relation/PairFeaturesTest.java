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

  /** After a talk they met: the later of two triggers is what is stated. */
  @Test
  void tellsTheLastTriggerOfThePredicate() {
    assertThat(features("[[A|PER|a]] ने [[B|PER|b]] से बातचीत करके मुलाकात की ।"))
        .contains("g=spoke_with>0", "g=met_with>0", "m=met_with", "mt=met_withPER;PER;")
        .contains("mc=met_withPER;PER;ने|से")
        .doesNotContain("m=spoke_with");
  }

  @Test
  void tellsNoLastTriggerOutsideThePredicate() {
    assertThat(features("मुलाकात के बाद [[A|PER|a]] और [[B|PER|b]] गए ।"))
        .contains("g=met_with<")
        .noneMatch(feature -> feature.startsWith("m="));
  }

  @Test
  void tellsThatTheCasesFitTheFrameOfThePredicate() {
    assertThat(features("[[A|PER|a]] ने [[B|PER|b]] से मुलाकात की ।"))
        .contains("f=met_with", "ft=met_withPERPER")
        .doesNotContain("fr=met_with");
    assertThat(features("[[A|PER|a]] ने [[B|PER|b]] में मुलाकात की ।"))
        .doesNotContain("f=met_with", "fr=met_with");
  }

  @Test
  void tellsThatTheCasesFitTheOtherWayRound() {
    assertThat(features("[[A|PER|a]] से [[B|PER|b]] ने मुलाकात की ।"))
        .contains("fr=met_with")
        .doesNotContain("f=met_with", "fn=met_with");
  }

  @Test
  void tellsAFittingPredicateRightBehindTheSecondMention() {
    assertThat(features("[[A|PER|a]] ने [[B|PER|b]] से मुलाकात की ।"))
        .contains("fn=met_with", "fp=met_withPERPER");
    assertThat(features("[[A|PER|a]] ने [[B|PER|b]] से कल शाम मुलाकात की ।"))
        .contains("f=met_with")
        .doesNotContain("fn=met_with", "fp=met_withPERPER");
  }

  /** Russia and "the Russian" visit alike. */
  @Test
  void fitsFramesHoweverTheArgumentsAreMentioned() {
    assertThat(features("[[A|PER|a]] [[रूसी|DEM|b]] में पहुंचे ।")).contains("ft=visitedPERLOC");
  }

  @Test
  void tellsHowNeighboursAreTiedToThePair() {
    String line =
        "[[रूस|LOC|r]] के विदेश मंत्री [[A|PER|a]] ने [[B|PER|b]] और [[C|PER|c]] से मुलाकात की ।";
    SentenceView view = Views.of(line);
    assertThat(PairFeatures.of(view, Views.node(view, 1), Views.node(view, 2)))
        .contains("nl=PER;PER;LOC;PER;के x", "nr=PER;PER;PER;PER;और ");
    assertThat(PairFeatures.of(view, Views.node(view, 0), Views.node(view, 3)))
        .contains("nl=LOC;PER;^", "nr=LOC;PER;^");
  }

  @Test
  void tellsNoTieAcrossManyWords() {
    SentenceView view =
        Views.of("[[A|PER|a]] एक दो तीन चार पांच छह सात [[B|PER|b]] से [[C|PER|c]] मिले ।");
    assertThat(PairFeatures.of(view, Views.node(view, 1), Views.node(view, 2)))
        .contains("nl=PER;PER;far");
  }

  @Test
  void countsMentionsBetweenThatCompeteForAnArgument() {
    SentenceView view =
        Views.of("[[A|PER|a]] , [[C|PER|c]] और [[D|PER|d]] , [[E|LOC|e]] [[B|LOC|b]] गए ।");
    assertThat(PairFeatures.of(view, Views.node(view, 0), Views.node(view, 4)))
        .contains("na=PER;LOC;21");
    assertThat(PairFeatures.of(view, Views.node(view, 0), Views.node(view, 1)))
        .contains("na=PER;PER;00");
  }
}
