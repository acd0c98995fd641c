package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.sambandh.Sketch;
import io.github.sambandh.coreference.EntityResolver;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Token;
import org.junit.jupiter.api.Test;

class GoldMentionsTest {

  @Test
  void setsNamesAndDemonymsButNoPronouns() {
    AnnotatedDocument gold =
        Sketch.gold("[[रूसी|DEM|r]] मंत्री [[लावरोव|PER|l]] बोले।", "[[वह|PRO|l]] आए।");
    assertThat(GoldMentions.mentions(gold).mentions())
        .extracting(mention -> mention.text() + " " + mention.kind() + " " + mention.confidence())
        .containsExactly("रूसी DEMONYM 1.0", "लावरोव NAME 1.0");
  }

  /** Hind is marked inside the token Hindustan. */
  @Test
  void leavesOutWhatDoesNotFitTheTokens() {
    AnnotatedDocument gold = Sketch.gold("[[राम|PER|r]] [[हिंदु|LOC|h]]स्तान आए।");
    Document document = GoldMentions.mentions(gold);
    assertThat(document.tokens()).extracting(Token::text).contains("हिंदुस्तान");
    assertThat(document.mentions()).extracting(Mention::text).containsExactly("राम");
  }

  /** The resolver takes both Sharmas without a first name for Ram; a human did not. */
  @Test
  void namesAnEntityByTheGoldEntityOfMostOfItsMentions() {
    AnnotatedDocument gold =
        Sketch.gold(
            "[[राम शर्मा|PER|ram]] आए।",
            "[[शर्मा|PER|other]] गए।",
            "[[राम शर्मा|PER|ram]] बोले।",
            "[[दिल्ली|LOC|delhi]] में धूप थी।");
    Document document = new EntityResolver().apply(GoldMentions.mentions(gold));
    assertThat(document.entities()).hasSize(2);
    assertThat(GoldMentions.goldIds(document, gold))
        .containsOnly(
            entry(document.entities().get(0).id(), "ram"),
            entry(document.entities().get(1).id(), "delhi"));
  }

  @Test
  void namesNoEntityThatTheGoldHasNot() {
    AnnotatedDocument gold = Sketch.gold("[[राम|PER|r]] आए।");
    Document document = new EntityResolver().apply(GoldMentions.mentions(gold));
    assertThat(GoldMentions.goldIds(document, Sketch.gold("राम आए।"))).isEmpty();
  }
}
