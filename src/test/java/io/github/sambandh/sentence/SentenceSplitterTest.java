package io.github.sambandh.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.RandomText;
import io.github.sambandh.UnicodeCase;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.text.Blank;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  static Stream<UnicodeCase> unicodeCases() {
    return UnicodeCase.all();
  }

  /** Each row is one text, with {@code ¶} where a sentence ends and another begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "वह गया। ¶वह आया॥ ¶क्या? ¶हाँ! ¶ठीक है.",
        "वहाँ लोग थे.¶पांच लोग मारे गए.",
        "यह ठीक है।¶लेकिन वह नहीं.",
        "\"यह ठीक है.\"¶कश्यप ने इस बारे में बहुत कुछ लिखा है.",
        "लावरोव वोनसान पहुँचे\n¶रूसी विदेश मंत्री ने बात की",
        "शीर्षक\n\n¶पहला वाक्य।\r\n¶दूसरा वाक्य।",
        "यह है… ¶वह नहीं.",
        "वह आया है!!! ¶सच?! ¶हाँ.",
        "वह आया है| ¶वह गया.",
        "वह आया है (ऐसा कहा गया)। ¶वह गया.",
        "(यह लेखक के विचार हैं।) ¶वह गया.",
        "\"यह ठीक है.\" ¶उन्होंने कहा कि वह आएगा.",
        "\"वे जीते थे. \" ¶सचिन ने बात को याद किया.",
        "वह पटना पहुंचा।’’ ¶इस पर चर्चा हुई।",
      })
  void splits(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "डॉ. सिंह और प्रो. शर्मा ने श्री. वर्मा से बात की.",
        "ए. पी. जे. अब्दुल कलाम राष्ट्रपति थे.",
        "सी.आर.पी.एफ. के जवान पहुंचे.",
        "एस. आई. टी. ने जांच की.",
        "कीमत 3.5 लाख और रु. 500 है.",
        "J. K. Rowling ने U.S. में कहा.",
        "बीबीसी डॉट कॉम पर पढ़ें.",
        "नवभारतटाइम्स.कॉम पर पढ़ें.",
        "देखें www.bbc.com/hindi?x=1.2 या a.b@bbc.co.uk पर.",
        "देखें http://bbc.in/x!y पर.",
        "मैं... नहीं जानता.",
        "\"यह ठीक है.\" उन्होंने कहा",
        "\"यह ठीक है.\" उन्होंने बीबीसी को बताया.",
        "'क्या?' पूछा उसने.",
        "'कौन बनेगा?' का जवाब मिला.",
        "उन्होंने कहा, \"वह आया. वह गया. वह नहीं लौटा.\"",
        "उन्होंने (वह आया था। सच?) यह बताया.",
        "याहू! ने कहा.",
        "1. भारत ने कहा.",
        "हम कहते हैं, 2. लोग आएँ.",
      })
  void keepsTogether(String text) {
    check(text);
  }

  private static void check(String marked) {
    String text = marked.replace("¶", "");
    List<String> expected = Stream.of(marked.split("¶", -1)).map(String::strip).toList();
    assertThat(SentenceSplitter.split(text).stream().map(span -> span.in(text)).toList())
        .isEqualTo(expected);
  }

  @Test
  void splitsAQuotationThatNobodyCloses() {
    String text = "उन्होंने कहा, \"वह आया. " + "वह गया. ".repeat(100) + "\" ठीक है.";
    assertThat(SentenceSplitter.split(text)).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u200B\uFEFF", "\u0000"})
  void findsNothingInBlankText(String text) {
    assertThat(SentenceSplitter.split(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("unicodeCases")
  void countsSentencesOfUnicodeCases(UnicodeCase row) {
    assertThat(SentenceSplitter.split(row.text())).hasSize(row.sentences());
    checkInvariants(row.text());
  }

  @Test
  void keepsInvariantsOnRandomText() {
    RandomText.forAll(3_000, SentenceSplitterTest::checkInvariants);
  }

  @Test
  void keepsInvariantsOnRandomTextInFourThreads() throws Exception {
    RandomText.forAllInThreads(3_000, SentenceSplitterTest::checkInvariants);
  }

  private static void checkInvariants(String text) {
    int reached = 0;
    List<Span> sentences = SentenceSplitter.split(text);
    for (Span sentence : sentences) {
      assertThat(sentence.length()).isPositive();
      checkBlank(text, reached, sentence.start());
      assertThat(Blank.is(text.charAt(sentence.start()))).isFalse();
      assertThat(Blank.is(text.charAt(sentence.end() - 1))).isFalse();
      assertThat(Graphemes.isBoundary(text, sentence.start())).isTrue();
      assertThat(Graphemes.isBoundary(text, sentence.end())).isTrue();
      assertThat(sentence.in(text)).doesNotContain("\n");
      reached = sentence.end();
    }
    checkBlank(text, reached, text.length());
    assertThat(SentenceSplitter.split(text)).isEqualTo(sentences);
  }

  private static void checkBlank(String text, int start, int end) {
    assertThat(start).isLessThanOrEqualTo(end);
    for (int i = start; i < end; i++) {
      assertThat(Blank.is(text.charAt(i))).as("offset %d is left out", i).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "'a ", "(", "ए.", "?\"", "a-", "a@", "।' ", "…\" ", "‘क ", "x@y-"})
  void takesLinearTime(String unit) {
    String text = unit.repeat(300_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> SentenceSplitter.split(text));
  }

  @Test
  void addsSentencesToADocument() {
    SentenceSplitter stage = new SentenceSplitter();
    assertThat(stage.requires()).isEmpty();
    assertThat(stage.provides()).isEqualTo(Layer.SENTENCES);
    Document document = stage.apply(Document.of("d", " वह गया। वह आया। "));
    assertThat(document.sentences())
        .extracting(Sentence::span)
        .containsExactly(new Span(1, 8), new Span(9, 16));
  }
}
