package io.github.sambandh.document;

import java.util.Locale;

/** What a relation may say beyond its type and arguments. */
public enum Attribute {
  /** The words of an office or job, without case marker. */
  TITLE,
  /** {@code yes} for an office held no longer ({@code पूर्व}). */
  FORMER,
  /** The id of the place entity where it happened. */
  PLACE,
  /** The words of the time. */
  TIME,
  /** The id of the outlet or person entity to whom the statement is attributed. */
  SOURCE;

  /** Returns the key in JSON and annotation files: {@code title}, {@code former} … */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether the value is the id of an entity rather than words. */
  public boolean isEntity() {
    return this == PLACE || this == SOURCE;
  }
}
