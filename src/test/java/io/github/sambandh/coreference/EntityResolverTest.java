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

class EntityResolverTest {

  /** Resolves the marked names and demonyms; a marked pronoun is not given, but may be found. */
  private static Document resolve(String... lines) {
    Document marked = Sketch.document(lines);
    return new EntityResolver()
        .apply(
            marked.withMentions(
                marked.mentions().stream()
                    .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                    .toList()));
  }

  private static List<String> entities(String... lines) {
    return resolve(lines).entities().stream().map(EntityResolverTest::describe).toList();
  }

  private static String describe(Entity entity) {
    return entity.name()
        + ": "
        + entity.mentions().stream().map(Mention::text).collect(Collectors.joining(", "));
  }

  @Test
  void joinsASurnameToTheFullNameBefore() {
    assertThat(
            entities(
                "[[सर्गेई लावरोव|PER|a]] ने [[किम जोंग|PER|b]] से बात की ।",
                "[[लावरोव|PER|a]] और [[किम|PER|b]] गए ।"))
        .containsExactly("सर्गेई लावरोव: सर्गेई लावरोव, लावरोव", "किम जोंग: किम जोंग, किम");
  }

  @Test
  void joinsASurnameInTheHeadlineToTheFullNameThatFollows() {
    assertThat(entities("[[लावरोव|PER|a]] आए", "[[सर्गेई लावरोव|PER|a]] आए ।"))
        .containsExactly("सर्गेई लावरोव: लावरोव, सर्गेई लावरोव");
  }

  @Test
  void prefersTheNearerBearerOfASurname() {
    assertThat(
            entities(
                "[[राम शर्मा|PER|a]] गए ।", "[[श्याम शर्मा|PER|b]] आए ।", "[[शर्मा|PER|b]] बोले ।"))
        .containsExactly("राम शर्मा: राम शर्मा", "श्याम शर्मा: श्याम शर्मा, शर्मा");
  }

  @Test
  void followsNamesWithinNamesToTheFullest() {
    assertThat(
            entities(
                "[[राम कुमार|PER|a]] गए ।",
                "[[राम कुमार शर्मा|PER|a]] आए ।",
                "[[डॉ राम कुमार शर्मा|PER|a]] और [[राम|PER|a]] बोले ।"))
        .containsExactly("डॉ राम कुमार शर्मा: राम कुमार, राम कुमार शर्मा, डॉ राम कुमार शर्मा, राम");
  }

  @Test
  void joinsAnAbbreviationInBracketsToItsLongForm() {
    assertThat(
            entities(
                "[[भारतीय जनता पार्टी|ORG|a]] ( [[भाजपा|ORG|a]] ) यानी [[बीजेपी|ORG|a]] या [[BJP|ORG|a]] ।"))
        .containsExactly("भारतीय जनता पार्टी: भारतीय जनता पार्टी, भाजपा, बीजेपी, BJP");
    assertThat(entities("[[भारतीय जनता पार्टी|ORG|a]] और [[सपा|ORG|b]] ।")).hasSize(2);
  }

  @Test
  void knowsAliasesAndSpellings() {
    assertThat(
            entities(
                "[[अमरीका|LOC|a]] , [[अमेरिका|LOC|a]] और [[फ़्रांस|LOC|b]] , [[फ्रांस|LOC|b]]"))
        .containsExactly("अमेरिका: अमरीका, अमेरिका", "फ़्रांस: फ़्रांस, फ्रांस");
  }

  @Test
  void takesANameOfNothingButMarks() {
    assertThat(entities("[[राम कुमार|PER|a]] [[''|PER|b]] ।")).hasSize(2);
  }

  @Test
  void keepsTypesApart() {
    assertThat(entities("[[वॉशिंगटन|LOC|a]] में [[जॉर्ज वॉशिंगटन|PER|b]] ।")).hasSize(2);
  }

  @Test
  void linksADemonymToItsPlace() {
    assertThat(entities("[[रूसी|DEM|a]] मंत्री [[रूस|LOC|a]] लौटे ।"))
        .containsExactly("रूस: रूसी, रूस");
  }

  @Test
  void namesThePlaceOfADemonymThatTheTextDoesNot() {
    assertThat(entities("[[अमरीकी|DEM|a]] मंत्री [[अमेरिकी|DEM|a]] सेना से मिले ।"))
        .containsExactly("अमेरिका: अमरीकी, अमेरिकी");
  }

  @Test
  void cutsTheEndingOfAnUnknownDemonym() {
    assertThat(entities("[[झुमरीपुर|LOC|a]] के [[झुमरीपुरी|DEM|a]] लोग और [[तिरगानी|DEM|b]] ।"))
        .containsExactly("झुमरीपुर: झुमरीपुर, झुमरीपुरी", "तिरगानी: तिरगानी");
  }

  @Test
  void readsAPronounAsTheTopicBefore() {
    Document document =
        resolve("[[राम|PER|a]] ने [[सीता|PER|b]] को देखा ।", "उन्होंने [[दिल्ली|LOC|c]] में कहा ।");
    Entity ram = document.entities().get(0);
    assertThat(describe(ram)).isEqualTo("राम: राम, उन्होंने");
    assertThat(ram.mentions().get(1).kind()).isEqualTo(MentionKind.PRONOUN);
  }

  @Test
  void readsAPronounOfALaterClauseAsItsSubject() {
    assertThat(entities("[[राम|PER|a]] ने कहा कि वह [[सीता|PER|b]] से मिले ।"))
        .containsExactly("राम: राम, वह", "सीता: सीता");
  }

  @Test
  void neverReadsAnObjectAsTheSubjectOfItsClause() {
    assertThat(entities("[[सीता|PER|b]] आईं ।", "[[राम|PER|a]] ने उन्हें देखा ।"))
        .containsExactly("सीता: सीता, उन्हें", "राम: राम");
  }

  @Test
  void readsNoPronounInsideAName() {
    assertThat(entities("[[राम|PER|a]] गए ।", "[[उनका दल|ORG|b]] और [[फिल्म वह|ORG|c]] आए ।"))
        .containsExactly("राम: राम", "उनका दल: उनका दल", "फिल्म वह: फिल्म वह");
  }

  @Test
  void readsNoCommonNounInsideAName() {
    assertThat(entities("[[राम|PER|a]] गए ।", "वे [[राज्य सहकारी बैंक|ORG|b]] में हैं ।"))
        .containsExactly("राम: राम, वे", "राज्य सहकारी बैंक: राज्य सहकारी बैंक");
  }

  @Test
  void leavesAPronounWithoutAPersonAlone() {
    assertThat(entities("उन्होंने [[दिल्ली|LOC|c]] में कहा ।")).containsExactly("दिल्ली: दिल्ली");
    assertThat(entities("[[राम|PER|a]] गए ।", "धूप थी ।", "छाया थी ।", "बारिश थी ।", "वह चली ।"))
        .containsExactly("राम: राम");
  }
}
