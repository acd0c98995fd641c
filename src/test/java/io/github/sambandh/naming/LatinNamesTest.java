package io.github.sambandh.naming;

import static io.github.sambandh.document.EntityType.LOCATION;
import static io.github.sambandh.document.EntityType.ORGANIZATION;
import static io.github.sambandh.document.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.RandomText;
import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.text.BundledList;
import io.github.sambandh.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinNamesTest {
  private static final LatinNames NAMES = new LatinNames();

  @Test
  void namesEveryEntityAndItsRelations() {
    Document sketch = Sketch.document("[[सर्गेई लावरोव|PER|l]] [[वॉनसान|LOC|w]] पहुंचे ।");
    Document named = NAMES.apply(sketch);
    assertThat(named.entities())
        .extracting(Entity::latinName)
        .containsExactly("Sergei Lavrov", "Wonsan");
    assertThat(named.text()).isEqualTo(sketch.text());
  }

  @ParameterizedTest(name = "{1} {0} is {2}")
  @CsvSource({
    "सर्गेई लावरोव, PERSON, Sergei Lavrov",
    "चोई सोन-हुई, PERSON, Choe Son-hui",
    "किम जोंग-उन, PERSON, Kim Jong-un",
    "किम जोंग उन, PERSON, Kim Jong-un",
    "किम यो-हान, PERSON, Kim Yo-han",
    "नरेंद्र मोदी, PERSON, Narendra Modi",
    "व्लादिमीर पुतिन, PERSON, Vladimir Putin",
    "मोहम्मद बिन सलमान, PERSON, Mohammed bin Salman",
    "बशर अल-असद, PERSON, Bashar al-Assad",
    "ए.पी.जे. अब्दुल कलाम, PERSON, A. P. J. Abdul Kalam",
    "जे पी नड्डा, PERSON, JP Nadda",
    "एच डी कुमारस्वामी, PERSON, H D Kumaraswami",
    "बीबी, PERSON, Bibi",
    "रूस, LOCATION, Russia",
    "वॉनसान, LOCATION, Wonsan",
    "उत्तर कोरिया, LOCATION, North Korea",
    "उत्तर प्रदेश, LOCATION, Uttar Pradesh",
    "'इंदिरा गांधी अंतरराष्ट्रीय हवाई अड्डा', LOCATION, Indira Gandhi International Airport",
    "सुप्रीम कोर्ट, ORGANIZATION, Supreme Court",
    "उत्तर प्रदेश पुलिस, ORGANIZATION, Uttar Pradesh Police",
    "दिल्ली विश्वविद्यालय, ORGANIZATION, Delhi University",
    "'बैंक ऑफ बड़ौदा', ORGANIZATION, Bank of Baroda",
    "द हिंदू, ORGANIZATION, The Hindu",
    "जनता दल (यूनाइटेड), ORGANIZATION, Janata Dal (United)"
  })
  void writesNamesAsReadersKnowThem(String name, EntityType type, String latin) {
    assertThat(NAMES.latinName(name, type)).isEqualTo(latin);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "बीजेपी, BJP",
    "आईएएनएस, IANS",
    "बी एस पी, BSP",
    "बीएसपी, BSP",
    "बी.एस.पी., BSP",
    "बी. एस. पी., BSP",
    "सीबीआई, CBI",
    "जेडीयू, JDU",
    "आईआईटी दिल्ली, IIT Delhi",
    "यूपी पुलिस, UP Police",
    "(सीबीआई), (CBI)"
  })
  void readsSpelledOutLetters(String name, String latin) {
    assertThat(NAMES.latinName(name, ORGANIZATION)).isEqualTo(latin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IANS", "Sergei Lavrov", "iPhone", "été", "中国", "42"})
  void leavesOtherScripts(String name) {
    for (EntityType type : EntityType.values()) {
      assertThat(NAMES.latinName(name, type)).isEqualTo(name);
    }
  }

  @Test
  void findsEverySpellingOfTheFold() {
    assertThat(NAMES.latinName("अफ\u093Cगानिस्तान", LOCATION))
        .isEqualTo(NAMES.latinName("अफगानिस्तान", LOCATION))
        .isEqualTo("Afghanistan");
    assertThat(NAMES.latinName("मुम्बई", LOCATION)).isEqualTo("Mumbai");
  }

  @Test
  void leavesNoWordOfPeopleToTranslation() {
    assertThat(NAMES.latinName("शांति", PERSON)).isEqualTo("Shanti");
    assertThat(NAMES.latinName("भारत भूषण", PERSON)).isEqualTo("Bharat Bhushan");
  }

  @Test
  void listsGiveEachNameOneSpelling() {
    List<String> twice = new ArrayList<>();
    for (String resource : List.of("places.tsv", "people.tsv", "words.tsv")) {
      Map<String, String> seen = new HashMap<>();
      for (List<String> row : BundledList.rows(LatinNames.class, resource)) {
        assertThat(row).as(resource).hasSizeGreaterThan(1);
        assertThat(row.get(0)).as(resource).matches("[A-Za-z][A-Za-z'() -]*");
        for (String name : row.subList(1, row.size())) {
          String other = seen.putIfAbsent(TextNormalizer.fold(name), row.get(0));
          if (other != null && !other.equals(row.get(0))) {
            twice.add(resource + ": " + name + " is " + other + " and " + row.get(0));
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void listsOfPeopleHoldOnlyWhatSoundDoesNotTell() {
    assertThat(BundledList.rows(LatinNames.class, "people.tsv"))
        .noneMatch(
            row ->
                row.subList(1, row.size()).stream()
                    .allMatch(name -> Romanizer.romanize(name).equals(row.get(0))));
  }

  @Test
  void givesRandomTextAName() {
    RandomText.forAll(6_000, LatinNamesTest::check);
  }

  @Test
  void givesRandomTextANameInFourThreads() throws Exception {
    RandomText.forAllInThreads(6_000, LatinNamesTest::check);
  }

  @Test
  void staysLinearInLettersAndWords() {
    assertThat(NAMES.latinName("बी ".repeat(100_000), ORGANIZATION)).hasSize(100_000);
    assertThat(NAMES.latinName("बी ".repeat(100_000), PERSON)).startsWith("B B");
    assertThat(NAMES.latinName("संयुक्त ".repeat(100_000), LOCATION)).startsWith("United United");
  }

  private static void check(String text) {
    for (EntityType type : EntityType.values()) {
      String latin = NAMES.latinName(text, type);
      assertThat(latin.isBlank()).isEqualTo(text.isBlank());
      assertThat(NAMES.latinName(text, type)).isEqualTo(latin);
    }
  }
}
