package io.github.sambandh.naming;

import io.github.sambandh.text.BundledList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Latin spellings of names and parts of names, found by folded form; blanks, hyphens and dots
 * between words are the same. Immutable and thread-safe.
 */
final class NameList {
  private final Map<String, String> latin = new HashMap<>();
  private int longest;

  private NameList() {}

  /**
   * A stretch of a name that a list holds.
   *
   * @param latin how it is spelled
   * @param words how many words it has, at least 1
   */
  record Match(String latin, int words) {}

  /** Reads bundled lists; of two that hold the same name, the earlier wins. */
  static NameList load(String... resources) {
    NameList list = new NameList();
    for (String resource : resources) {
      for (List<String> row : BundledList.rows(NameList.class, resource)) {
        row.subList(1, row.size()).forEach(name -> list.add(name, row.get(0)));
      }
    }
    return list;
  }

  private void add(String name, String spelling) {
    List<NamePart> parts = NamePart.split(name);
    int words = parts.size() - 1;
    latin.putIfAbsent(key(parts, 0, words), spelling);
    longest = Math.max(longest, words);
  }

  /**
   * Returns the longest name of the list that begins at a word.
   *
   * @param parts a name
   * @param at index of a part with a word
   */
  Optional<Match> match(List<NamePart> parts, int at) {
    int end = at + 1;
    while (end < parts.size() - 1 && end - at < longest && parts.get(end).isJoined()) {
      end++;
    }
    for (; end > at; end--) {
      String spelling = latin.get(key(parts, at, end));
      if (spelling != null) {
        return Optional.of(new Match(spelling, end - at));
      }
    }
    return Optional.empty();
  }

  private static String key(List<NamePart> parts, int start, int end) {
    StringJoiner key = new StringJoiner(" ");
    parts.subList(start, end).forEach(part -> key.add(part.key()));
    return key.toString();
  }
}
