package io.github.sambandh.training;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.github.sambandh.corpus.AnnotatedDocument;
import io.github.sambandh.corpus.GoldFile;
import io.github.sambandh.corpus.TextReader;
import io.github.sambandh.document.Document;
import io.github.sambandh.entity.LinearMentionFinder;
import io.github.sambandh.evaluation.Evaluation;
import io.github.sambandh.evaluation.EvaluationResult;
import io.github.sambandh.evaluation.Interval;
import io.github.sambandh.evaluation.Score;
import io.github.sambandh.model.ModelException;
import io.github.sambandh.model.ModelStore;
import io.github.sambandh.model.PackedModel;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.relation.RelationModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the models of the library. Same files, seed and code give the same bytes. Stateless and
 * thread-safe; a run takes about a minute and 3 GB for a million words.
 */
public final class Training {
  private static final int ENTITY_EPOCHS = 10;
  private static final int RELATION_EPOCHS = 8;

  private Training() {}

  /**
   * Trains a mention finder and writes it with its manifest.
   *
   * @param request what to learn from
   * @param listener hears of each pass
   * @return the path of the manifest
   * @throws IOException if a file cannot be read or breaks its format
   */
  public static Path entities(TrainingRequest request, ProgressListener listener)
      throws IOException {
    CrfTrainer.Settings settings =
        new CrfTrainer.Settings(
            request.epochs() > 0 ? request.epochs() : ENTITY_EPOCHS,
            request.seed(),
            0.1f,
            0.4f,
            2,
            0.15f);
    List<GoldFile> dev = read(request.dev());
    LinearMentionFinder finder =
        EntityTraining.train(
            read(request.train()), dev, texts(request.texts()), settings, listener);
    Map<String, String> fields = fields(request, ModelStore.ENTITIES);
    Pipeline system = Systems.of(finder);
    for (GoldFile file : dev) {
      EvaluationResult result = evaluate(system, file);
      addScore(fields, file, result.entities().total(), result.entityInterval());
    }
    fields.put("algorithm", "linear-chain CRF, FTRL-Proximal");
    fields.put(
        "features", "word, class, affixes, shape, skeleton, trigrams within 2 tokens; word pairs");
    fields.put("settings", settings.toString());
    return PackedModel.pack(fields, finder::write).writeTo(request.out());
  }

  /**
   * Trains a relation model and writes it with its manifest. Threshold and calibration are chosen
   * with the mention finder in the output directory, or else the bundled one.
   *
   * @param request what to learn from; CoNLL files have no relations and are refused
   * @param listener hears of each step
   * @return the path of the manifest
   * @throws IOException if a file cannot be read or breaks its format
   * @throws ModelException if the mention finder cannot be loaded
   */
  public static Path relations(TrainingRequest request, ProgressListener listener)
      throws IOException, ModelException {
    List<GoldFile> train = read(request.train());
    for (GoldFile file : train) {
      if (!file.hasRelations()) {
        throw new IllegalArgumentException(file.name() + " has no relations to learn from");
      }
    }
    ClassifierTrainer.Settings settings =
        new ClassifierTrainer.Settings(
            request.epochs() > 0 ? request.epochs() : RELATION_EPOCHS,
            request.seed(),
            0.1f,
            0.6f,
            2);
    List<GoldFile> dev = read(request.dev());
    LinearMentionFinder finder = finder(request.out());
    RelationModel model = RelationTraining.train(train, dev, finder, settings, listener);
    Map<String, String> fields = fields(request, ModelStore.RELATIONS);
    fields.put(
        "algorithm",
        "logistic regression a relation and direction, FTRL-Proximal; factuality apart");
    fields.put(
        "features", "types, case markers, words, triggers, case frames and predicates of a clause");
    Pipeline system = Systems.of(finder, model);
    for (GoldFile file : dev) {
      EvaluationResult result = evaluate(system, file);
      addScore(fields, file, result.relations().relations().total(), result.relationInterval());
    }
    fields.put("settings", settings.toString());
    return PackedModel.pack(fields, model::write).writeTo(request.out());
  }

  private static EvaluationResult evaluate(Pipeline system, GoldFile file) {
    Evaluation evaluation = new Evaluation();
    for (AnnotatedDocument gold : file.documents()) {
      Document found = system.apply(Document.of(gold.id(), gold.text()));
      evaluation.add(gold, found, file.hasRelations());
    }
    return evaluation.result(file.name());
  }

  private static void addScore(
      Map<String, String> fields, GoldFile file, Score score, Interval interval) {
    fields.put(
        "score." + Path.of(file.name()).getFileName(),
        String.format(
            Locale.ROOT,
            "P %.3f, R %.3f, F1 %.3f (95 %%: %.3f to %.3f)",
            score.precision(),
            score.recall(),
            score.f1(),
            interval.low(),
            interval.high()));
  }

  private static LinearMentionFinder finder(Path out) throws ModelException {
    PackedModel entities;
    try {
      entities = ModelStore.read(out, ModelStore.ENTITIES);
    } catch (ModelException absent) {
      entities = ModelStore.bundled("fast", ModelStore.ENTITIES);
    }
    return entities.read(ModelStore.ENTITIES, LinearMentionFinder::read);
  }

  private static List<GoldFile> read(List<Path> paths) throws IOException {
    List<GoldFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(GoldFile.read(path));
    }
    return files;
  }

  private static List<String> texts(List<Path> paths) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path path : paths) {
      texts.addAll(TextReader.read(path));
    }
    return texts;
  }

  private static Map<String, String> fields(TrainingRequest request, String task)
      throws IOException {
    Map<String, String> fields = new TreeMap<>(request.notes());
    fields.put("name", request.name());
    fields.put("version", request.version());
    fields.put("task", task);
    fields.put("seed", Long.toString(request.seed()));
    addData(fields, "data.train", request.train());
    addData(fields, "data.dev", request.dev());
    int number = 0;
    for (Path path : request.texts()) {
      fields.put(
          String.format(Locale.ROOT, "data.text.%02d", ++number),
          path.getFileName() + ", sha256 " + sha256(path) + ", unlabelled, for classes of words");
    }
    return fields;
  }

  private static void addData(Map<String, String> fields, String prefix, List<Path> paths)
      throws IOException {
    int number = 0;
    for (Path path : paths) {
      GoldFile file = GoldFile.read(path);
      int mentions = 0;
      int relations = 0;
      for (AnnotatedDocument document : file.documents()) {
        mentions += document.mentions().size();
        relations += document.relations().size();
      }
      fields.put(
          String.format(Locale.ROOT, "%s.%02d", prefix, ++number),
          String.format(
              Locale.ROOT,
              "%s, sha256 %s, %d documents, %d mentions, %d relations",
              path.getFileName(),
              sha256(path),
              file.documents().size(),
              mentions,
              relations));
    }
  }

  private static String sha256(Path path) throws IOException {
    return MoreFiles.asByteSource(path).hash(Hashing.sha256()).toString();
  }
}
