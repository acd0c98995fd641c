package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.RelationType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, times, places and sources of relations. */
class AttributesTest {

  /** Returns the attributes of a relation between the entities a and b. */
  private static Map<Attribute, String> attributes(String line, RelationType type) {
    Document document = Sketch.document(line);
    Candidate pair =
        Candidate.of(document).stream()
            .filter(
                candidate ->
                    (candidate.first().latinName() + candidate.second().latinName())
                        .matches("ab|ba"))
            .findFirst()
            .orElseThrow();
    return Attributes.of(pair, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          [[रूस/LOC/b]] के विदेश मंत्री [[लावरोव/PER/a]] आए ।      | विदेश मंत्री | -
          [[रूस/LOC/b]] के पूर्व विदेश मंत्री [[लावरोव/PER/a]] ।      | विदेश मंत्री | yes
          [[मोदी/PER/a]] [[भारत/LOC/b]] के प्रधानमंत्री हैं ।         | प्रधानमंत्री  | -
          [[मोदी/PER/a]] [[भारत/LOC/b]] के पूर्व प्रधानमंत्री थे ।      | प्रधानमंत्री  | yes
          [[रूस/LOC/b]] के [[लावरोव/PER/a]] आए ।                | -          | -
          [[रूस/LOC/b]] ने कहा कि मंत्री [[लावरोव/PER/a]] आए ।       | -          | -
          """)
  void findsTitles(String line, String title, String former) {
    Map<Attribute, String> found = attributes(line.replace('/', '|'), RelationType.HOLDS_POSITION);
    assertThat(found.get(Attribute.TITLE)).isEqualTo(title);
    assertThat(found.get(Attribute.FORMER)).isEqualTo(former);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          सोमवार को                    | सोमवार
          12 जून 2024 को               | 12 जून 2024
          १२ जून को                     | १२ जून
          मार्च में                       | मार्च
          साल 2019 में                   | साल 2019
          1964 में                      | 1964
          1964 लोगों के साथ               | -
          पिछले हफ्ते                     | पिछले हफ्ते
          इस दल में                      | -
          सोमवार रात                     | सोमवार रात
          """)
  void findsTimes(String words, String time) {
    String line = "[[A|PER|a]] ने " + words + " [[B|PER|b]] से मुलाकात की ।";
    assertThat(attributes(line, RelationType.MET_WITH).get(Attribute.TIME)).isEqualTo(time);
  }

  @Test
  void takesTheTimeNearestToTheEvent() {
    assertThat(
            attributes(
                "सोमवार को आए [[A|PER|a]] मंगलवार को [[B|PER|b]] से मिले ।", RelationType.MET_WITH))
        .containsEntry(Attribute.TIME, "मंगलवार");
  }

  @Test
  void findsThePlaceOfAnEventOnly() {
    String line = "[[A|PER|a]] ने [[वॉनसान|LOC|c]] शहर में [[B|PER|b]] से मुलाकात की ।";
    assertThat(attributes(line, RelationType.MET_WITH)).containsEntry(Attribute.PLACE, "e2");
    assertThat(attributes(line, RelationType.OPPOSES)).doesNotContainKey(Attribute.PLACE);
  }

  @Test
  void findsWhoSaysSo() {
    assertThat(
            attributes(
                "[[तास|ORG|t]] के अनुसार [[A|PER|a]] [[B|LOC|b]] गए ।", RelationType.VISITED))
        .containsEntry(Attribute.SOURCE, "e1");
    assertThat(
            attributes(
                "[[राम|PER|t]] ने कहा कि [[A|PER|a]] [[B|LOC|b]] गए ।", RelationType.VISITED))
        .containsEntry(Attribute.SOURCE, "e1");
    assertThat(
            attributes("[[राम|PER|t]] ने [[A|PER|a]] को [[B|LOC|b]] भेजा ।", RelationType.VISITED))
        .doesNotContainKey(Attribute.SOURCE);
  }
}
