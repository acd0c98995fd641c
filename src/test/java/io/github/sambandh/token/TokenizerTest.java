package io.github.sambandh.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.RandomText;
import io.github.sambandh.UnicodeCase;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Token;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.text.Blank;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  static Stream<UnicodeCase> unicodeCases() {
    return UnicodeCase.all();
  }

  /** Each row is one sentence, with {@code ¦} between tokens that no space parts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "चोई सोन¦-¦हुई ने सर्गेई लावरोव से बात की¦।",
        "भारत¦-¦पाक वार्ता और दिल्ली¦-¦एनसीआर",
        "डॉ. सिंह¦, प्रो. शर्मा और सी.¦आर.¦पी.¦एफ. के जवान",
        "ए. पी. जे. अब्दुल कलाम",
        "यू.¦एस. को आई.¦टी. चाहिए¦.",
        "टी.¦वी देखा",
        "N.Z.A. और U.S. के D.C.",
        "3.5 प्रतिशत¦, 1,20,000 लोग¦, 12:30 बजे¦, 2/3 भाग¦, 28.01.2021¦,",
        "50¦% और रु. 500 और ₹¦500",
        "www.bbc.com/hindi¦, http://bbc.in/x?y=1 और a.b@bbc.co.uk¦.",
        "¦\"¦क्या¦?¦\" ¦(¦हाँ¦) ¦'¦ठीक¦'",
        "मैं¦... नहीं¦… जानता",
        "वह आया¦.",
        "वह पी¦.",
        "वह वाशिंगटन D.C.",
        "संभवत: क्रमश: कहा¦:",
        "don't O’Brien",
        "19वीं शताब्दी¦, 2018में",
        "1. भारत",
        "1¦.",
        "@¦user #¦tag a¦_¦b",
      })
  void splits(String marked) {
    String text = marked.replace("¦", "");
    List<String> expected =
        Stream.of(marked.split("[ ¦]", -1)).filter(word -> !word.isEmpty()).toList();
    assertThat(words(text, new Span(0, text.length()))).isEqualTo(expected);
  }

  private static List<String> words(String text, Span sentence) {
    return Tokenizer.tokenize(text, sentence).stream().map(Token::text).toList();
  }

  @Test
  void staysInsideItsSentence() {
    String text = "वह गया.पांच आए";
    assertThat(words(text, new Span(3, 7))).containsExactly("गया", ".");
    assertThat(words(text, new Span(7, 11))).containsExactly("पांच");
    assertThat(words(text, new Span(3, 3))).isEmpty();
  }

  @Test
  void rejectsSentencePastEnd() {
    assertThatThrownBy(() -> Tokenizer.tokenize("भारत", new Span(0, 5)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("[0, 5)")
        .hasMessageContaining("4");
  }

  @ParameterizedTest
  @MethodSource("unicodeCases")
  void splitsUnicodeCases(UnicodeCase row) {
    List<String> tokens = new ArrayList<>();
    SentenceSplitter.split(row.text())
        .forEach(sentence -> tokens.addAll(words(row.text(), sentence)));
    assertThat(tokens).isEqualTo(row.tokens());
    checkInvariants(row.text());
  }

  @Test
  void keepsInvariantsOnRandomText() {
    RandomText.forAll(4_000, TokenizerTest::checkInvariants);
  }

  @Test
  void keepsInvariantsOnRandomTextInFourThreads() throws Exception {
    RandomText.forAllInThreads(4_000, TokenizerTest::checkInvariants);
  }

  private static void checkInvariants(String text) {
    for (Span sentence : SentenceSplitter.split(text)) {
      checkTiling(text, sentence);
    }
    checkTiling(text, new Span(0, text.length()));
    Document document = pipeline().apply(Document.of("random", text));
    assertThat(pipeline().apply(Document.of("random", text))).isEqualTo(document);
  }

  private static void checkTiling(String text, Span sentence) {
    int reached = sentence.start();
    for (Token token : Tokenizer.tokenize(text, sentence)) {
      checkBlank(text, reached, token.start());
      assertThat(token.text()).isEqualTo(token.span().in(text));
      assertThat(Blank.is(text.charAt(token.start()))).isFalse();
      assertThat(Blank.is(text.charAt(token.end() - 1))).isFalse();
      assertThat(Graphemes.isBoundary(text, token.start())).isTrue();
      assertThat(Graphemes.isBoundary(text, token.end())).isTrue();
      reached = token.end();
    }
    checkBlank(text, reached, sentence.end());
  }

  private static void checkBlank(String text, int start, int end) {
    assertThat(start).isLessThanOrEqualTo(end);
    for (int i = start; i < end; i++) {
      assertThat(Blank.is(text.charAt(i))).as("offset %d is left out", i).isTrue();
    }
  }

  private static Pipeline pipeline() {
    return Pipeline.of(new SentenceSplitter(), new Tokenizer());
  }

  @Test
  void addsTokensToADocument() {
    Tokenizer stage = new Tokenizer();
    assertThat(stage.requires()).containsExactly(Layer.SENTENCES);
    assertThat(stage.provides()).isEqualTo(Layer.TOKENS);
    Document document = pipeline().apply(Document.of("d", "वह गया। वह आया।"));
    assertThat(document.sentences()).hasSize(2);
    assertThat(document.tokens())
        .extracting(Token::text)
        .containsExactly("वह", "गया", "।", "वह", "आया", "।");
  }
}
