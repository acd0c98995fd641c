package io.github.sambandh.coreference;

import com.google.common.collect.ImmutableMap;
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
 * Resolves common nouns that point back to a place or body: {@code उस शहर में}, {@code कंपनी ने}.
 *
 * <p>The noun refers to the last thing of its type that the text called so ({@code वॉनसान शहर},
 * {@code टाटा कंपनी}), else to the last one named shortly before. Stateless and thread-safe.
 */
final class Nominals {
  private static final ImmutableMap<String, EntityType> NOUNS =
      ImmutableMap.<String, EntityType>builder()
          .put("शहर", EntityType.LOCATION)
          .put("जिले", EntityType.LOCATION)
          .put("गांव", EntityType.LOCATION)
          .put("राज्य", EntityType.LOCATION)
          .put("कस्बे", EntityType.LOCATION)
          .put("द्वीप", EntityType.LOCATION)
          .put("कंपनी", EntityType.ORGANIZATION)
          .put("पार्टी", EntityType.ORGANIZATION)
          .put("बैंक", EntityType.ORGANIZATION)
          .put("विश्वविद्यालय", EntityType.ORGANIZATION)
          .put("यूनिवर्सिटी", EntityType.ORGANIZATION)
          .put("एजेंसी", EntityType.ORGANIZATION)
          .put("संगठन", EntityType.ORGANIZATION)
          .put("क्लब", EntityType.ORGANIZATION)
          .put("संस्था", EntityType.ORGANIZATION)
          .put("संस्थान", EntityType.ORGANIZATION)
          .put("अखबार", EntityType.ORGANIZATION)
          .buildOrThrow();

  private static final ImmutableSet<String> DEMONSTRATIVES =
      ImmutableSet.of("इस", "उस", "इसी", "उसी");

  /** How many words may stand between demonstrative and noun. */
  private static final int ADJECTIVES = 1;

  /** How many sentences back a name that was not called so may stand. */
  private static final int MEMORY = 1;

  private static final double CONFIDENCE = 0.5;

  private Nominals() {}

  /** Adds to the clusters the common nouns that stand for them. */
  static void resolve(Document document, List<Cluster> clusters) {
    Map<Integer, Cluster> clusterAt = new HashMap<>();
    Map<Integer, Mention> mentionAt = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Mention mention : cluster.mentions) {
        clusterAt.put(mention.start(), cluster);
        mentionAt.put(mention.start(), mention);
      }
    }
    Reader reader = new Reader(document.text(), clusterAt, mentionAt);
    document.sentences().forEach(reader::read);
  }

  /** Walks through the text and remembers what was named and called what. */
  private static final class Reader {
    private final String text;
    private final Map<Integer, Cluster> clusterAt;
    private final Map<Integer, Mention> mentionAt;
    private final Map<String, Cluster> called = new HashMap<>();
    private final Map<EntityType, Cluster> last = new HashMap<>();
    private final Map<EntityType, Integer> lastSentence = new HashMap<>();
    private int sentenceNumber;

    Reader(String text, Map<Integer, Cluster> clusterAt, Map<Integer, Mention> mentionAt) {
      this.text = text;
      this.clusterAt = clusterAt;
      this.mentionAt = mentionAt;
    }

    void read(Sentence sentence) {
      sentenceNumber++;
      List<Token> tokens = sentence.tokens();
      int t = 0;
      while (t < tokens.size()) {
        Cluster named = clusterAt.get(tokens.get(t).start());
        Mention mention = mentionAt.get(tokens.get(t).start());
        if (named != null && mention != null) {
          t = sentence.tokenIndexAt(mention.end() - 1) + 1;
          remember(named, mention, t < tokens.size() ? form(tokens.get(t)) : "");
          // The noun right behind a name belongs to the name, unless another name begins with it.
          if (t < tokens.size()
              && NOUNS.containsKey(form(tokens.get(t)))
              && !clusterAt.containsKey(tokens.get(t).start())) {
            t++;
          }
          continue;
        }
        String noun = form(tokens.get(t));
        EntityType type = NOUNS.get(noun);
        if (type != null) {
          Cluster antecedent = antecedent(noun, type, pointsBack(tokens, t));
          if (antecedent != null) {
            add(antecedent, tokens.get(t));
          }
        }
        t++;
      }
    }

    private void remember(Cluster named, Mention mention, String next) {
      if (!mention.isName()) {
        return;
      }
      last.put(named.type, named);
      lastSentence.put(named.type, sentenceNumber);
      String key = Lexicon.key(mention.text());
      String ending = key.substring(key.lastIndexOf(' ') + 1);
      for (String noun : List.of(next, ending)) {
        if (NOUNS.get(noun) == named.type) {
          called.put(noun, named);
        }
      }
    }

    private @Nullable Cluster antecedent(String noun, EntityType type, boolean pointed) {
      Cluster calledSo = called.get(noun);
      if (calledSo != null) {
        return calledSo;
      }
      boolean recent = sentenceNumber - lastSentence.getOrDefault(type, -9) <= MEMORY;
      return recent && (pointed || type == EntityType.ORGANIZATION) ? last.get(type) : null;
    }

    private static boolean pointsBack(List<Token> tokens, int at) {
      for (int i = at - 1; i >= Math.max(0, at - 1 - ADJECTIVES); i--) {
        if (DEMONSTRATIVES.contains(form(tokens.get(i)))) {
          return true;
        }
      }
      return false;
    }

    private static String form(Token token) {
      return TextNormalizer.fold(token.text());
    }

    private void add(Cluster cluster, Token token) {
      cluster.mentions.add(
          new Mention(
              token.span(), token.span().in(text), cluster.type, MentionKind.PRONOUN, CONFIDENCE));
    }
  }
}
