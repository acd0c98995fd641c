package io.github.sambandh.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.linear.SparseWeights;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.sentence.SentenceSplitter;
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

class LinearMentionFinderTest {
  private static final int L = Labels.COUNT;
  private static final int PERSON = Labels.classOf(EntityType.PERSON, MentionKind.NAME);
  private static final int ORGANIZATION = Labels.classOf(EntityType.ORGANIZATION, MentionKind.NAME);
  private static final int FIRST = Labels.label(PERSON, 0, 2);
  private static final int LAST = Labels.label(PERSON, 1, 2);
  private static final int ORG_FIRST = Labels.label(ORGANIZATION, 0, 3);
  private static final int ORG_INSIDE = Labels.label(ORGANIZATION, 1, 3);
  private static final int ORG_LAST = Labels.label(ORGANIZATION, 2, 3);

  private final Map<Integer, float[]> rows = new TreeMap<>();

  /** Lets a word speak for a label. */
  private LinearMentionFinderTest learn(String word, int label, float weight) {
    int key = new TokenFeatures(WordClasses.NONE).of(TokenFeatures.form(word), 0)[0];
    rows.computeIfAbsent(key, unused -> new float[L])[label] = weight;
    return this;
  }

  /** Lets Kumar end a name, and be no name alone with some doubt. */
  private LinearMentionFinderTest learnRamKumar(float doubt) {
    return learn("राम", FIRST, 9).learn("कुमार", LAST, 9).learn("कुमार", Labels.OUTSIDE, doubt);
  }

  /** Lets the words of Janata Dal (United) be a name. */
  private LinearMentionFinderTest learnJanataDal() {
    return learn("जनता", ORG_FIRST, 9)
        .learn("दल", ORG_INSIDE, 9)
        .learn("(", ORG_INSIDE, 9)
        .learn("यूनाइटेड", ORG_INSIDE, 9)
        .learn(")", ORG_LAST, 9);
  }

  private LinearMentionFinder finder(Calibration calibration) {
    int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    SparseWeights weights = SparseWeights.of(L, keys, rows.values().toArray(float[][]::new));
    return new LinearMentionFinder(
        new LinearTagger(WordClasses.NONE, weights, new float[L * L]), calibration);
  }

  private static Document tokens(String text) {
    return Pipeline.of(new SentenceSplitter(), new Tokenizer()).apply(Document.of("d", text));
  }

  private List<Mention> find(String text) {
    return finder(Calibration.NONE).find(tokens(text));
  }

  private List<String> names(String text) {
    return find(text).stream().map(Mention::text).toList();
  }

  @Test
  void knowsANameThatOnlyALaterSentenceShows() {
    learnRamKumar(2);
    assertThat(names("कुमार आए। राम कुमार गए।")).containsExactly("कुमार", "राम कुमार");
    assertThat(names("कुमार आए।")).isEmpty();
  }

  @Test
  void addsAKnownNameBetweenThoseFoundInItsSentence() {
    learnRamKumar(2).learn("से", Labels.OUTSIDE, 9).learn("और", Labels.OUTSIDE, 9);
    assertThat(names("राम कुमार से कुमार और राम कुमार मिले।"))
        .containsExactly("राम कुमार", "कुमार", "राम कुमार");
  }

  @Test
  void takesAKnownNameForNoneWhereItsSentenceSpeaksAgainstIt() {
    learnRamKumar(9);
    assertThat(names("राम कुमार गए। कुमार आए।")).containsExactly("राम कुमार");
  }

  @Test
  void trustsAKnownNameByHalfOfWhatTheDocumentBelieves() {
    learnRamKumar(2);
    List<Mention> mentions = find("राम कुमार गए। कुमार आए।");
    assertThat(mentions.get(0).confidence()).isGreaterThan(0.99);
    assertThat(mentions.get(1).confidence())
        .isCloseTo(mentions.get(0).confidence() / 2, within(0.01));
  }

  @Test
  void keepsBracketsOfANameWhole() {
    learnJanataDal();
    assertThat(names("कल जनता दल (यूनाइटेड) आया।")).containsExactly("जनता दल (यूनाइटेड)");
  }

  @Test
  void endsANameBeforeABracketThatItDoesNotClose() {
    learnJanataDal().learn("यूनाइटेड", ORG_LAST, 20);
    assertThat(names("कल जनता दल (यूनाइटेड आया।")).containsExactly("जनता दल");
  }

  @Test
  void endsANameBeforeABracketThatItDoesNotOpen() {
    learnJanataDal().learn("यूनाइटेड", ORG_FIRST, 20);
    assertThat(names("कल (यूनाइटेड) आया।")).containsExactly("यूनाइटेड");
  }

  /** A name that begins with a lone bracket is none, and not the bracket either. */
  @Test
  void takesNoBracketForAName() {
    learn("(", ORG_FIRST, 9).learn("दल", ORG_LAST, 9).learn(")", ORG_FIRST, 9);
    assertThat(names("कल (दल आया।")).isEmpty();
    assertThat(names("कल )दल आया।")).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    learnRamKumar(0);
    assertThat(names("")).isEmpty();
    assertThat(finder(Calibration.NONE).find(Document.of("d", "राम कुमार"))).isEmpty();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    learnRamKumar(2);
    LinearMentionFinder finder = finder(new Calibration(0.5, -0.25));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    finder.write(new DataOutputStream(out));
    LinearMentionFinder back =
        LinearMentionFinder.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    Document document = tokens("राम कुमार गए। कुमार आए।");
    assertThat(back.calibration()).isEqualTo(finder.calibration());
    assertThat(back.find(document)).isNotEmpty().isEqualTo(finder.find(document));
  }
}
