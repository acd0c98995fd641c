package io.github.sambandh.coreference;

import com.google.common.collect.ImmutableSet;
import io.github.sambandh.coreference.NameClusters.Cluster;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.text.TextNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves third-person pronouns to persons.
 *
 * <p>A pronoun in a later clause refers to the subject of its sentence, else to the subject of a
 * sentence shortly before, else to the person named last; an object or possessive pronoun never to
 * the subject of its own clause, which would be {@code अपना}. Stateless and thread-safe.
 */
final class Pronouns {
  private static final ImmutableSet<String> SUBJECT =
      ImmutableSet.of("वह", "वो", "वे", "उन्होंने", "उन्होने", "उसने");
  private static final ImmutableSet<String> OBLIQUE =
      ImmutableSet.of(
          "उन्हें", "उन्हे", "उनका", "उनके", "उनकी", "उनसे", "उनको", "उनपर", "उसे", "उसका", "उसके",
          "उसकी", "उससे", "उसको");
  private static final ImmutableSet<String> CLAUSE_BOUNDARY =
      ImmutableSet.of(
          "कि", ",", "और", "लेकिन", "मगर", "पर", "जब", "तब", "तो", "क्योंकि", "बाद", "जबकि", ";",
          "'", "\"", "-", ":");

  /** How many sentences a person stays the topic without being mentioned. */
  private static final int MEMORY = 2;

  private static final double CONFIDENCE = 0.5;

  private Pronouns() {}

  /** Adds to the clusters of persons the pronouns that stand for them. */
  static void resolve(Document document, List<Cluster> clusters) {
    Map<Integer, Cluster> personAt = new HashMap<>();
    Map<Integer, Integer> endAt = new HashMap<>();
    for (Cluster cluster : clusters) {
      cluster.mentions.forEach(mention -> endAt.put(mention.start(), mention.end()));
      if (cluster.type == EntityType.PERSON) {
        cluster.mentions.forEach(mention -> personAt.put(mention.start(), cluster));
      }
    }
    Reader reader = new Reader(document.text(), personAt, endAt);
    document.sentences().forEach(reader::read);
  }

  /** Walks through the text and remembers whom it speaks of. */
  private static final class Reader {
    private final String text;
    private final Map<Integer, Cluster> personAt;

    /** Where each mention ends, by its start: words inside a name are no pronouns. */
    private final Map<Integer, Integer> endAt;

    private @Nullable Cluster topic;
    private int topicAge;
    private @Nullable Cluster last;

    Reader(String text, Map<Integer, Cluster> personAt, Map<Integer, Integer> endAt) {
      this.text = text;
      this.personAt = personAt;
      this.endAt = endAt;
    }

    void read(Sentence sentence) {
      Cluster subject = null;
      boolean newClause = false;
      int nameEnd = 0;
      for (Token token : sentence.tokens()) {
        nameEnd = endAt.getOrDefault(token.start(), nameEnd);
        boolean free = token.start() >= nameEnd;
        String form = TextNormalizer.fold(token.text());
        Cluster named = personAt.get(token.start());
        if (named != null) {
          if (subject == null) {
            subject = named;
            newClause = false;
          }
          last = named;
        } else if (free && SUBJECT.contains(form)) {
          Cluster person = subject != null && newClause ? subject : topicOrLast(subject);
          if (person != null) {
            add(person, token);
            subject = subject == null ? person : subject;
            newClause = false;
          }
        } else if (free && OBLIQUE.contains(form)) {
          Cluster person = subject != null && newClause ? subject : topicOrLast(subject);
          if (person != null) {
            add(person, token);
          }
        } else if (CLAUSE_BOUNDARY.contains(form)) {
          newClause = true;
        }
      }
      if (subject != null) {
        topic = subject;
        topicAge = 0;
      } else if (++topicAge > MEMORY) {
        topic = null;
        last = null;
      }
    }

    /** Returns whom the text was speaking of, other than the given person. */
    private @Nullable Cluster topicOrLast(@Nullable Cluster other) {
      if (topic != null && topic != other) {
        return topic;
      }
      return last != other ? last : null;
    }

    private void add(Cluster person, Token token) {
      person.mentions.add(
          new Mention(
              token.span(), token.span().in(text), person.type, MentionKind.PRONOUN, CONFIDENCE));
    }
  }
}
