package io.github.sambandh.document;

import io.github.sambandh.text.Span;
import java.util.List;

/**
 * Where the text states a relation, and why it was read so. Immutable and thread-safe; all offsets
 * are UTF-16, half-open, into the original text.
 *
 * @param sentence the stretch that states it
 * @param subject the mention of the subject
 * @param object the mention of the object
 * @param triggers the words that decided, in text order; may be empty
 * @param reason the strongest features of the decision, for a reader
 */
public record Evidence(
    Span sentence, Span subject, Span object, List<Span> triggers, String reason) {

  /**
   * Copies the triggers and checks that everything lies in the sentence.
   *
   * @throws IllegalArgumentException if an argument or trigger lies outside the sentence
   */
  public Evidence {
    triggers = List.copyOf(triggers);
    requireInside(sentence, subject, "subject");
    requireInside(sentence, object, "object");
    for (Span trigger : triggers) {
      requireInside(sentence, trigger, "trigger");
    }
  }

  private static void requireInside(Span sentence, Span part, String what) {
    if (!sentence.contains(part)) {
      throw new IllegalArgumentException(
          "evidence: " + what + " " + part + " lies outside sentence " + sentence);
    }
  }
}
