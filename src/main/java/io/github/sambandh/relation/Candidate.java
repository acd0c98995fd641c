package io.github.sambandh.relation;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.relation.SentenceView.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Two mentions of one sentence that may be related, in text order. Immutable and thread-safe.
 *
 * <p>Extraction and training look at the same candidates through the same features.
 */
public final class Candidate {
  /** Mentions farther apart than this many tokens are no candidates. */
  private static final int MAX_DISTANCE = 50;

  private static final TriggerLexicon LEXICON = TriggerLexicon.load();

  private final SentenceView view;
  private final Node a;
  private final Node b;

  private Candidate(SentenceView view, Node a, Node b) {
    this.view = view;
    this.a = a;
    this.b = b;
  }

  /**
   * Returns the candidates of a document.
   *
   * @param document with entities
   * @return in text order
   */
  public static List<Candidate> of(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    for (SentenceView view : SentenceView.of(document, LEXICON)) {
      List<Node> nodes = view.nodes();
      for (int i = 0; i < nodes.size(); i++) {
        for (int j = i + 1; j < nodes.size(); j++) {
          Node a = nodes.get(i);
          Node b = nodes.get(j);
          if (b.start() - a.end() > MAX_DISTANCE) {
            break;
          }
          boolean bothPronouns = isPronoun(a) && isPronoun(b);
          if (!bothPronouns && !a.entity().id().equals(b.entity().id())) {
            candidates.add(new Candidate(view, a, b));
          }
        }
      }
    }
    return candidates;
  }

  private static boolean isPronoun(Node node) {
    return node.mention().kind() == MentionKind.PRONOUN;
  }

  /** Returns the entity mentioned first. */
  public Entity first() {
    return a.entity();
  }

  /** Returns the entity mentioned later. */
  public Entity second() {
    return b.entity();
  }

  /** Returns what speaks for a relation: features of {@link PairLabels}. */
  public List<String> features() {
    return PairFeatures.of(view, a, b);
  }

  /** Returns what speaks for a factuality, once the relation is known. */
  public List<String> factualityFeatures(RelationType type) {
    return FactualityFeatures.of(view, a, b, type);
  }

  SentenceView view() {
    return view;
  }

  Node a() {
    return a;
  }

  Node b() {
    return b;
  }
}
