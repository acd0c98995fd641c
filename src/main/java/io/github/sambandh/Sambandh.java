package io.github.sambandh;

import io.github.sambandh.coreference.EntityResolver;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.ModelInfo;
import io.github.sambandh.entity.EntityRecognizer;
import io.github.sambandh.entity.LinearMentionFinder;
import io.github.sambandh.model.ModelException;
import io.github.sambandh.model.ModelStore;
import io.github.sambandh.model.PackedModel;
import io.github.sambandh.naming.LatinNames;
import io.github.sambandh.pipeline.Pipeline;
import io.github.sambandh.relation.RelationExtractor;
import io.github.sambandh.relation.RelationModel;
import io.github.sambandh.sentence.SentenceSplitter;
import io.github.sambandh.token.Tokenizer;
import java.nio.file.Path;

/**
 * Reads Hindi news: people, places, organisations and the relations between them.
 *
 * <pre>{@code
 * Sambandh sambandh = Sambandh.load();
 * Document document = sambandh.extract(text);
 * document.relations().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe: load once and share. Cost grows linearly with the text.
 */
public final class Sambandh {
  private static final String DEFAULT = "fast";

  private final Pipeline pipeline;
  private final ModelInfo model;

  private Sambandh(Pipeline pipeline, ModelInfo model) {
    this.pipeline = pipeline;
    this.model = model;
  }

  /**
   * Loads the bundled model {@code fast}.
   *
   * @throws ModelException if the bundled model is missing or altered
   */
  public static Sambandh load() throws ModelException {
    return load(DEFAULT);
  }

  /**
   * Loads a bundled model.
   *
   * @param name one of {@link ModelStore#names()}
   * @throws ModelException if there is none of that name, or it is altered
   */
  public static Sambandh load(String name) throws ModelException {
    return of(
        ModelStore.bundled(name, ModelStore.ENTITIES),
        ModelStore.bundled(name, ModelStore.RELATIONS));
  }

  /**
   * Loads the models of a directory, as {@code train} writes them.
   *
   * @param directory with one model for entities and one for relations
   * @throws ModelException if one is missing, truncated, altered or of another version
   */
  public static Sambandh load(Path directory) throws ModelException {
    return of(
        ModelStore.read(directory, ModelStore.ENTITIES),
        ModelStore.read(directory, ModelStore.RELATIONS));
  }

  private static Sambandh of(PackedModel entities, PackedModel relations) throws ModelException {
    LinearMentionFinder finder = entities.read(ModelStore.ENTITIES, LinearMentionFinder::read);
    RelationModel relationModel = relations.read(ModelStore.RELATIONS, RelationModel::read);
    return new Sambandh(
        Pipeline.of(
            new SentenceSplitter(),
            new Tokenizer(),
            new EntityRecognizer(finder),
            new EntityResolver(),
            new RelationExtractor(relationModel),
            new LatinNames()),
        new ModelInfo(entities.manifest().name(), entities.manifest().version()));
  }

  /** Returns which model runs. */
  public ModelInfo model() {
    return model;
  }

  /**
   * Reads a text.
   *
   * @param text any string; an empty one gives a document without entities
   */
  public Document extract(String text) {
    return extract("document", text);
  }

  /**
   * Reads a text.
   *
   * @param id the caller's name for the document
   * @param text any string
   */
  public Document extract(String id, String text) {
    return pipeline.apply(Document.of(id, text).withModel(model));
  }
}
