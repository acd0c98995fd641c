package io.github.sambandh.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.corpus.CorpusReport.NearDuplicate;
import io.github.sambandh.corpus.CorpusReport.Problem;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusCheckTest {
  /** "Meera Joshi, minister of Nepal, reached Pune on Monday and met Ravi." */
  private static final String TEXT =
      "[[नेपाल|LOC|nepal]] की मंत्री [[मीरा जोशी|PER|meera]] सोमवार को [[पुणे|LOC|pune]] पहुंचीं और"
          + " [[रवि|PER|ravi]] से मिलीं।\n";

  private static CorpusReport check(String content) throws CorpusException {
    return CorpusCheck.check(List.of(GoldFile.parse("a.ann", content)));
  }

  private static List<String> problems(String text, String... relations) throws CorpusException {
    String lines = "#relations\n" + String.join("\n", relations).replace(' ', '\t');
    return check("#doc d1\n" + text + lines + "\n").problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<String> causes(AnnotatedDocument document) {
    return CorpusCheck.check(List.of(new GoldFile("a.ann", List.of(document), true)))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static AnnotatedDocument document(String text, Span... names) {
    List<GoldMention> mentions =
        List.of(names).stream()
            .map(span -> new GoldMention(span, EntityType.PERSON, MentionKind.NAME, "x"))
            .toList();
    return new AnnotatedDocument("d1", "", text, mentions, List.of());
  }

  @Test
  void acceptsWhatFollowsTheGuidelines() throws CorpusException {
    assertThat(
            problems(
                TEXT,
                "meera holds_position nepal FACTUAL title=मंत्री",
                "meera visited pune FACTUAL time=सोमवार",
                "meera met_with ravi FACTUAL place=pune source=ravi"))
        .isEmpty();
  }

  @Test
  void acceptsADemonymWithoutAName() throws CorpusException {
    // "Nepali minister Meera"
    assertThat(
            problems(
                "[[नेपाली|DEM|nepal]] मंत्री [[मीरा|PER|meera]]\n",
                "meera holds_position nepal FACTUAL title=मंत्री"))
        .isEmpty();
  }

  @Test
  void rejectsAnIdOfTwoDocuments() throws CorpusException {
    GoldFile first = GoldFile.parse("a.ann", "#doc d1\nराम\n");
    GoldFile second = GoldFile.parse("b.ann", "#doc d2\nराम\n#doc d1\nसीता\n");
    assertThat(CorpusCheck.check(List.of(first, second)).problems())
        .containsExactly(new Problem("b.ann", "d1", "its id is also in a.ann"));
  }

  @Test
  void rejectsADocumentWithoutText() throws CorpusException {
    assertThat(problems("")).containsExactly("a.ann: d1: there is no text");
  }

  @Test
  void rejectsMarkupThatIsLeft() throws CorpusException {
    assertThat(problems("[राम|PER|ram] आए।\n"))
        .containsExactly("a.ann: d1: markup is left in the text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ram", "राम", "1ram", "ram-1", "ram 1"})
  void rejectsAnIdThatIsNotLowerCaseLatin(String id) throws CorpusException {
    assertThat(problems("[[राम|PER|" + id + "]] आए।\n"))
        .containsExactly(
            "a.ann: d1: id '" + id + "' is not lower-case Latin letters, digits and _");
  }

  @Test
  void rejectsNamesOfTwoTypes() throws CorpusException {
    assertThat(problems("[[टाटा|PER|tata]] ने [[टाटा|ORG|tata]] बनाई।\n"))
        .containsExactly("a.ann: d1: 'tata' has names of several types: [PERSON, ORGANIZATION]");
  }

  @Test
  void rejectsAPronounOfNobody() throws CorpusException {
    assertThat(problems("[[वे|PRO|ram]] आए।\n"))
        .containsExactly("a.ann: d1: 'ram' has pronouns but no name or demonym");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[राम |PER|x]]आए।\n", "[[ राम|PER|x]] आए।\n"})
  void rejectsABlankAtTheEdge(String text) throws CorpusException {
    assertThat(problems(text))
        .singleElement()
        .asString()
        .startsWith("a.ann: d1: mention '")
        .endsWith("is empty, or begins or ends with a blank");
  }

  @Test
  void rejectsAMentionThatCutsAGrapheme() throws CorpusException {
    assertThat(problems("[[दिल्ल|LOC|delhi]]ी में\n"))
        .containsExactly("a.ann: d1: mention 'दिल्ल' at [0, 5) cuts a grapheme");
  }

  @Test
  void rejectsAMentionThatCutsAToken() throws CorpusException {
    // "in Rampur"
    assertThat(problems("[[राम|PER|ram]]पुर में\n"))
        .containsExactly("a.ann: d1: mention 'राम' at [0, 3) cuts a token");
  }

  @Test
  void rejectsAMentionOfTwoSentences() throws CorpusException {
    assertThat(problems("[[राम आए। श्याम|PER|ram]] गए।\n"))
        .containsExactly(
            "a.ann: d1: mention 'राम आए। श्याम' at [0, 13) runs across the end of a sentence");
  }

  @Test
  void rejectsMentionsThatOverlapOrEndPastTheText() {
    assertThat(causes(document("राम आए", new Span(0, 3), new Span(2, 6))))
        .containsExactly(
            "a.ann: d1: mention [2, 6) overlaps another, is out of order or ends past the text");
    assertThat(causes(document("राम", new Span(0, 4)))).hasSize(1);
  }

  @Test
  void rejectsAnArgumentThatNothingMentions() {
    AnnotatedDocument named = document("राम आए", new Span(0, 3));
    GoldRelation relation =
        new GoldRelation("x", RelationType.CHILD_OF, "y", Factuality.FACTUAL, Map.of());
    assertThat(
            causes(
                new AnnotatedDocument("d1", "", named.text(), named.mentions(), List.of(relation))))
        .containsExactly("a.ann: d1: x child_of y: no name or demonym has the id 'y'");
  }

  @Test
  void rejectsAnArgumentThatOnlyAPronounMentions() throws CorpusException {
    assertThat(problems("[[राम|PER|ram]] से [[वे|PRO|he]] मिले।\n", "ram met_with he FACTUAL"))
        .contains("a.ann: d1: ram met_with he: no name or demonym has the id 'he'");
  }

  @Test
  void rejectsArgumentsOfTheWrongType() throws CorpusException {
    assertThat(problems(TEXT, "pune visited meera FACTUAL"))
        .containsExactly("a.ann: d1: pune visited meera: does not take LOCATION and PERSON");
  }

  @Test
  void rejectsARelationToItself() throws CorpusException {
    assertThat(problems(TEXT, "ravi opposes ravi FACTUAL"))
        .containsExactly("a.ann: d1: ravi opposes ravi: relates an entity to itself");
    assertThat(problems(TEXT, "ravi met_with ravi FACTUAL")).hasSize(1);
  }

  @Test
  void rejectsARelationThatStandsTwice() throws CorpusException {
    assertThat(problems(TEXT, "meera visited pune FACTUAL", "meera visited pune FUTURE"))
        .containsExactly("a.ann: d1: meera visited pune: stands twice");
    assertThat(problems(TEXT, "meera met_with ravi FACTUAL", "ravi met_with meera FACTUAL"))
        .containsExactly("a.ann: d1: ravi met_with meera: stands twice");
    assertThat(problems(TEXT, "meera opposes ravi FACTUAL", "ravi opposes meera FACTUAL"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title=सचिव does not stand in the text as whole words",
        "title=मंत्र does not stand in the text as whole words",
        "title= does not stand in the text as whole words",
        "time=मंगलवार does not stand in the text as whole words",
        "former=no is not 'yes'",
        "place=meera is not the id of a place",
        "place=delhi is not the id of a place",
        "source=delhi is not the id of a mention"
      })
  void rejectsAWrongAttributeValue(String cause) throws CorpusException {
    String field = cause.substring(0, cause.indexOf(' '));
    assertThat(problems(TEXT, "meera holds_position nepal FACTUAL " + field))
        .containsExactly("a.ann: d1: meera holds_position nepal: " + cause);
  }

  @Test
  void countsMentionsAndRelations() throws CorpusException {
    CorpusCounts counts =
        check(
                "#doc d1\n"
                    + TEXT
                    + "[[उनके|PRO|meera]] साथ [[नेपाली|DEM|nepal]] दूत थे।\n#relations\n"
                    + "meera\tvisited\tpune\tFACTUAL\nmeera\tmet_with\travi\tNEGATED\n")
            .counts();
    assertThat(counts.documents()).isEqualTo(1);
    assertThat(counts.nameCount()).isEqualTo(4);
    assertThat(counts.names())
        .containsExactlyInAnyOrderEntriesOf(Map.of(EntityType.PERSON, 2, EntityType.LOCATION, 2));
    assertThat(counts.demonyms()).isEqualTo(1);
    assertThat(counts.pronouns()).isEqualTo(1);
    assertThat(counts.relationCount()).isEqualTo(2);
    assertThat(counts.count(RelationType.VISITED)).isEqualTo(1);
    assertThat(counts.count(RelationType.VISITED, Factuality.NEGATED)).isZero();
    assertThat(counts.count(Factuality.NEGATED)).isEqualTo(1);
    assertThat(counts.acrossSentences()).isZero();
    assertThat(counts.withoutRelation()).isZero();
    assertThat(counts.headlines()).isZero();
  }

  @Test
  void countsDocumentsThatRelateThroughAPronoun() throws CorpusException {
    // "Meera came. She is from Pune."
    String text = "[[मीरा|PER|m]] आईं। [[वे|PRO|m]] [[पुणे|LOC|p]] की हैं।\n";
    assertThat(check("#doc d1\n" + text).counts().acrossSentences()).isZero();
    assertThat(
            check("#doc d1\n" + text + "#relations\nm\tresident_of\tp\tFACTUAL\n")
                .counts()
                .acrossSentences())
        .isEqualTo(1);
  }

  @Test
  void countsSilentDocumentsAndHeadlines() throws CorpusException {
    CorpusCounts counts =
        check(
                """
                #doc twice-one-name
                [[राम|PER|r]] और [[राम|PER|r]] आए।
                #doc two-names
                "[[राम|PER|r]] और [[श्याम|PER|s]] आए।"
                #doc headline
                [[पुणे|LOC|p]] में बारिश, [[दिल्ली|LOC|d]] में धूप
                #doc two-lines
                [[पुणे|LOC|p]] में बारिश
                बाकी जगह धूप
                """)
            .counts();
    assertThat(counts.withoutRelation()).isEqualTo(2);
    assertThat(counts.headlines()).isEqualTo(1);
  }

  @Test
  void findsNearDuplicatesWhateverTheSpelling() throws CorpusException {
    // The second document is the first in other spelling, with another last word.
    CorpusReport report =
        check(
            """
            #doc a
            मंत्री ने हिन्दी में फ़ैसला सुनाया और लौट गए।
            #doc b
            मंत्री ने हिंदी में फैसला सुनाया, और लौट आए!
            #doc c
            बारिश से नदी का पानी गांव तक चढ़ आया।
            """);
    assertThat(report.nearDuplicates()).containsExactly(new NearDuplicate("a", "b", 0.8));
    assertThat(report.sharedRuns()).isEqualTo(8.0 / 15);
  }

  @Test
  void writesAReport() throws CorpusException {
    String text = check("#doc d1\n" + TEXT + "#doc d1\n" + TEXT).toText();
    assertThat(text)
        .contains("documents                       2\n")
        .contains("documents, two names or more and no relation: 2 (100.00 %)\n")
        .contains("runs of five words that another document has too: 100.00 %\n")
        .contains("near-duplicates: 1\n  d1 and d1: 100.00 %\n")
        .endsWith("problems: 1\n  a.ann: d1: its id is also in a.ann\n");
    assertThat(CorpusCheck.check(List.of()).toText())
        .contains("bare headlines: 0 (0.00 %)\n")
        .endsWith("near-duplicates: none\nproblems: none\n");
  }
}
