package io.github.sambandh.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Common nouns that point back, as the resolver reads them. */
class NominalsTest {

  private static List<String> entities(String... lines) {
    return new EntityResolver()
        .apply(Sketch.document(lines)).entities().stream()
            .map(
                entity ->
                    entity.name()
                        + ": "
                        + entity.mentions().stream()
                            .map(Mention::text)
                            .collect(Collectors.joining(", ")))
            .toList();
  }

  /** Wonsan town … in that town. */
  @Test
  void readsANounAsThePlaceThatTheTextCalledSo() {
    assertThat(
            entities(
                "[[लावरोव|PER|l]] [[वॉनसान|LOC|w]] शहर पहुंचे ।",
                "धूप थी ।",
                "छाया थी ।",
                "[[रूस|LOC|r]] ने कहा कि उस शहर में बात होगी ।"))
        .containsExactly("लावरोव: लावरोव", "वॉनसान: वॉनसान, शहर", "रूस: रूस");
  }

  @Test
  void needsNoDemonstrativeForWhatTheTextCalledSo() {
    assertThat(entities("[[वॉनसान|LOC|w]] शहर में धूप थी ।", "शहर में लोग थे ।"))
        .containsExactly("वॉनसान: वॉनसान, शहर");
  }

  @Test
  void readsANounThatEndsANameAsThatName() {
    assertThat(
            entities(
                "[[टाटा कंपनी|ORG|t]] ने [[महिंद्रा|ORG|m]] को खरीदा ।", "कंपनी ने यह बताया ।"))
        .containsExactly("टाटा कंपनी: टाटा कंपनी, कंपनी", "महिंद्रा: महिंद्रा");
  }

  @Test
  void readsADemonstrativeAndNounAsThePlaceNamedShortlyBefore() {
    assertThat(entities("[[राम|PER|r]] [[दिल्ली|LOC|d]] गए ।", "उस बड़े शहर में धूप थी ।"))
        .containsExactly("राम: राम", "दिल्ली: दिल्ली, शहर");
    assertThat(entities("[[राम|PER|r]] [[दिल्ली|LOC|d]] गए ।", "इसी राज्य में धूप थी ।"))
        .containsExactly("राम: राम", "दिल्ली: दिल्ली, राज्य");
  }

  @Test
  void leavesAPlaceNounThatPointsAtNothing() {
    assertThat(entities("[[राम|PER|r]] [[दिल्ली|LOC|d]] गए ।", "शहर में धूप थी ।"))
        .containsExactly("राम: राम", "दिल्ली: दिल्ली");
    assertThat(entities("[[राम|PER|r]] [[दिल्ली|LOC|d]] गए ।", "उस एक बड़े शहर में धूप थी ।"))
        .containsExactly("राम: राम", "दिल्ली: दिल्ली");
  }

  /** The company said so. */
  @Test
  void readsABareNounAsTheBodyNamedShortlyBefore() {
    assertThat(entities("[[टाटा|ORG|t]] ने कार बनाई ।", "कंपनी ने यह बताया ।"))
        .containsExactly("टाटा: टाटा, कंपनी");
  }

  @Test
  void forgetsWhatWasNamedLongBefore() {
    assertThat(entities("[[टाटा|ORG|t]] ने कार बनाई ।", "धूप थी ।", "कंपनी ने यह बताया ।"))
        .containsExactly("टाटा: टाटा");
  }

  @Test
  void findsNoAntecedentOfAnotherType() {
    assertThat(entities("[[राम|PER|r]] और [[टाटा|ORG|t]] आए ।", "उस शहर में धूप थी ।"))
        .containsExactly("राम: राम", "टाटा: टाटा");
    assertThat(entities("[[राम|PER|r]] [[दिल्ली|LOC|d]] गए ।", "कंपनी ने यह बताया ।"))
        .containsExactly("राम: राम", "दिल्ली: दिल्ली");
  }

  @Test
  void findsNoAntecedentThatComesLater() {
    assertThat(entities("कंपनी ने यह बताया ।", "[[टाटा|ORG|t]] ने कार बनाई ।"))
        .containsExactly("टाटा: टाटा");
  }

  /** In "a Russian company" and "Mahindra company" the noun is theirs. */
  @Test
  void leavesANounRightBehindANameOrDemonymToIt() {
    assertThat(entities("[[टाटा|ORG|t]] ने कार बनाई ।", "[[रूसी|DEM|r]] कंपनी ने यह बताया ।"))
        .containsExactly("टाटा: टाटा", "रूस: रूसी");
    assertThat(entities("[[टाटा|ORG|t]] ने [[महिंद्रा|ORG|m]] कंपनी को खरीदा ।"))
        .containsExactly("टाटा: टाटा", "महिंद्रा: महिंद्रा");
  }

  @Test
  void marksTheNounAsAPronounOfLittleConfidence() {
    Document document =
        new EntityResolver()
            .apply(Sketch.document("[[टाटा|ORG|t]] ने कार बनाई ।", "कंपनी ने यह बताया ।"));
    Entity tata = document.entities().get(0);
    assertThat(tata.mentions().get(1).kind()).isEqualTo(MentionKind.PRONOUN);
    assertThat(tata.mentions().get(1).confidence()).isEqualTo(0.5);
    assertThat(tata.mentions().get(1).span().in(document.text())).isEqualTo("कंपनी");
  }
}
