package io.github.sambandh.relation;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.relation.TriggerLexicon.Trigger;
import io.github.sambandh.text.Span;
import io.github.sambandh.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as relation extraction sees it: folded words, mentions as token ranges with their case
 * markers, triggers and clauses. Immutable.
 *
 * <p>A sentence of more tokens than anybody writes is seen in parts of {@value #LONGEST}, so that
 * the cost stays linear in the text whatever it holds.
 */
final class SentenceView {
  /** How far a case marker may stand behind its name, over a common noun or a second name. */
  private static final int CASE_REACH = 3;

  /** Tokens of a view; the longest sentence of our corpora has 91. */
  private static final int LONGEST = 256;

  /**
   * A mention in the sentence.
   *
   * @param mention the mention
   * @param entity what it refers to
   * @param start first token
   * @param end token after the last
   */
  record Node(Mention mention, Entity entity, int start, int end) {}

  private final String document;
  private final Sentence sentence;

  /** The tokens seen, all of the sentence's but for monsters. */
  private final List<Token> tokens;

  private final List<String> forms;
  private final List<Node> nodes;
  private final List<Trigger> triggers;

  /** For each token, the index of the node that covers it, or -1. */
  private final int[] nodeAt;

  /** For each token, the number of its clause, in order. */
  private final int[] clauseAt;

  private SentenceView(
      String document,
      Sentence sentence,
      List<Token> tokens,
      List<Node> nodes,
      TriggerLexicon lexicon) {
    this.document = document;
    this.sentence = sentence;
    this.tokens = tokens;
    this.nodes = nodes;
    this.forms = tokens.stream().map(token -> TextNormalizer.fold(token.text())).toList();
    this.nodeAt = new int[forms.size()];
    Arrays.fill(nodeAt, -1);
    for (int n = 0; n < nodes.size(); n++) {
      Arrays.fill(nodeAt, nodes.get(n).start(), nodes.get(n).end(), n);
    }
    this.triggers =
        lexicon.find(forms).stream().filter(trigger -> nodeAt[trigger.start()] < 0).toList();
    this.clauseAt = clauses();
  }

  /** Returns a view of each sentence that has at least two mentions. */
  static List<SentenceView> of(Document document, TriggerLexicon lexicon) {
    Map<Mention, Entity> entityOf = new HashMap<>();
    for (Entity entity : document.entities()) {
      entity.mentions().forEach(mention -> entityOf.put(mention, entity));
    }
    List<SentenceView> views = new ArrayList<>();
    int next = 0;
    List<Mention> mentions = document.mentions();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int from = 0; from < tokens.size(); from += LONGEST) {
        int to = Math.min(tokens.size(), from + LONGEST);
        int end = tokens.get(to - 1).end();
        List<Node> nodes = new ArrayList<>();
        while (next < mentions.size() && mentions.get(next).start() < end) {
          Mention mention = mentions.get(next++);
          Entity entity = entityOf.get(mention);
          if (entity != null && mention.start() >= sentence.start() && mention.end() <= end) {
            nodes.add(
                new Node(
                    mention,
                    entity,
                    sentence.tokenIndexAt(mention.start()) - from,
                    sentence.tokenIndexAt(mention.end() - 1) + 1 - from));
          }
        }
        if (nodes.size() > 1) {
          views.add(
              new SentenceView(
                  document.text(), sentence, tokens.subList(from, to), nodes, lexicon));
        }
      }
    }
    return views;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Trigger> triggers() {
    return triggers;
  }

  int size() {
    return forms.size();
  }

  /** Returns the folded word at an index, or a boundary mark beyond either end. */
  String form(int index) {
    return index < 0 || index >= forms.size() ? "^" : forms.get(index);
  }

  /** Returns the word at an index, or the type of the mention that covers it. */
  String formOrType(int index) {
    if (index < 0 || index >= forms.size()) {
      return "^";
    }
    return nodeAt[index] < 0 ? forms.get(index) : nodes.get(nodeAt[index]).mention().type().tag();
  }

  boolean isCovered(int index) {
    return index >= 0 && index < nodeAt.length && nodeAt[index] >= 0;
  }

  int clauseAt(int index) {
    return clauseAt[index];
  }

  /** Returns the token after the last of the clause that holds an index. */
  int clauseEnd(int index) {
    int end = index;
    while (end < forms.size() && clauseAt[end] == clauseAt[Math.min(index, forms.size() - 1)]) {
      end++;
    }
    return end;
  }

  /** Returns the first token of the clause that holds an index. */
  int clauseStart(int index) {
    int start = index;
    while (start > 0 && clauseAt[start - 1] == clauseAt[index]) {
      start--;
    }
    return start;
  }

  /** Returns whether a clause reports what somebody said. */
  boolean isSpeech(int clause) {
    for (int i = 0; i < forms.size(); i++) {
      if (clauseAt[i] == clause && Grammar.SAYING.contains(forms.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of a range of tokens as the text has them. */
  String text(int start, int end) {
    return span(start, end).in(document);
  }

  /** Returns the original offsets of a range of tokens. */
  Span span(int start, int end) {
    return new Span(tokens.get(start).start(), tokens.get(end - 1).end());
  }

  /** Returns the number of mentions that begin within a range of tokens. */
  int nodesBetween(int from, int to) {
    int count = 0;
    for (Node node : nodes) {
      if (node.start() >= from && node.end() <= to) {
        count++;
      }
    }
    return count;
  }

  private int[] clauses() {
    int[] clause = new int[forms.size()];
    int current = 0;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      boolean opens = nodeAt[i] < 0 && Grammar.CLAUSE_OPENERS.contains(form);
      boolean commaAfterVerb =
          form.equals(",") && i > 0 && Grammar.FINITE.contains(forms.get(i - 1));
      if (i > 0 && (opens || commaAfterVerb)) {
        current++;
      }
      clause[i] = current;
    }
    return clause;
  }

  /**
   * Returns the case marker of a mention: the postposition behind it, over honorifics, closing
   * quotes, a common noun ({@code वॉनसान शहर में}) and the rest of a list ({@code पुतिन और किम
   * ने}).
   *
   * @return {@code ने}, {@code को} …; {@code के+साथ} for compound ones; {@code 0} for none
   */
  String caseOf(Node node) {
    int at = skipClosers(node.end());
    for (int step = 0; step <= CASE_REACH && at < forms.size(); step++) {
      String form = forms.get(at);
      if (nodeAt[at] < 0 && Grammar.POSTPOSITIONS.contains(form)) {
        boolean genitive = form.equals("के") || form.equals("की") || form.equals("का");
        if (genitive) {
          String after = form(at + 1);
          return Grammar.COMPOUND.contains(after) ? "के+" + after : "का";
        }
        return form;
      }
      if (nodeAt[at] < 0 && Grammar.GENERIC.contains(form)) {
        at++;
      } else if (Grammar.CONJUNCTIONS.contains(form) && listed(node, at + 1) >= 0) {
        at = skipClosers(nodes.get(listed(node, at + 1)).end());
        step = 0;
      } else {
        return "0";
      }
    }
    return "0";
  }

  /** Returns the node of the same type that begins within a few words of an index, or -1. */
  private int listed(Node node, int index) {
    for (int at = index; at < Math.min(forms.size(), index + CASE_REACH); at++) {
      if (nodeAt[at] >= 0) {
        return nodes.get(nodeAt[at]).mention().type() == node.mention().type() ? nodeAt[at] : -1;
      }
      if (Grammar.POSTPOSITIONS.contains(forms.get(at))) {
        return -1;
      }
    }
    return -1;
  }

  private int skipClosers(int index) {
    int at = index;
    while (at < forms.size()
        && nodeAt[at] < 0
        && (Grammar.HONORIFICS.contains(forms.get(at)) || Grammar.QUOTES.contains(forms.get(at)))) {
      at++;
    }
    return at;
  }
}
