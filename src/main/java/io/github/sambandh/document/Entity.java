package io.github.sambandh.document;

import java.util.List;

/**
 * A thing in the world and all its mentions in one document. Immutable and thread-safe.
 *
 * @param id unique within the document: {@code e1}, {@code e2} … in order of first mention
 * @param type what it is
 * @param name its fullest name in the document, as written there; for a place known only by
 *     demonyms, the place's name
 * @param latinName the name in Latin script; empty before the naming stage
 * @param mentions at least one, in text order, all of this type
 */
public record Entity(
    String id, EntityType type, String name, String latinName, List<Mention> mentions) {

  /**
   * Copies the mentions and checks them.
   *
   * @throws IllegalArgumentException if id or name is blank, there is no mention, or a mention is
   *     of another type or out of order
   */
  public Entity {
    mentions = List.copyOf(mentions);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("entity '" + id + "' with name '" + name + "' is blank");
    }
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " has no mention");
    }
    int reached = 0;
    for (Mention mention : mentions) {
      if (mention.type() != type) {
        throw new IllegalArgumentException(
            "entity " + id + " is " + type + ", its mention " + mention.span() + " is not");
      }
      if (mention.start() < reached) {
        throw new IllegalArgumentException(
            "entity " + id + ": mention " + mention.span() + " is out of order");
      }
      reached = mention.end();
    }
  }

  /** Returns the same entity with a Latin-script name. */
  public Entity withLatinName(String newLatinName) {
    return new Entity(id, type, name, newLatinName, mentions);
  }

  @Override
  public String toString() {
    return latinName.isEmpty()
        ? name + " (" + type + ")"
        : name + " / " + latinName + " (" + type + ")";
  }
}
