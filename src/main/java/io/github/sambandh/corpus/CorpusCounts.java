package io.github.sambandh.corpus;

import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.RelationType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of what an annotated corpus holds. Immutable and thread-safe.
 *
 * @param documents the number of documents
 * @param names the number of names of each type
 * @param demonyms the number of demonyms
 * @param pronouns the number of pronouns and nominals
 * @param relations the number of relations of each type and factuality; none is zero
 * @param acrossSentences documents with a relation whose two arguments no sentence names both
 * @param withoutRelation documents that name two things or more and relate none
 * @param headlines documents of one line that no sentence mark ends
 */
public record CorpusCounts(
    int documents,
    Map<EntityType, Integer> names,
    int demonyms,
    int pronouns,
    Map<RelationType, Map<Factuality, Integer>> relations,
    int acrossSentences,
    int withoutRelation,
    int headlines) {
  private static final Pattern SENTENCE_END = Pattern.compile("[।॥.?!…][\\p{Pe}\\p{Pf}'\"]*\\s*$");

  /** Copies the maps. */
  public CorpusCounts {
    EnumMap<EntityType, Integer> namesCopy = new EnumMap<>(EntityType.class);
    namesCopy.putAll(names);
    names = Collections.unmodifiableMap(namesCopy);
    EnumMap<RelationType, Map<Factuality, Integer>> copy = new EnumMap<>(RelationType.class);
    relations.forEach((type, counts) -> copy.put(type, Map.copyOf(counts)));
    relations = Collections.unmodifiableMap(copy);
  }

  /** Counts what stands in documents. */
  public static CorpusCounts of(List<AnnotatedDocument> documents) {
    Map<EntityType, Integer> names = new EnumMap<>(EntityType.class);
    Map<MentionKind, Integer> kinds = new EnumMap<>(MentionKind.class);
    Map<RelationType, Map<Factuality, Integer>> relations = new EnumMap<>(RelationType.class);
    int acrossSentences = 0;
    int withoutRelation = 0;
    int headlines = 0;
    for (AnnotatedDocument document : documents) {
      Set<String> named = new HashSet<>();
      for (GoldMention mention : document.mentions()) {
        kinds.merge(mention.kind(), 1, Integer::sum);
        if (mention.kind() == MentionKind.NAME) {
          names.merge(mention.type(), 1, Integer::sum);
          named.add(mention.entity());
        }
      }
      for (GoldRelation relation : document.relations()) {
        relations
            .computeIfAbsent(relation.type(), type -> new EnumMap<>(Factuality.class))
            .merge(relation.factuality(), 1, Integer::sum);
      }
      acrossSentences += relatesAcrossSentences(document) ? 1 : 0;
      withoutRelation += named.size() > 1 && document.relations().isEmpty() ? 1 : 0;
      headlines += isHeadline(document.text()) ? 1 : 0;
    }
    return new CorpusCounts(
        documents.size(),
        names,
        kinds.getOrDefault(MentionKind.DEMONYM, 0),
        kinds.getOrDefault(MentionKind.PRONOUN, 0),
        relations,
        acrossSentences,
        withoutRelation,
        headlines);
  }

  private static boolean relatesAcrossSentences(AnnotatedDocument document) {
    if (document.relations().isEmpty()) {
      return false;
    }
    WordBounds bounds = new WordBounds(document.text());
    return document.relations().stream()
        .anyMatch(
            relation ->
                Collections.disjoint(
                    sentencesOf(relation.subject(), document, bounds),
                    sentencesOf(relation.object(), document, bounds)));
  }

  /** Returns the sentences that name an entity. */
  private static Set<Integer> sentencesOf(
      String entity, AnnotatedDocument document, WordBounds bounds) {
    Set<Integer> sentences = new HashSet<>();
    for (GoldMention mention : document.mentions()) {
      if (mention.entity().equals(entity) && mention.kind() != MentionKind.PRONOUN) {
        sentences.add(bounds.sentenceOf(mention.span()));
      }
    }
    return sentences;
  }

  private static boolean isHeadline(String text) {
    return text.strip().lines().count() == 1 && !SENTENCE_END.matcher(text).find();
  }

  /** Returns the number of names of all types. */
  public int nameCount() {
    return sum(names);
  }

  /** Returns the number of all relations. */
  public int relationCount() {
    return relations.values().stream().mapToInt(CorpusCounts::sum).sum();
  }

  /** Returns the number of relations of a type. */
  public int count(RelationType type) {
    return sum(relations.getOrDefault(type, Map.of()));
  }

  /** Returns the number of relations of a factuality. */
  public int count(Factuality factuality) {
    return relations.keySet().stream().mapToInt(type -> count(type, factuality)).sum();
  }

  /** Returns the number of relations of a type and factuality. */
  public int count(RelationType type, Factuality factuality) {
    return relations.getOrDefault(type, Map.of()).getOrDefault(factuality, 0);
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
