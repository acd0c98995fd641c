package io.github.sambandh.document;

/** What kind of thing an entity is. */
public enum EntityType {
  /** A named human being. */
  PERSON("व्यक्ति", "person", "PER"),
  /** A named country, state, city, district, region, river, mountain, building or facility. */
  LOCATION("स्थान", "place", "LOC"),
  /** A named company, party, agency, ministry, court, outlet, team, school or body. */
  ORGANIZATION("संगठन", "organisation", "ORG");

  private final String hindi;
  private final String english;
  private final String tag;

  EntityType(String hindi, String english, String tag) {
    this.hindi = hindi;
    this.english = english;
    this.tag = tag;
  }

  /** Returns the Hindi label. */
  public String hindi() {
    return hindi;
  }

  /** Returns the English label. */
  public String english() {
    return english;
  }

  /** Returns the three-letter tag of CoNLL columns and annotation files. */
  public String tag() {
    return tag;
  }

  /**
   * Returns the type of a three-letter tag.
   *
   * @throws IllegalArgumentException if no type has that tag
   */
  public static EntityType ofTag(String tag) {
    for (EntityType type : values()) {
      if (type.tag.equals(tag)) {
        return type;
      }
    }
    throw new IllegalArgumentException("tag '" + tag + "' is none of PER, LOC, ORG");
  }
}
