package io.github.sambandh.corpus;

import io.github.sambandh.corpus.CorpusReport.NearDuplicate;
import io.github.sambandh.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of five folded words that documents have in common; punctuation and line ends do not
 * count. Immutable and thread-safe.
 *
 * <p>Time grows linearly with the text, and with the square of the documents that share one run.
 */
final class SharedWords {
  private static final int RUN = 5;

  /** Where one document's share exceeds this, the two are near-duplicates. */
  private static final double NEAR = 0.1;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final List<AnnotatedDocument> documents;
  private final int[] runs;
  private final Map<String, List<Integer>> holders = new HashMap<>();

  SharedWords(List<AnnotatedDocument> documents) {
    this.documents = documents;
    this.runs = new int[documents.size()];
    for (int i = 0; i < runs.length; i++) {
      Set<String> own = runsOf(documents.get(i).text());
      runs[i] = own.size();
      for (String run : own) {
        holders.computeIfAbsent(run, key -> new ArrayList<>(1)).add(i);
      }
    }
  }

  private static Set<String> runsOf(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(TextNormalizer.fold(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Set<String> found = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      found.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return found;
  }

  /** Returns which part of all documents' runs stands in another document too, 0 to 1. */
  double share() {
    long all = 0;
    long shared = 0;
    for (List<Integer> held : holders.values()) {
      all += held.size();
      shared += held.size() > 1 ? held.size() : 0;
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Returns the pairs that have too much in common, in document order. */
  List<NearDuplicate> nearDuplicates() {
    Map<Integer, Map<Integer, Integer>> common = new TreeMap<>();
    for (List<Integer> held : holders.values()) {
      for (int i = 0; i < held.size(); i++) {
        for (int j = i + 1; j < held.size(); j++) {
          common
              .computeIfAbsent(held.get(i), key -> new TreeMap<>())
              .merge(held.get(j), 1, Integer::sum);
        }
      }
    }
    List<NearDuplicate> near = new ArrayList<>();
    common.forEach(
        (first, others) ->
            others.forEach(
                (second, count) -> {
                  double share = (double) count / Math.min(runs[first], runs[second]);
                  if (share > NEAR) {
                    near.add(
                        new NearDuplicate(
                            documents.get(first).id(), documents.get(second).id(), share));
                  }
                }));
    return near;
  }
}
