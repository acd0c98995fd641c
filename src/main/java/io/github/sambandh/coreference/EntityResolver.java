package io.github.sambandh.coreference;

import io.github.sambandh.coreference.NameClusters.Cluster;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.pipeline.Layer;
import io.github.sambandh.pipeline.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups mentions of the same thing into entities, links demonyms to their places and pronouns to
 * persons. Immutable and thread-safe; O(n · e) for n names of e entities.
 */
public final class EntityResolver implements Stage {
  private static final List<String> DEMONYM_ENDINGS = List.of("ियाई", "ीय", "ाई", "ी", "न");

  private final Lexicon lexicon = Lexicon.load();

  /** Creates a resolver with the bundled lists of aliases and demonyms. */
  public EntityResolver() {}

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.TOKENS, Layer.MENTIONS);
  }

  @Override
  public Layer provides() {
    return Layer.ENTITIES;
  }

  @Override
  public Document apply(Document document) {
    NameClusters names = new NameClusters(lexicon);
    names.addNames(document.mentions().stream().filter(Mention::isName).toList());
    Map<Cluster, String> namesOfUnnamed = new HashMap<>();
    for (Mention mention : document.mentions()) {
      if (mention.kind() == MentionKind.DEMONYM) {
        link(mention, names, namesOfUnnamed);
      }
    }
    Pronouns.resolve(document, names.clusters());
    Nominals.resolve(document, names.clusters());
    return document.withEntities(entities(names.clusters(), namesOfUnnamed));
  }

  private void link(Mention demonym, NameClusters names, Map<Cluster, String> namesOfUnnamed) {
    String place = placeOf(demonym.text(), names);
    Cluster cluster = names.find(EntityType.LOCATION, place);
    if (cluster == null) {
      cluster = names.add(EntityType.LOCATION, place);
      namesOfUnnamed.put(cluster, place);
    }
    cluster.mentions.add(demonym);
  }

  /**
   * Returns the place of a demonym: from the lexicon, else from a name in the text, else itself.
   */
  private String placeOf(String demonym, NameClusters names) {
    String known = lexicon.place(demonym).orElse("");
    if (!known.isEmpty()) {
      return known;
    }
    for (String ending : DEMONYM_ENDINGS) {
      if (demonym.endsWith(ending)) {
        String stem = demonym.substring(0, demonym.length() - ending.length());
        for (String candidate : List.of(stem, stem + "ा", stem + "िया")) {
          if (!stem.isEmpty() && names.find(EntityType.LOCATION, candidate) != null) {
            return candidate;
          }
        }
      }
    }
    return demonym;
  }

  private static List<Entity> entities(
      List<Cluster> clusters, Map<Cluster, String> namesOfUnnamed) {
    for (Cluster cluster : clusters) {
      cluster.mentions.sort(Comparator.comparing(Mention::span));
    }
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparing(cluster -> cluster.mentions.get(0).span()));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : ordered) {
      String name = namesOfUnnamed.getOrDefault(cluster, cluster.name());
      entities.add(
          new Entity("e" + (entities.size() + 1), cluster.type, name, "", cluster.mentions));
    }
    return entities;
  }
}
