package io.github.sambandh.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.RandomText;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.linear.SparseWeights;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.text.Span;
import io.github.sambandh.token.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinearTaggerTest {
  private static final int L = Labels.COUNT;
  private static final int PERSON = Labels.classOf(EntityType.PERSON, MentionKind.NAME);
  private static final int LOCATION = Labels.classOf(EntityType.LOCATION, MentionKind.NAME);
  private static final int DEMONYM = Labels.classOf(EntityType.LOCATION, MentionKind.DEMONYM);

  /** Knows राम कुमार, a person, दिल्ली, a place, and रूसी, a demonym. */
  private static LinearTagger tagger() {
    Map<Integer, float[]> rows = new TreeMap<>();
    rows.put(wordFeature("राम"), row(Labels.label(PERSON, 0, 2)));
    rows.put(wordFeature("कुमार"), row(Labels.label(PERSON, 1, 2)));
    rows.put(wordFeature("दिल्ली"), row(Labels.label(LOCATION, 0, 1)));
    rows.put(wordFeature("रूसी"), row(Labels.label(DEMONYM, 0, 1)));
    int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new LinearTagger(
        WordClasses.of(Map.of("दिल्ली", 3)),
        SparseWeights.of(L, keys, rows.values().toArray(float[][]::new)),
        new float[L * L]);
  }

  private static int wordFeature(String word) {
    return new TokenFeatures(WordClasses.NONE).of(TokenFeatures.form(word), 0)[0];
  }

  private static float[] row(int label) {
    float[] row = new float[L];
    row[label] = 9;
    return row;
  }

  @Test
  void labelsKnownWords() {
    assertThat(tagger().tag(List.of("राम", "कुमार", "दिल्ली", "रूसी", "गए")))
        .containsExactly(
            Labels.label(PERSON, 0, 2),
            Labels.label(PERSON, 1, 2),
            Labels.label(LOCATION, 0, 1),
            Labels.label(DEMONYM, 0, 1),
            Labels.OUTSIDE);
  }

  @Test
  void saysHowProbableAMentionIs() {
    LinearTagger.Tagging tagging = tagger().analyse(List.of("दिल्ली", "गए"));
    assertThat(tagging.probability(0, 1, LOCATION)).isBetween(0.99, 1.0);
    assertThat(tagging.probability(0, 1, PERSON)).isBetween(0.0, 0.01);
    assertThat(tagging.probability(0, 2, LOCATION)).isBetween(0.0, 0.01);
  }

  @Test
  void findsMentionsWithOffsetsIntoTheText() {
    String text = "कल राम  कुमार रूसी थे";
    Span span = new Span(0, text.length());
    Sentence sentence = new Sentence(span, Tokenizer.tokenize(text, span));
    Document document = Document.of("d", text).withSentences(List.of(sentence));
    List<Mention> mentions = new LinearMentionFinder(tagger(), Calibration.NONE).find(document);
    assertThat(mentions)
        .extracting(mention -> mention.span() + " " + mention.text() + " " + mention.kind())
        .containsExactly("[3, 13) राम  कुमार NAME", "[14, 18) रूसी DEMONYM");
    assertThat(
            new EntityRecognizer(new LinearMentionFinder(tagger(), Calibration.NONE))
                .apply(document)
                .mentions())
        .isEqualTo(mentions);
  }

  /** Kumar alone is a name because the sentence before has Ram Kumar. */
  @Test
  void knowsANameFromElsewhereInTheDocument() {
    Map<Integer, float[]> rows = new TreeMap<>();
    rows.put(wordFeature("राम"), row(Labels.label(PERSON, 0, 2)));
    rows.put(wordFeature("कुमार"), row(Labels.label(PERSON, 1, 2)));
    float[] unit = new float[L];
    unit[Labels.label(PERSON, 1, 2)] = 9;
    unit[Labels.OUTSIDE] = 2;
    rows.put(wordFeature("कुमार"), unit);
    int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    LinearTagger tagger =
        new LinearTagger(
            WordClasses.NONE,
            SparseWeights.of(L, keys, rows.values().toArray(float[][]::new)),
            new float[L * L]);
    Document document =
        Pipeline.of(new SentenceSplitter(), new Tokenizer())
            .apply(Document.of("d", "राम कुमार गए। कुमार आए।"));
    assertThat(new LinearMentionFinder(tagger, Calibration.NONE).find(document))
        .extracting(Mention::text)
        .containsExactly("राम कुमार", "कुमार");
  }

  /** More words than it keeps scores of must not change what it says of any. */
  @Test
  void saysTheSameWhateverItHasSeen() throws Exception {
    LinearTagger used = tagger();
    RandomText.forAllInThreads(
        1,
        text -> {
          List<String> words =
              Tokenizer.tokenize(text, new Span(0, text.length())).stream()
                  .map(Token::text)
                  .toList();
          if (!words.isEmpty()) {
            LinearTagger.Tagging tagging = used.analyse(words);
            assertThat(tagging.labels()).hasSize(words.size());
            assertThat(tagging.probability(0, words.size(), PERSON)).isBetween(0.0, 1.0);
          }
        });
    List<String> sentence = List.of("राम", "कुमार", "दिल्ली", "गए");
    assertThat(describe(used.analyse(sentence))).isEqualTo(describe(tagger().analyse(sentence)));
  }

  private static String describe(LinearTagger.Tagging tagging) {
    return tagging.labels() + " " + tagging.probability(0, 2, PERSON);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger().write(new DataOutputStream(out));
    LinearTagger back =
        LinearTagger.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    List<String> sentence = List.of("राम", "कुमार", "दिल्ली", "गए");
    assertThat(describe(back.analyse(sentence))).isEqualTo(describe(tagger().analyse(sentence)));
  }

  @Test
  void refusesWeightsOfOtherLabels() {
    SparseWeights two = SparseWeights.of(2, new int[0], new float[0][]);
    assertThatThrownBy(() -> new LinearTagger(WordClasses.NONE, two, new float[L * L]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 labels and 289 transitions, not 17");
  }

  @Test
  void givesLabelsThatCannotBeChanged() {
    List<Integer> labels = tagger().analyse(List.of("राम", "कुमार")).labels();
    assertThatThrownBy(() -> labels.set(0, Labels.OUTSIDE))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
