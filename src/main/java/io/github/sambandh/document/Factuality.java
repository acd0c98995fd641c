package io.github.sambandh.document;

/** Whether the text states a relation as holding. */
public enum Factuality {
  /** Stated as happened or holding. */
  FACTUAL("तथ्य"),
  /** Planned or announced: {@code मिलेंगे}, {@code रवाना होंगे}. */
  FUTURE("भविष्य"),
  /** Stated as not so: {@code मुलाकात नहीं हुई}. */
  NEGATED("निषेध"),
  /** Alleged, conditional, possible or rumoured. */
  UNCERTAIN("अनिश्चित");

  private final String hindi;

  Factuality(String hindi) {
    this.hindi = hindi;
  }

  /** Returns the Hindi label. */
  public String hindi() {
    return hindi;
  }
}
