package io.github.sambandh.naming;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.text.LetterNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes one name in Latin letters, word by word. For one use; not thread-safe. */
final class NameWriter {
  /** Korean family names, folded: what follows a hyphen in such a name begins small. */
  private static final Set<String> KOREAN =
      Set.of(
          "किम", "ली", "पार्क", "पाक", "चोई", "चोए", "री", "जो", "चो", "कांग", "चांग", "जांग",
          "यून", "यूं", "मून", "हान", "ह्वांग", "सोंग", "शिन", "जोंग", "रो", "सू", "ओ", "को",
          "बान");

  private final List<NamePart> parts;
  private final EntityType type;
  private final NameList list;
  private final StringBuilder out = new StringBuilder();

  /** Whether all words so far were initials. */
  private boolean leading = true;

  NameWriter(List<NamePart> parts, EntityType type, NameList list) {
    this.parts = parts;
    this.type = type;
    this.list = list;
  }

  /** Returns the Latin name; blank only if no word has a sound. */
  String write() {
    int words = parts.size() - 1;
    int at = 0;
    while (at < words) {
      at += writeFrom(at);
    }
    return out.append(parts.get(words).gap()).toString().strip();
  }

  /** Writes the words that belong together and returns how many they are. */
  private int writeFrom(int at) {
    NamePart part = parts.get(at);
    if (!part.isDevanagari()) {
      leading = false;
      out.append(part.gap()).append(part.word());
      return 1;
    }
    Optional<NameList.Match> match = list.match(parts, at);
    if (match.isPresent()) {
      leading = false;
      append(part.gap(), match.get().latin());
      return match.get().words();
    }
    int letters = type == EntityType.PERSON ? initials(at) : letters(at);
    if (letters > 0) {
      return letters;
    }
    String latin = Romanizer.romanize(part.word());
    append(part.gap(), isKoreanSecond(at) ? lowerFirst(latin) : latin);
    return 1;
  }

  private void append(String gap, String latin) {
    if (latin.isEmpty()) {
      return;
    }
    boolean first = out.length() == 0;
    out.append(gap).append(first ? upperFirst(latin) : latin);
  }

  /** Writes spelled-out letters as one word of capitals: {@code बीएसपी} and {@code बी. एस. पी.}. */
  private int letters(int at) {
    String letters = LetterNames.spell(parts.get(at).key());
    int end = at + 1;
    if (letters.length() == 1) {
      StringBuilder run = new StringBuilder(letters);
      for (; end < parts.size() - 1 && isLetterGap(end); end++) {
        String next = LetterNames.spell(parts.get(end).key());
        if (next.length() != 1) {
          break;
        }
        run.append(next);
      }
      letters = run.toString();
    }
    if (letters.length() < 2) {
      return 0;
    }
    out.append(parts.get(at).gap()).append(letters);
    dropDot(end, at);
    return end - at;
  }

  private boolean isLetterGap(int at) {
    String gap = parts.get(at).gap();
    return gap.equals(" ") || gap.equals(".") || gap.equals(". ") || gap.equals("-");
  }

  /** Leaves out the full stop of the last letter where full stops stand between the letters. */
  private void dropDot(int end, int at) {
    if (end - at > 1 && parts.get(end - 1).gap().startsWith(".")) {
      NamePart next = parts.get(end);
      if (next.gap().startsWith(".")) {
        parts.set(end, new NamePart(next.gap().substring(1), next.word(), next.key()));
      }
    }
  }

  /**
   * Writes an initial of a person, which another word must follow: {@code ए.पी.जे. अब्दुल कलाम}.
   */
  private int initials(int at) {
    String letter = LetterNames.spell(parts.get(at).key());
    NamePart next = parts.get(at + 1);
    boolean dotted = next.gap().startsWith(".");
    if (letter.length() != 1 || next.word().isEmpty() || !(dotted || leading)) {
      leading = false;
      return 0;
    }
    append(parts.get(at).gap(), letter);
    if (next.gap().equals(".")) {
      parts.set(at + 1, new NamePart(". ", next.word(), next.key()));
    }
    return 1;
  }

  private boolean isKoreanSecond(int at) {
    return type == EntityType.PERSON
        && at > 0
        && parts.get(at).isHyphenated()
        && KOREAN.contains(parts.get(0).key());
  }

  private static String upperFirst(String latin) {
    return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }

  private static String lowerFirst(String latin) {
    return latin.isEmpty() ? latin : Character.toLowerCase(latin.charAt(0)) + latin.substring(1);
  }
}
