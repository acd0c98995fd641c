package io.github.sambandh.relation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Finds the words of a time in a clause: {@code जून 2024}, {@code शुक्रवार}. Stateless. */
final class Times {
  private static final ImmutableSet<String> MONTHS =
      ImmutableSet.of(
          "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर",
          "अक्तूबर", "नवंबर", "दिसंबर");
  private static final ImmutableSet<String> DAYS =
      ImmutableSet.of(
          "सोमवार",
          "मंगलवार",
          "बुधवार",
          "गुरुवार",
          "बृहस्पतिवार",
          "वीरवार",
          "शुक्रवार",
          "शनिवार",
          "रविवार",
          "इतवार",
          "आज",
          "कल",
          "परसों");
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of(
          "साल", "वर्ष", "महीने", "माह", "सप्ताह", "हफ्ते", "दिन", "दिनों", "रात", "शाम", "सुबह");
  private static final ImmutableSet<String> POINTERS =
      ImmutableSet.of("पिछले", "इस", "अगले", "बीते", "गत", "आगामी", "इसी", "इन", "हर");

  private Times() {}

  /** A range of tokens. */
  record Range(int start, int end) {}

  /**
   * Finds the time nearest before an index within a range.
   *
   * @param from first token of the clause
   * @param to token after its last
   * @param near where the event stands
   */
  static Optional<Range> find(SentenceView view, int from, int to, int near) {
    Range best = null;
    for (int i = from; i < to; i++) {
      int end = view.isCovered(i) ? i : match(view, i, to);
      if (end > i) {
        if (best == null || Math.abs(i - near) < Math.abs(best.start() - near)) {
          best = new Range(i, end);
        }
        i = end - 1;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the end of the time that begins at a token, or the token itself. */
  private static int match(SentenceView view, int at, int limit) {
    String form = view.form(at);
    String next = at + 1 < limit ? view.form(at + 1) : "^";
    String third = at + 2 < limit ? view.form(at + 2) : "^";
    if (isNumber(form) && MONTHS.contains(next)) {
      return isYear(third) ? at + 3 : at + 2;
    }
    if (MONTHS.contains(form)) {
      return isYear(next) ? at + 2 : at + 1;
    }
    if ((form.equals("साल") || form.equals("वर्ष") || form.equals("सन")) && isYear(next)) {
      return at + 2;
    }
    if (isYear(form) && next.equals("में")) {
      return at + 1;
    }
    if (POINTERS.contains(form)
        && (UNITS.contains(next) || MONTHS.contains(next) || DAYS.contains(next))) {
      return at + 2;
    }
    if (DAYS.contains(form)) {
      return UNITS.contains(next) ? at + 2 : at + 1;
    }
    return at;
  }

  private static boolean isNumber(String form) {
    return !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && isNumber(form) && (form.startsWith("1") || form.startsWith("20"));
  }
}
