package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceViewTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          [[A/PER/a]] ने [[B/PER/b]] को देखा         | ने
          [[A/PER/a]] , [[B/PER/b]] गए              | 0
          [[A/LOC/a]] के राष्ट्रपति [[B/PER/b]]        | का
          [[A/PER/a]] के साथ [[B/PER/b]] गए         | के+साथ
          [[A/PER/a]] जी ने [[B/PER/b]] को देखा      | ने
          [[A/LOC/a]] शहर में [[B/PER/b]] आए         | में
          [[A/PER/a]] और [[B/PER/b]] ने कहा          | ने
          [[A/PER/a]] और [[B/LOC/b]] से              | 0
          ' [[A/PER/a]] ' ने [[B/PER/b]] को देखा      | ने
          [[A/PER/a]] गए और [[B/PER/b]] ने कहा       | 0
          """)
  void readsTheCaseOfTheFirstMention(String line, String marker) {
    SentenceView view = Views.of(line.replace('/', '|'));
    assertThat(view.caseOf(Views.node(view, 0))).isEqualTo(marker);
  }

  @Test
  void readsTheCaseOfALastMentionAtTheEnd() {
    SentenceView view = Views.of("[[A|PER|a]] से मिले [[B|PER|b]]");
    assertThat(view.caseOf(Views.node(view, 1))).isEqualTo("0");
  }

  @Test
  void numbersClauses() {
    SentenceView view = Views.of("[[A|PER|a]] ने कहा कि [[B|PER|b]] आए हैं , लेकिन धूप है");
    assertThat(view.clauseAt(0)).isZero();
    assertThat(view.clauseAt(4)).isEqualTo(1);
    assertThat(view.clauseStart(4)).isEqualTo(3);
    assertThat(view.clauseEnd(4)).isEqualTo(7);
    assertThat(view.isSpeech(0)).isTrue();
    assertThat(view.isSpeech(1)).isFalse();
  }

  @Test
  void countsMentionsAndHidesTriggersInNames() {
    SentenceView view = Views.of("[[A|PER|a]] [[मुलाकात भवन|ORG|b]] में [[C|PER|c]] से मिले");
    assertThat(view.nodesBetween(0, view.size())).isEqualTo(3);
    assertThat(view.nodesBetween(1, 4)).isEqualTo(1);
    assertThat(view.nodesBetween(2, 4)).isZero();
    assertThat(view.triggers()).extracting(TriggerLexicon.Trigger::start).containsOnly(6);
    assertThat(view.formOrType(1)).isEqualTo("ORG");
    assertThat(view.form(1)).isEqualTo("मुलाकात");
    assertThat(view.form(-1)).isEqualTo("^");
    assertThat(view.formOrType(99)).isEqualTo("^");
    assertThat(view.text(1, 3)).isEqualTo("मुलाकात भवन");
  }

  @Test
  void passesOverSentencesWithFewerThanTwoMentions() {
    Document document =
        Sketch.document("[[A|PER|a]] गए ।", "धूप है ।", "[[B|PER|b]] [[C|LOC|c]] गए ।");
    assertThat(SentenceView.of(document, TriggerLexicon.load()))
        .singleElement()
        .satisfies(view -> assertThat(view.nodes()).hasSize(2));
  }
}
