package io.github.sambandh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.text.Span;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DocumentTest {
  /** Lavrov came to Wonsan. He was happy. */
  private static final String TEXT = "लावरोव वोनसान आए। वे खुश थे।";

  private static final Sentence FIRST =
      new Sentence(
          new Span(0, 17), List.of(token(0, 6), token(7, 13), token(14, 16), token(16, 17)));
  private static final Sentence SECOND =
      new Sentence(
          new Span(18, 28), List.of(token(18, 20), token(21, 24), token(25, 27), token(27, 28)));

  private static final Mention LAVROV = mention(0, 6, EntityType.PERSON);
  private static final Mention WONSAN = mention(7, 13, EntityType.LOCATION);
  private static final Mention HE =
      new Mention(new Span(18, 20), "वे", EntityType.PERSON, MentionKind.PRONOUN, 0.5);
  private static final Entity PERSON =
      new Entity("e1", EntityType.PERSON, "लावरोव", "", List.of(LAVROV, HE));
  private static final Entity PLACE =
      new Entity("e2", EntityType.LOCATION, "वोनसान", "", List.of(WONSAN));
  private static final Evidence EVIDENCE =
      new Evidence(FIRST.span(), LAVROV.span(), WONSAN.span(), List.of(new Span(14, 16)), "");

  private static Token token(int start, int end) {
    return new Token(new Span(start, end), TEXT.substring(start, end));
  }

  private static Mention mention(int start, int end, EntityType type) {
    return new Mention(
        new Span(start, end), TEXT.substring(start, end), type, MentionKind.NAME, 0.9);
  }

  private static Relation visited(Map<Attribute, String> attributes) {
    return new Relation(
        PERSON,
        RelationType.VISITED,
        PLACE,
        Factuality.FACTUAL,
        0.93,
        List.of(EVIDENCE),
        attributes);
  }

  private static Document tokenized() {
    return Document.of("d", TEXT).withSentences(List.of(FIRST, SECOND));
  }

  private static Document complete() {
    return tokenized()
        .withEntities(List.of(PERSON, PLACE))
        .withRelations(List.of(visited(Map.of(Attribute.PLACE, "e2"))));
  }

  private static void rejects(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void holdsAllLayers() {
    Document document = complete();
    assertThat(document.tokens()).hasSize(8);
    assertThat(document.mentions()).containsExactly(LAVROV, WONSAN, HE);
    assertThat(document.entity("e2")).isEqualTo(PLACE);
    assertThat(document.relations().get(0)).hasToString("लावरोव —visited→ वोनसान [FACTUAL 0.93]");
    assertThat(document.model()).isEqualTo(ModelInfo.NONE);
    assertThat(document.withModel(new ModelInfo("fast", "1")).model().name()).isEqualTo("fast");
  }

  @Test
  void dropsLayersThatRestOnAReplacedOne() {
    assertThat(complete().withMentions(List.of(LAVROV)).entities()).isEmpty();
    assertThat(complete().withEntities(List.of(PLACE)).relations()).isEmpty();
    assertThat(complete().withSentences(List.of()).mentions()).isEmpty();
  }

  @Test
  void renamesEntitiesInRelationsToo() {
    Document renamed =
        complete().withRenamedEntities(List.of(PERSON.withLatinName("Lavrov"), PLACE));
    assertThat(renamed.relations().get(0).subject().latinName()).isEqualTo("Lavrov");
  }

  @Test
  void findsTokensByOffset() {
    assertThat(FIRST.tokenIndexAt(0)).isZero();
    assertThat(FIRST.tokenIndexAt(6)).isEqualTo(1);
    assertThat(FIRST.tokenIndexAt(16)).isEqualTo(3);
    assertThat(FIRST.tokenIndexAt(17)).isEqualTo(4);
  }

  @Test
  void letsInvisibleCharactersStandOutsideTokens() {
    String text = "\u200Bभारत\uFEFF";
    Token token = new Token(new Span(1, 5), "भारत");
    Sentence sentence = new Sentence(new Span(0, 6), List.of(token));
    assertThat(Document.of("d", text).withSentences(List.of(sentence)).tokens()).hasSize(1);
  }

  @Test
  void rejectsUnknownEntityId() {
    rejects(() -> complete().entity("e9"), "document d", "e9");
  }

  @Test
  void rejectsSentences() {
    Document document = Document.of("d", TEXT);
    rejects(() -> new Sentence(new Span(3, 3), List.of()), "sentence [3, 3) is empty");
    rejects(
        () -> document.withSentences(List.of(new Sentence(new Span(0, 29), List.of()))),
        "sentence [0, 29)");
    rejects(() -> document.withSentences(List.of(SECOND, FIRST)), "sentence [0, 17)", "after 28");
  }

  @Test
  void rejectsTokens() {
    Document document = Document.of("d", TEXT);
    rejects(() -> new Token(new Span(0, 5), "भारत"), "token 'भारत'", "[0, 5)");
    rejects(() -> new Token(new Span(2, 2), ""), "[2, 2)");
    rejects(
        () -> new Sentence(new Span(0, 17), List.of(token(18, 20))),
        "token [18, 20)",
        "sentence [0, 17)");
    rejects(
        () -> new Sentence(new Span(0, 17), List.of(token(7, 13), token(0, 6))), "token [0, 6)");
    Token other = new Token(new Span(0, 6), "भारतीय");
    rejects(
        () -> document.withSentences(List.of(new Sentence(new Span(0, 6), List.of(other)))),
        "token 'भारतीय'",
        "[0, 6)");
    rejects(
        () ->
            document.withSentences(
                List.of(new Sentence(new Span(0, 13), List.of(token(0, 6), token(8, 13))))),
        "sentence [0, 13)",
        "offset 7");
    rejects(
        () -> document.withSentences(List.of(new Sentence(new Span(0, 13), List.of(token(0, 6))))),
        "offset 7");
  }

  @Test
  void rejectsMentions() {
    rejects(
        () -> new Mention(new Span(0, 1), "भारत", EntityType.LOCATION, MentionKind.NAME, 1),
        "mention 'भारत'",
        "[0, 1)");
    rejects(
        () -> new Mention(new Span(0, 4), "भारत", EntityType.LOCATION, MentionKind.NAME, 1.5),
        "confidence 1.5");
    rejects(
        () ->
            new Mention(new Span(0, 4), "भारत", EntityType.LOCATION, MentionKind.NAME, Double.NaN),
        "confidence NaN");
    rejects(() -> tokenized().withMentions(List.of(WONSAN, LAVROV)), "mention [0, 6)", "13");
    rejects(() -> tokenized().withMentions(List.of(LAVROV, LAVROV)), "mention [0, 6)", "6");
    rejects(
        () -> tokenized().withMentions(List.of(mention(0, 1, EntityType.PERSON))),
        "mention [0, 1) cuts a grapheme");
    rejects(
        () -> tokenized().withMentions(List.of(mention(2, 6, EntityType.PERSON))),
        "mention [2, 6) is not on token boundaries");
    Mention other = new Mention(new Span(0, 6), "भारतीय", EntityType.PERSON, MentionKind.NAME, 1);
    rejects(() -> tokenized().withMentions(List.of(other)), "mention 'भारतीय'", "[0, 6)");
  }

  @Test
  void rejectsEntities() {
    rejects(() -> new Entity(" ", EntityType.PERSON, "लावरोव", "", List.of(LAVROV)), "entity ' '");
    rejects(() -> new Entity("e1", EntityType.PERSON, "", "", List.of(LAVROV)), "entity 'e1'");
    rejects(() -> new Entity("e1", EntityType.PERSON, "लावरोव", "", List.of()), "e1", "no mention");
    rejects(
        () -> new Entity("e1", EntityType.PERSON, "लावरोव", "", List.of(WONSAN)), "e1", "[7, 13)");
    rejects(
        () -> new Entity("e1", EntityType.PERSON, "लावरोव", "", List.of(HE, LAVROV)),
        "e1",
        "[0, 6) is out of order");
    Document document = tokenized().withMentions(List.of(LAVROV, WONSAN, HE));
    Entity again = new Entity("e1", EntityType.LOCATION, "वोनसान", "", List.of(WONSAN));
    rejects(() -> document.withEntities(List.of(PERSON, again)), "entity id e1 stands twice");
    rejects(
        () ->
            new Document(
                "d",
                TEXT,
                List.of(FIRST, SECOND),
                List.of(LAVROV),
                List.of(PERSON),
                List.of(),
                ModelInfo.NONE),
        "entity e1",
        "[18, 20) is unknown");
  }

  @Test
  void rejectsRelations() {
    rejects(
        () ->
            new Relation(
                PERSON,
                RelationType.VISITED,
                PERSON,
                Factuality.FACTUAL,
                1,
                List.of(EVIDENCE),
                Map.of()),
        "e1 to itself");
    rejects(
        () ->
            new Relation(
                PERSON,
                RelationType.SPOUSE_OF,
                PLACE,
                Factuality.FACTUAL,
                1,
                List.of(EVIDENCE),
                Map.of()),
        "does not take PERSON and LOCATION");
    rejects(
        () ->
            new Relation(
                PERSON,
                RelationType.VISITED,
                PLACE,
                Factuality.FACTUAL,
                -0.1,
                List.of(EVIDENCE),
                Map.of()),
        "confidence -0.1");
    rejects(
        () ->
            new Relation(
                PERSON, RelationType.VISITED, PLACE, Factuality.FACTUAL, 1, List.of(), Map.of()),
        "no evidence");
    rejects(
        () -> tokenized().withRelations(List.of(visited(Map.of()))), "e1 is not an entity here");
    rejects(
        () ->
            tokenized()
                .withEntities(List.of(PERSON, PLACE))
                .withRelations(List.of(visited(Map.of(Attribute.PLACE, "e9")))),
        "place e9 is not an entity");
  }

  @Test
  void rejectsEvidence() {
    rejects(
        () -> new Evidence(FIRST.span(), HE.span(), WONSAN.span(), List.of(), ""),
        "subject [18, 20) lies outside sentence [0, 17)");
    rejects(() -> new Evidence(FIRST.span(), LAVROV.span(), HE.span(), List.of(), ""), "object");
    rejects(
        () -> new Evidence(FIRST.span(), LAVROV.span(), WONSAN.span(), List.of(HE.span()), ""),
        "trigger");
    Evidence past = new Evidence(new Span(0, 40), LAVROV.span(), WONSAN.span(), List.of(), "");
    Relation relation =
        new Relation(
            PERSON, RelationType.VISITED, PLACE, Factuality.FACTUAL, 1, List.of(past), Map.of());
    rejects(
        () -> tokenized().withEntities(List.of(PERSON, PLACE)).withRelations(List.of(relation)),
        "evidence [0, 40) ends past the text");
  }
}
