package io.github.sambandh.training;

import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.GoldFile;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.entity.EntityRecognizer;
import io.github.sambandh.entity.Labels;
import io.github.sambandh.entity.LinearMentionFinder;
import io.github.sambandh.entity.LinearTagger;
import io.github.sambandh.entity.TokenFeatures;
import io.github.sambandh.entity.WordClasses;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.text.Span;
import io.github.sambandh.token.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** From annotated files to a mention finder. Stateless. */
final class EntityTraining {
  private static final int CLASSES = 200;
  private static final int CLASS_MIN_COUNT = 3;
  private static final int CLASS_PASSES = 12;

  private EntityTraining() {}

  static LinearMentionFinder train(
      List<GoldFile> files,
      List<GoldFile> dev,
      List<String> texts,
      CrfTrainer.Settings settings,
      ProgressListener listener) {
    List<LabelledSentence> sentences = new ArrayList<>();
    int conventions = 1;
    for (GoldFile file : files) {
      int convention = file.hasRelations() ? 0 : conventions++;
      for (AnnotatedDocument gold : file.documents()) {
        // A CoNLL sentence stays one sentence, as its annotators saw it.
        List<Sentence> split =
            file.hasRelations()
                ? GoldMentions.tokens(gold).sentences()
                : List.of(whole(gold.text()));
        for (Sentence sentence : split) {
          if (!sentence.tokens().isEmpty()) {
            sentences.add(labelled(sentence, gold.mentions(), convention));
          }
        }
      }
    }
    LinearTagger tagger =
        new CrfTrainer(settings, classes(texts, sentences))
            .train(
                sentences,
                (epoch, likelihood) ->
                    listener.progress(
                        epoch,
                        settings.epochs(),
                        String.format(Locale.ROOT, "log-likelihood %.4f a sentence", likelihood)));
    return new LinearMentionFinder(tagger, calibrate(tagger, dev));
  }

  /** Learns classes of words from unlabelled text and the training sentences together. */
  private static WordClasses classes(List<String> texts, List<LabelledSentence> labelled) {
    if (texts.isEmpty()) {
      return WordClasses.NONE;
    }
    List<List<String>> sentences = new ArrayList<>();
    labelled.forEach(sentence -> sentences.add(sentence.forms()));
    for (String text : texts) {
      for (Span span : SentenceSplitter.split(text)) {
        sentences.add(forms(Tokenizer.tokenize(text, span)));
      }
    }
    return WordClasses.of(
        new WordClustering(CLASSES, CLASS_MIN_COUNT, CLASS_PASSES).cluster(sentences));
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(token -> TokenFeatures.form(token.text())).toList();
  }

  private static Sentence whole(String text) {
    Span span = new Span(0, text.length());
    return new Sentence(span, Tokenizer.tokenize(text, span));
  }

  private static LabelledSentence labelled(
      Sentence sentence, List<GoldMention> mentions, int convention) {
    List<Token> tokens = sentence.tokens();
    List<Integer> labels = new ArrayList<>();
    tokens.forEach(token -> labels.add(Labels.OUTSIDE));
    for (GoldMention mention : mentions) {
      Span span = mention.span();
      if (mention.kind() == MentionKind.PRONOUN || !sentence.span().contains(span)) {
        continue;
      }
      int start = sentence.tokenIndexAt(span.start());
      int end = sentence.tokenIndexAt(span.end() - 1) + 1;
      int mentionClass = Labels.classOf(mention.type(), mention.kind());
      for (int t = start; t < end; t++) {
        labels.set(t, Labels.label(mentionClass, t - start, end - start));
      }
    }
    return new LabelledSentence(forms(tokens), labels, convention);
  }

  /** Fits confidences to how often the names found in the dev files are right. */
  private static Calibration calibrate(LinearTagger tagger, List<GoldFile> dev) {
    EntityRecognizer recognizer =
        new EntityRecognizer(new LinearMentionFinder(tagger, Calibration.NONE));
    Outcomes outcomes = new Outcomes();
    for (GoldFile file : dev) {
      if (!file.hasRelations()) {
        continue;
      }
      for (AnnotatedDocument gold : file.documents()) {
        Set<Name> names = new HashSet<>();
        gold.mentions().forEach(m -> names.add(new Name(m.span(), m.type())));
        Document found = recognizer.apply(GoldMentions.tokens(gold));
        for (Mention mention : found.mentions()) {
          if (mention.isName()) {
            outcomes.add(
                mention.confidence(), names.contains(new Name(mention.span(), mention.type())));
          }
        }
      }
    }
    return outcomes.calibration();
  }

  private record Name(Span span, EntityType type) {}
}
