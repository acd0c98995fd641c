package io.github.sambandh.relation;

import com.google.common.collect.ImmutableSet;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.relation.SentenceView.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for a factuality: the verb group after the pair, negation and modality in its
 * clauses, and words of doubt in the sentence. Stateless and thread-safe.
 */
final class FactualityFeatures {
  private static final int LEFT_REACH = 6;

  private static final ImmutableSet<String> NEGATION =
      ImmutableSet.of(
          "नहीं",
          "न",
          "ना",
          "नही",
          "बिना",
          "इनकार",
          "इंकार",
          "खंडन",
          "रद्द",
          "टल",
          "टली",
          "बेबुनियाद",
          "निराधार",
          "झूठ",
          "झूठी",
          "गलत",
          "अफवाह",
          "कभी",
          "बजाय",
          "विफल",
          "नाकाम");

  private static final ImmutableSet<String> DOUBT =
      ImmutableSet.of(
          "कथित", "संभावना", "संभव", "शायद", "यदि", "अगर", "आरोप", "दावा", "अटकलें", "अटकल", "खबर",
          "खबरें", "सूत्रों", "चर्चा", "आशंका", "संदेह", "शक", "सकता", "सकती", "सकते", "संभवतः",
          "कयास", "अपुष्ट", "मुमकिन", "होता", "होती", "आरोपी", "अनुमान");

  private static final ImmutableSet<String> INTENTION =
      ImmutableSet.of(
          "प्रस्तावित",
          "आगामी",
          "योजना",
          "तय",
          "वाले",
          "वाली",
          "वाला",
          "जा",
          "तैयारी",
          "अगले",
          "अगली",
          "कल",
          "घोषणा",
          "ऐलान",
          "प्रस्ताव",
          "भावी");

  private FactualityFeatures() {}

  static List<String> of(SentenceView view, Node a, Node b, RelationType type) {
    List<String> features = new ArrayList<>();
    features.add("t=" + type.code());
    int end = PairFeatures.predicateEnd(view, b);
    int left = Math.max(0, a.start() - LEFT_REACH);
    for (int i = 0; i < view.size(); i++) {
      if (view.isCovered(i) || Grammar.POSTPOSITIONS.contains(view.form(i))) {
        continue;
      }
      String form = view.form(i);
      String where = "s";
      if (i >= b.end() && i < end) {
        where = "p";
        features.add("pt=" + type.code() + form);
        features.add("pp=" + form + " " + view.formOrType(i + 1));
      } else if (i >= a.end() && i < b.start()) {
        where = "m";
      } else if (i >= left && i < a.start()) {
        where = "l";
      } else if (view.clauseAt(i) == view.clauseAt(b.end() - 1)) {
        where = "c";
      }
      if (!where.equals("s")) {
        features.add(where + "=" + form);
      }
      String cue = cue(form);
      if (!cue.isEmpty()) {
        features.add("cue=" + where + cue);
        features.add("cw=" + where + form);
      }
    }
    if (end > b.end()) {
      features.add("e=" + view.form(end - 1));
      features.add("ee=" + view.form(end - 2) + " " + view.form(end - 1));
    }
    features.add("z=" + view.form(view.size() - 2) + " " + view.form(view.size() - 1));
    return features;
  }

  /** Returns the class of a word that bears on factuality, or an empty string. */
  private static String cue(String form) {
    if (NEGATION.contains(form)) {
      return "negation";
    }
    if (DOUBT.contains(form)) {
      return "doubt";
    }
    if (INTENTION.contains(form)) {
      return "intention";
    }
    boolean future =
        form.length() > 3
            && (form.endsWith("ेगा")
                || form.endsWith("ेगी")
                || form.endsWith("ेंगे")
                || form.endsWith("ेंगी")
                || form.endsWith("ोगा")
                || form.endsWith("ोगी")
                || form.endsWith("ोंगे")
                || form.endsWith("ोंगी")
                || form.endsWith("एगा")
                || form.endsWith("एगी")
                || form.endsWith("एंगे")
                || form.endsWith("एंगी"));
    return future ? "future" : "";
  }
}
