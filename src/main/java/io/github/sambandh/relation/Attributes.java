package io.github.sambandh.relation;

import com.google.common.collect.Sets;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.relation.SentenceView.Node;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Reads what a sentence says beyond type and arguments of a relation. Stateless. */
final class Attributes {
  private static final Set<RelationType> OFFICES =
      Sets.immutableEnumSet(
          RelationType.HOLDS_POSITION,
          RelationType.MEMBER_OF,
          RelationType.APPOINTED_TO,
          RelationType.RESIGNED_FROM);

  /** Events that happen at a place and a time. */
  private static final Set<RelationType> EVENTS =
      Sets.immutableEnumSet(
          RelationType.MET_WITH,
          RelationType.SPOKE_WITH,
          RelationType.SIGNED_AGREEMENT_WITH,
          RelationType.ATTACKED,
          RelationType.DEFEATED,
          RelationType.ARRESTED,
          RelationType.KILLED,
          RelationType.PARTICIPATED_IN);

  private static final Set<RelationType> TIMED =
      Sets.union(
              EVENTS,
              Sets.immutableEnumSet(
                  RelationType.VISITED,
                  RelationType.APPOINTED_TO,
                  RelationType.RESIGNED_FROM,
                  RelationType.FOUNDED,
                  RelationType.BORN_IN,
                  RelationType.DIED_IN))
          .immutableCopy();

  private Attributes() {}

  static Map<Attribute, String> of(Candidate candidate, RelationType type) {
    Map<Attribute, String> found = new EnumMap<>(Attribute.class);
    SentenceView view = candidate.view();
    Node a = candidate.a();
    Node b = candidate.b();
    if (OFFICES.contains(type)) {
      Titles.find(view, a, b)
          .ifPresent(
              title -> {
                found.put(Attribute.TITLE, view.text(title.start(), title.end()));
                if (title.former()) {
                  found.put(Attribute.FORMER, "yes");
                }
              });
    }
    int from = view.clauseStart(a.start());
    int to = PairFeatures.predicateEnd(view, b);
    if (TIMED.contains(type)) {
      Times.find(view, from, to, b.end())
          .ifPresent(time -> found.put(Attribute.TIME, view.text(time.start(), time.end())));
    }
    if (EVENTS.contains(type)) {
      addPlace(found, candidate, from, to);
    }
    addSource(found, candidate);
    return found;
  }

  private static void addPlace(
      Map<Attribute, String> found, Candidate candidate, int from, int to) {
    SentenceView view = candidate.view();
    for (Node node : view.nodes()) {
      boolean other = !isArgument(node.entity(), candidate);
      boolean near = node.start() >= from && node.end() <= to;
      if (other
          && near
          && node.mention().type() == EntityType.LOCATION
          && node.mention().isName()
          && view.caseOf(node).equals("में")) {
        found.put(Attribute.PLACE, node.entity().id());
      }
    }
  }

  /** The one according to whom it is so: {@code तास के अनुसार …}, {@code लावरोव ने कहा कि …}. */
  private static void addSource(Map<Attribute, String> found, Candidate candidate) {
    SentenceView view = candidate.view();
    for (Node node : view.nodes()) {
      if (isArgument(node.entity(), candidate) || node.start() >= candidate.b().start()) {
        continue;
      }
      String marker = view.caseOf(node);
      boolean according =
          marker.equals("के+अनुसार") || marker.equals("के+मुताबिक") || marker.equals("के+हवाले");
      boolean says =
          marker.equals("ने")
              && view.clauseAt(node.start()) < view.clauseAt(candidate.a().start())
              && view.isSpeech(view.clauseAt(node.start()));
      if (according || says) {
        found.put(Attribute.SOURCE, node.entity().id());
        return;
      }
    }
  }

  private static boolean isArgument(Entity entity, Candidate candidate) {
    return entity.id().equals(candidate.first().id())
        || entity.id().equals(candidate.second().id());
  }
}
