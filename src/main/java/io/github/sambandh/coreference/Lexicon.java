package io.github.sambandh.coreference;

import io.github.sambandh.text.BundledList;
import io.github.sambandh.text.TextNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of well-known things have in common: aliases, and the places of demonyms. */
final class Lexicon {
  /** The usual name by key of each alias. */
  private final Map<String, String> usual = new HashMap<>();

  /** The place's name by key of its demonym. */
  private final Map<String, String> places = new HashMap<>();

  private Lexicon() {}

  /** Reads the bundled lists. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (List<String> names : BundledList.rows(Lexicon.class, "aliases.tsv")) {
      for (String name : names) {
        lexicon.usual.put(key(name), key(names.get(0)));
      }
    }
    for (List<String> row : BundledList.rows(Lexicon.class, "demonyms.tsv")) {
      lexicon.places.put(key(row.get(0)), row.get(1));
    }
    return lexicon;
  }

  /** Returns the spelling under which names are compared: folded, hyphens and dots as spaces. */
  static String key(String name) {
    String folded = TextNormalizer.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean gap = c == '-' || c == '.' || c == '\'' || c == '"' || Character.isWhitespace(c);
      if (!gap) {
        key.append(c);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** Returns the key of the usual name, or the key itself. */
  String usual(String key) {
    return usual.getOrDefault(key, key);
  }

  /** Returns the name of the place that a demonym stands for. */
  Optional<String> place(String demonym) {
    return Optional.ofNullable(places.get(key(demonym)));
  }
}
