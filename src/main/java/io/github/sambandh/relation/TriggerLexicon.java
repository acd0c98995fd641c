package io.github.sambandh.relation;

import com.google.common.base.Splitter;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.BundledList;
import io.github.sambandh.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that state a relation, by type.
 *
 * <p>A phrase is one word or several side by side; a word that ends in a star is a stem. Immutable
 * and thread-safe.
 */
final class TriggerLexicon {
  private static final Splitter SPACE = Splitter.on(' ');

  /** The longest stem or word that look-up tries, in UTF-16 code units. */
  private static final int MAX_FIRST = 16;

  private record Phrase(RelationType type, List<String> words) {}

  /**
   * Words of a sentence that state a relation.
   *
   * @param type the relation
   * @param start first token
   * @param end token after the last
   */
  record Trigger(RelationType type, int start, int end) {}

  /** Phrases by their first word, stems with their star. */
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private TriggerLexicon() {}

  /** Reads the bundled list. */
  static TriggerLexicon load() {
    TriggerLexicon lexicon = new TriggerLexicon();
    for (List<String> cells : BundledList.rows(TriggerLexicon.class, "triggers.tsv")) {
      RelationType type = RelationType.ofCode(cells.get(0));
      cells.subList(1, cells.size()).forEach(phrase -> lexicon.add(type, phrase));
    }
    return lexicon;
  }

  private void add(RelationType type, String phrase) {
    List<String> words = SPACE.splitToList(TextNormalizer.fold(phrase));
    byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(type, words));
  }

  /**
   * Finds all triggers of a sentence.
   *
   * @param forms folded words
   * @return in order of first token
   */
  List<Trigger> find(List<String> forms) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      addMatches(form, forms, i, found);
      for (int n = 2; n <= Math.min(MAX_FIRST, form.length()); n++) {
        addMatches(form.substring(0, n) + "*", forms, i, found);
      }
    }
    return found;
  }

  private void addMatches(String first, List<String> forms, int at, List<Trigger> found) {
    for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
      int end = at + phrase.words().size();
      if (end <= forms.size() && restMatches(phrase.words(), forms, at)) {
        found.add(new Trigger(phrase.type(), at, end));
      }
    }
  }

  private static boolean restMatches(List<String> words, List<String> forms, int at) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      String form = forms.get(at + i);
      boolean matches =
          word.endsWith("*")
              ? form.startsWith(word.substring(0, word.length() - 1))
              : form.equals(word);
      if (!matches) {
        return false;
      }
    }
    return true;
  }
}
