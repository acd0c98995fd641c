package io.github.sambandh.relation;

import com.google.common.collect.ImmutableSet;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.relation.SentenceView.Node;
import java.util.Optional;

/**
 * Finds the words of an office: between the name of a body and a person ({@code रूस के विदेश मंत्री
 * लावरोव}), or behind the body's genitive ({@code मोदी भारत के प्रधानमंत्री हैं}). Stateless and
 * thread-safe.
 */
final class Titles {
  private static final int MAX_WORDS = 7;

  private static final ImmutableSet<String> FORMER =
      ImmutableSet.of("पूर्व", "भूतपूर्व", "पूर्ववर्ती", "निवर्तमान", "दिवंगत");

  /** Words around a title that are no part of it. */
  private static final ImmutableSet<String> AROUND =
      ImmutableSet.of(
          "श्री",
          "श्रीमती",
          "डॉ",
          "डॉ.",
          "डॉक्टर",
          "सुश्री",
          "मिस्टर",
          "स्थित",
          "के",
          "का",
          "की",
          "अपने",
          "अपनी",
          "नए",
          "नई",
          "नये",
          "मौजूदा",
          "वर्तमान",
          "तत्कालीन",
          "और",
          "एवं",
          "में",
          "से",
          "उनके",
          "जो",
          "इस",
          "एक",
          "रहे",
          "रह",
          "चुके");

  /** Words behind a title. */
  private static final ImmutableSet<String> BEHIND =
      ImmutableSet.of(
          "पद",
          "के",
          "का",
          "की",
          "को",
          "ने",
          "से",
          "में",
          "पर",
          "हैं",
          "है",
          "थे",
          "था",
          "थी",
          "थीं",
          "रहे",
          "रह",
          "रही",
          "बने",
          "बनीं",
          "बनाया",
          "बनाए",
          "नियुक्त",
          "चुने",
          "चुना",
          "चुनी",
          "होंगे",
          "होंगी",
          "बनेंगे",
          "बनेंगी",
          "निर्वाचित",
          "मनोनीत",
          "और",
          "तथा",
          "एवं",
          "भी",
          "नहीं",
          "तौर",
          "रूप",
          "नामित",
          "घोषित",
          "तैनात",
          "बन",
          "हो",
          "होने");

  /** The tokens of a title, and whether the office is held no longer. */
  record Title(int start, int end, boolean former) {}

  private Titles() {}

  /** Finds the title that relates a person to a place or body. */
  static Optional<Title> find(SentenceView view, Node a, Node b) {
    boolean personLast = b.mention().type() == EntityType.PERSON;
    if (personLast) {
      return between(view, a.end(), b.start());
    }
    Optional<Title> behind = behind(view, b);
    return behind.isPresent() ? behind : between(view, a.end(), b.start());
  }

  private static Optional<Title> between(SentenceView view, int from, int to) {
    int start = from;
    int end = to;
    boolean former = false;
    while (start < end && isAround(view.form(start))) {
      former |= FORMER.contains(view.form(start));
      start++;
    }
    while (end > start && isAround(view.form(end - 1))) {
      former |= FORMER.contains(view.form(end - 1));
      end--;
    }
    if (start == end || end - start > MAX_WORDS) {
      return Optional.empty();
    }
    for (int i = start; i < end; i++) {
      String form = view.form(i);
      if (view.isCovered(i)
          || (Grammar.isPunctuation(form) && !form.equals("-"))
          || Grammar.FINITE.contains(form)
          || form.equals("ने")
          || form.equals("को")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Title(start, end, former));
  }

  private static boolean isAround(String form) {
    return AROUND.contains(form) || FORMER.contains(form) || Grammar.isPunctuation(form);
  }

  private static Optional<Title> behind(SentenceView view, Node body) {
    int start = body.end();
    boolean former = false;
    while (start < view.size() && isAround(view.form(start)) && !view.isCovered(start)) {
      former |= FORMER.contains(view.form(start));
      start++;
    }
    int end = start;
    while (end < view.size()
        && end - start < MAX_WORDS
        && !view.isCovered(end)
        && !BEHIND.contains(view.form(end))
        && !Grammar.isPunctuation(view.form(end))) {
      end++;
    }
    boolean marked =
        view.triggers().stream()
            .anyMatch(
                trigger ->
                    trigger.type() == RelationType.HOLDS_POSITION
                        || trigger.type() == RelationType.MEMBER_OF);
    return start < end && marked ? Optional.of(new Title(start, end, former)) : Optional.empty();
  }
}
