package io.github.sambandh.entity;

import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Sentence;
import java.util.List;

/** Finds the mentions in one sentence: the seam behind which recognisers differ. Thread-safe. */
public interface MentionFinder {

  /**
   * Finds the mentions of a sentence.
   *
   * @param text the text of the document
   * @param sentence a sentence with at least one token
   * @return mentions in text order, on token boundaries, none overlapping
   */
  List<Mention> find(String text, Sentence sentence);
}
