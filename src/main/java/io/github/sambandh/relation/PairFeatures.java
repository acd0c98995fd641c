package io.github.sambandh.relation;

import io.github.sambandh.document.Mention;
import io.github.sambandh.relation.SentenceView.Node;
import io.github.sambandh.relation.TriggerLexicon.Trigger;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for a relation between two mentions of a sentence: their types and case markers, the
 * words between and around them, the triggers and the predicate of the clause.
 *
 * <p>A feature is a string {@code template=value}. Stateless and thread-safe.
 */
final class PairFeatures {
  private static final int PREDICATE_REACH = 24;
  private static final Frames FRAMES = Frames.load();

  /** How many words may stand between a mention and a predicate right behind it. */
  private static final int ADJACENT = 1;

  private static final int LEFT_REACH = 6;
  private static final int SHORT = 6;

  private PairFeatures() {}

  /**
   * Returns the features of a pair.
   *
   * @param view the sentence
   * @param a the first mention
   * @param b a later mention of another entity
   */
  static List<String> of(SentenceView view, Node a, Node b) {
    List<String> features = new ArrayList<>();
    String types = tag(a.mention()) + tag(b.mention());
    String caseA = view.caseOf(a);
    String caseB = view.caseOf(b);
    int between = view.nodesBetween(a.end(), b.start());
    int clauseGap = Math.min(3, view.clauseAt(b.start()) - view.clauseAt(a.start()));
    features.add("bias");
    features.add("t=" + types);
    features.add("ca=" + types + caseA);
    features.add("cb=" + types + caseB);
    features.add("cc=" + types + caseA + "|" + caseB);
    features.add("n=" + types + Math.min(3, between) + clauseGap);
    features.add("d=" + types + bucket(b.start() - a.end()));
    features.add("ha=" + types + view.form(a.end() - 1));
    features.add("hb=" + types + view.form(b.end() - 1));
    features.add("fa=" + types + view.form(a.start()));
    addNeighbours(features, view, a, b, types);
    addBetween(features, view, a, b, types);
    addAround(features, view, a, b, types);
    addTriggers(features, view, a, b, types, caseA, caseB);
    return features;
  }

  /**
   * Adds the mentions that compete for an argument: one that a title or genitive ties to it, and
   * those of its type that stand nearer to the other argument.
   */
  private static void addNeighbours(
      List<String> features, SentenceView view, Node a, Node b, String types) {
    Node before = null;
    Node after = null;
    int likeA = 0;
    int likeB = 0;
    for (Node node : view.nodes()) {
      if (node.end() <= a.start()) {
        before = node;
      } else if (node.start() >= b.end() && after == null) {
        after = node;
      } else if (node.start() >= a.end() && node.end() <= b.start()) {
        likeA += node.mention().type() == a.mention().type() ? 1 : 0;
        likeB += node.mention().type() == b.mention().type() ? 1 : 0;
      }
    }
    features.add("na=" + types + Math.min(2, likeA) + Math.min(2, likeB));
    features.add("nl=" + types + (before == null ? "^" : tie(view, before, a)));
    features.add("nr=" + types + (after == null ? "^" : tie(view, b, after)));
  }

  /** Returns how a mention is tied to the next one: its type and the function words between. */
  private static String tie(SentenceView view, Node left, Node right) {
    if (right.start() - left.end() > SHORT) {
      return "far";
    }
    StringBuilder tie = new StringBuilder(tag(left.mention())).append(tag(right.mention()));
    for (int i = left.end(); i < right.start(); i++) {
      String form = view.form(i);
      if (isFunction(form)) {
        tie.append(form).append(' ');
      } else if (tie.charAt(tie.length() - 1) != 'x') {
        tie.append('x');
      }
    }
    return tie.toString();
  }

  private static void addBetween(
      List<String> features, SentenceView view, Node a, Node b, String types) {
    int length = b.start() - a.end();
    StringBuilder all = new StringBuilder();
    StringBuilder shape = new StringBuilder();
    for (int i = a.end(); i < b.start(); i++) {
      String form = view.formOrType(i);
      features.add("w=" + types + form);
      features.add("s=" + stem(form));
      features.add("ww=" + types + form + " " + view.formOrType(i + 1));
      if (i < a.end() + SHORT) {
        all.append(form).append(' ');
        shape.append(isFunction(form) || view.isCovered(i) ? form : "x").append(' ');
      }
    }
    if (length <= SHORT) {
      features.add("b=" + types + all);
      features.add("bs=" + types + shape);
      if (length > 0) {
        features.add("bl=" + types + view.formOrType(b.start() - 1));
      }
    }
  }

  private static boolean isFunction(String form) {
    return Grammar.POSTPOSITIONS.contains(form)
        || Grammar.CONJUNCTIONS.contains(form)
        || Grammar.QUOTES.contains(form)
        || Grammar.CLAUSE_OPENERS.contains(form);
  }

  private static void addAround(
      List<String> features, SentenceView view, Node a, Node b, String types) {
    features.add("l1=" + types + view.formOrType(a.start() - 1));
    features.add(
        "l2=" + types + view.formOrType(a.start() - 2) + " " + view.formOrType(a.start() - 1));
    features.add("r1=" + types + view.formOrType(b.end()));
    features.add("r2=" + types + view.formOrType(b.end()) + " " + view.formOrType(b.end() + 1));
    features.add(
        "r3="
            + types
            + view.formOrType(b.end())
            + " "
            + view.formOrType(b.end() + 1)
            + " "
            + view.formOrType(b.end() + 2));
    int end = predicateEnd(view, b);
    for (int i = b.end(); i < end; i++) {
      String form = view.formOrType(i);
      features.add("p=" + types + stem(form));
      features.add("pp=" + stem(form) + " " + view.formOrType(i + 1));
    }
    if (end > b.end()) {
      features.add("pe=" + types + view.formOrType(end - 2) + " " + view.formOrType(end - 1));
    }
  }

  private static void addTriggers(
      List<String> features,
      SentenceView view,
      Node a,
      Node b,
      String types,
      String caseA,
      String caseB) {
    int end = predicateEnd(view, b);
    int last = lastTrigger(view, b.end(), end);
    for (Trigger trigger : view.triggers()) {
      if (trigger.start() == last) {
        String name = trigger.type().code();
        features.add("m=" + name);
        features.add("mt=" + name + types);
        features.add("mc=" + name + types + caseA + "|" + caseB);
        if (FRAMES.fits(trigger.type(), caseA, caseB)) {
          features.add("f=" + name);
          features.add("ft=" + name + plain(a, b));
          if (trigger.start() - b.end() <= ADJACENT) {
            features.add("fn=" + name);
            features.add("fp=" + name + plain(a, b));
          }
        }
        if (FRAMES.fits(trigger.type(), caseB, caseA)) {
          features.add("fr=" + name);
        }
      }
      String where;
      if (trigger.start() >= b.end() && trigger.start() < end) {
        int others = Math.min(2, view.nodesBetween(b.end(), trigger.start()));
        where = ">" + others;
      } else if (trigger.start() >= a.end() && trigger.end() <= b.start()) {
        int others = view.nodesBetween(a.end(), b.start()) == 0 ? 0 : 1;
        where = "=" + others;
      } else if (trigger.end() <= a.start() && trigger.end() > a.start() - LEFT_REACH) {
        where = "<";
      } else {
        continue;
      }
      String name = trigger.type().code() + where;
      features.add("g=" + name);
      features.add("gt=" + name + types);
      features.add("gc=" + name + types + caseA + "|" + caseB);
      features.add("gb=" + name + caseB);
      features.add("ga=" + name + caseA);
    }
  }

  /** Returns the types of two mentions, however they are mentioned. */
  private static String plain(Node a, Node b) {
    return a.mention().type().tag() + b.mention().type().tag();
  }

  /** Returns where the last trigger within a range begins, which heads its predicate, or -1. */
  private static int lastTrigger(SentenceView view, int start, int end) {
    int last = -1;
    for (Trigger trigger : view.triggers()) {
      if (trigger.start() >= start && trigger.end() <= end) {
        last = Math.max(last, trigger.start());
      }
    }
    return last;
  }

  /** Returns where the words after the second mention cease to belong to its predicate. */
  static int predicateEnd(SentenceView view, Node b) {
    if (b.end() >= view.size()) {
      return b.end();
    }
    return Math.min(view.clauseEnd(b.end()), b.end() + PREDICATE_REACH);
  }

  private static String tag(Mention mention) {
    String kind =
        switch (mention.kind()) {
          case NAME -> "";
          case DEMONYM -> "d";
          case PRONOUN -> "p";
        };
    return mention.type().tag() + kind + ";";
  }

  private static String bucket(int distance) {
    return distance <= 4
        ? Integer.toString(distance)
        : distance <= 8 ? "8" : distance <= 16 ? "16" : "32";
  }

  /** Cuts the ending of number, gender and case. */
  static String stem(String form) {
    int end = form.length();
    while (end > 2 && isEnding(form.charAt(end - 1))) {
      end--;
    }
    return form.substring(0, end);
  }

  private static boolean isEnding(char c) {
    return (c >= '\u093E' && c <= '\u094C') || c == '\u0902';
  }
}
