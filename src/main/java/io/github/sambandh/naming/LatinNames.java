package io.github.sambandh.naming;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import java.util.Set;

/**
 * Gives every entity the name that Latin readers know it by: {@code रूस} is Russia, {@code सर्गेई
 * लावरोव} Sergei Lavrov, {@code सुप्रीम कोर्ट} Supreme Court.
 *
 * <p>Bundled lists come first, longest entry first: names of people for people; places, and words
 * that are translated or given back their English spelling, for the rest. Letters spelled out
 * become capitals. All else is romanised by sound. What is in Latin already stays. Immutable and
 * thread-safe; O(n) in the length of a name.
 */
public final class LatinNames implements Stage {
  private final NameList people = NameList.load("people.tsv");
  private final NameList things = NameList.load("places.tsv", "words.tsv", "people.tsv");

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.ENTITIES);
  }

  @Override
  public Layer provides() {
    return Layer.NAMES;
  }

  @Override
  public Document apply(Document document) {
    return document.withRenamedEntities(document.entities().stream().map(this::renamed).toList());
  }

  private Entity renamed(Entity entity) {
    return entity.withLatinName(latinName(entity.name(), entity.type()));
  }

  /** Returns the Latin form of a name, or the name itself where it has no sound. */
  String latinName(String name, EntityType type) {
    NameList list = type == EntityType.PERSON ? people : things;
    String latin = new NameWriter(NamePart.split(name), type, list).write();
    return latin.isBlank() ? name : latin;
  }
}
