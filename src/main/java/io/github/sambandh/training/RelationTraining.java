package io.github.sambandh.training;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.sambandh.coreference.EntityResolver;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.corpus.GoldFile;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Relation;
import io.github.sambandh.entity.MentionFinder;
import io.github.sambandh.evaluation.RelationScorer;
import io.github.sambandh.linear.Calibration;
import io.github.sambandh.linear.LinearClassifier;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.relation.Candidate;
import io.github.sambandh.relation.PairLabels;
import io.github.sambandh.relation.RelationModel;
import io.github.sambandh.training.ClassifierTrainer.Example;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From annotated files to a relation model.
 *
 * <p>The files tell which entities are related, not which sentence says so. Every pair of mentions
 * of two related entities is first taken to state the relation; then pairs to which the model gives
 * much less belief than to the best pair of the same relation are left out, and the model is
 * trained again (multi-instance learning, <i>Riedel, Yao and McCallum, ECML 2010</i>: at least one
 * pair states it). Stateless.
 */
final class RelationTraining {
  private static final int ROUNDS = 2;

  /** A pair believed less than this share of the best pair of its relation is left out. */
  private static final double DOUBT = 0.5;

  /** Relations below this probability are not considered for the threshold. */
  private static final double FLOOR = 0.1;

  private RelationTraining() {}

  /** A pair of mentions and what the annotators say of it, by label. */
  private record Pair(Candidate candidate, Map<Integer, GoldRelation> gold) {}

  static RelationModel train(
      List<GoldFile> files,
      List<GoldFile> dev,
      MentionFinder finder,
      ClassifierTrainer.Settings settings,
      ProgressListener listener) {
    List<Pair> pairs = new ArrayList<>();
    for (GoldFile file : files) {
      file.documents().forEach(gold -> addPairs(gold, pairs));
    }
    LinearClassifier classifier = trainPairs(pairs, settings, listener);
    LinearClassifier factuality = trainFactuality(pairs, settings);
    listener.progress(ROUNDS + 1, ROUNDS + 2, "factuality");
    RelationModel all = new RelationModel(classifier, factuality, Calibration.NONE, FLOOR);
    RelationModel fitted = fit(all, dev, finder);
    listener.progress(
        ROUNDS + 2, ROUNDS + 2, String.format(Locale.ROOT, "threshold %.3f", fitted.threshold()));
    return fitted;
  }

  private static void addPairs(AnnotatedDocument gold, List<Pair> pairs) {
    Document document = new EntityResolver().apply(GoldMentions.mentions(gold));
    Map<String, String> ids = GoldMentions.goldIds(document, gold);
    ListMultimap<String, GoldRelation> byArguments =
        MultimapBuilder.hashKeys().arrayListValues().build();
    for (GoldRelation relation : gold.relations()) {
      byArguments.put(relation.subject() + " " + relation.object(), relation);
    }
    for (Candidate candidate : Candidate.of(document)) {
      String first = ids.getOrDefault(candidate.first().id(), "");
      String second = ids.getOrDefault(candidate.second().id(), "");
      List<GoldRelation> forward = byArguments.get(first + " " + second);
      List<GoldRelation> backward =
          first.equals(second) ? List.of() : byArguments.get(second + " " + first);
      Map<Integer, GoldRelation> labels = new TreeMap<>();
      forward.forEach(relation -> labels.put(PairLabels.label(relation.type(), false), relation));
      backward.forEach(relation -> labels.put(PairLabels.label(relation.type(), true), relation));
      pairs.add(new Pair(candidate, labels));
    }
  }

  private static LinearClassifier trainPairs(
      List<Pair> pairs, ClassifierTrainer.Settings settings, ProgressListener listener) {
    List<Example> examples = new ArrayList<>();
    for (Pair pair : pairs) {
      examples.add(Example.of(pair.candidate().features(), pair.gold().keySet()));
    }
    ClassifierTrainer trainer = new ClassifierTrainer(PairLabels.count(), false, settings);
    LinearClassifier classifier = trainer.train(examples);
    listener.progress(1, ROUNDS + 2, examples.size() + " pairs");
    for (int round = 2; round <= ROUNDS; round++) {
      List<Example> kept = believed(pairs, examples, classifier);
      classifier = trainer.train(kept);
      listener.progress(round, ROUNDS + 2, kept.size() + " pairs, doubtful labels left out");
    }
    return classifier;
  }

  private static List<Example> believed(
      List<Pair> pairs, List<Example> examples, LinearClassifier classifier) {
    List<double[]> beliefs = new ArrayList<>();
    IdentityHashMap<GoldRelation, Double> best = new IdentityHashMap<>();
    for (Pair pair : pairs) {
      double[] belief =
          pair.gold().isEmpty()
              ? new double[0]
              : classifier.independent(pair.candidate().features());
      beliefs.add(belief);
      pair.gold().forEach((label, relation) -> best.merge(relation, belief[label], Math::max));
    }
    List<Example> kept = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Set<Integer> doubtful = new TreeSet<>();
      double[] belief = beliefs.get(i);
      pairs
          .get(i)
          .gold()
          .forEach(
              (label, relation) -> {
                if (belief[label] < DOUBT * best.getOrDefault(relation, 0.0)) {
                  doubtful.add(label);
                }
              });
      kept.add(doubtful.isEmpty() ? examples.get(i) : examples.get(i).ignoring(doubtful));
    }
    return kept;
  }

  private static LinearClassifier trainFactuality(
      List<Pair> pairs, ClassifierTrainer.Settings settings) {
    List<Example> examples = new ArrayList<>();
    for (Pair pair : pairs) {
      for (GoldRelation relation : pair.gold().values()) {
        examples.add(
            Example.of(
                pair.candidate().factualityFeatures(relation.type()),
                Set.of(RelationModel.FACTUALITIES.indexOf(relation.factuality()))));
      }
    }
    return new ClassifierTrainer(RelationModel.FACTUALITIES.size(), true, settings).train(examples);
  }

  /** Chooses calibration and threshold on the dev files, with mentions as the finder finds them. */
  private static RelationModel fit(RelationModel model, List<GoldFile> dev, MentionFinder finder) {
    Pipeline system = Systems.of(finder, model);
    Outcomes outcomes = new Outcomes();
    int expected = 0;
    for (GoldFile file : dev) {
      if (file.hasRelations()) {
        for (AnnotatedDocument gold : file.documents()) {
          Document found = system.apply(Document.of(gold.id(), gold.text()));
          expected += gold.relations().size();
          for (Relation relation : found.relations()) {
            Document alone = found.withRelations(List.of(relation));
            boolean right =
                RelationScorer.score(gold, alone).relations().total().truePositives() > 0;
            outcomes.add(relation.confidence(), right);
          }
        }
      }
    }
    Calibration calibration = outcomes.calibration();
    double threshold = outcomes.bestThreshold(expected, 0.4);
    return new RelationModel(
        model.pairs(), model.factuality(), calibration, calibration.confidence(threshold));
  }
}
