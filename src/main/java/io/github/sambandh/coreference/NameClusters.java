package io.github.sambandh.coreference;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups names of the same thing: equal names, aliases, a person's name and a part of it, an
 * organisation's name and its abbreviation. Not thread-safe: one per document.
 */
final class NameClusters {
  /** The mentions of one thing. */
  static final class Cluster {
    final EntityType type;
    final List<Mention> mentions = new ArrayList<>();

    /** Where it is named first, before any other is joined to it. */
    int first;

    /** Whether its mentions have become another's. */
    boolean merged;

    /** The key of its fullest name. */
    String key;

    Cluster(EntityType type, String key) {
      this.type = type;
      this.key = key;
    }

    /** Returns the longest name, the first among equals. */
    String name() {
      String longest = "";
      for (Mention mention : mentions) {
        if (mention.isName() && mention.text().length() > longest.length()) {
          longest = mention.text();
        }
      }
      return longest;
    }
  }

  /** A name is compared with this many things before and after it: the cost stays linear. */
  private static final int REACH = 1000;

  private final Lexicon lexicon;

  /** Things whose names have several words, in text order: what a name may be part of. */
  private final List<Cluster> wholes = new ArrayList<>();

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Cluster> byKey = new HashMap<>();

  NameClusters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /**
   * Places all names. Full names come first, so that a bare surname in a headline finds the full
   * name that the text gives later.
   */
  void addNames(List<Mention> names) {
    List<Mention> partial = new ArrayList<>();
    for (Mention name : names) {
      String key = keyOf(name);
      Cluster known = byKey.get(name.type() + key);
      if (known != null) {
        known.mentions.add(name);
      } else if (key.indexOf(' ') < 0) {
        partial.add(name);
      } else {
        newCluster(name, key);
      }
    }
    wholes.addAll(clusters);
    mergeParts();
    for (Mention name : partial) {
      String key = keyOf(name);
      Cluster known = byKey.get(name.type() + key);
      Cluster whole = known != null ? known : wholeOf(name.type(), key, name.start());
      if (whole == null) {
        newCluster(name, key);
      } else {
        byKey.put(name.type() + key, whole);
        whole.mentions.add(name);
      }
    }
  }

  private String keyOf(Mention name) {
    return lexicon.usual(Lexicon.key(name.text()));
  }

  private void newCluster(Mention name, String key) {
    Cluster cluster = new Cluster(name.type(), key);
    cluster.first = name.start();
    cluster.mentions.add(name);
    clusters.add(cluster);
    byKey.put(name.type() + key, cluster);
  }

  /** Joins names of several words that are part of longer ones. */
  private void mergeParts() {
    for (Cluster part : wholes) {
      Cluster whole = wholeOf(part.type, part.key, part.mentions.get(0).start());
      if (whole != null) {
        whole.mentions.addAll(part.mentions);
        part.merged = true;
        byKey.put(part.type + part.key, whole);
      }
    }
    clusters.removeIf(cluster -> cluster.merged);
    wholes.removeIf(cluster -> cluster.merged);
  }

  /** Returns the nearest thing before an offset, or else after it, whose name holds the key. */
  private @Nullable Cluster wholeOf(EntityType type, String key, int offset) {
    Cluster nearest = null;
    int nearestDistance = Integer.MAX_VALUE;
    int here = indexOf(offset);
    int last = Math.min(wholes.size(), here + REACH);
    for (Cluster cluster : wholes.subList(Math.max(0, here - REACH), last)) {
      if (!cluster.merged
          && cluster.type == type
          && !cluster.key.equals(key)
          && isPart(type, key, cluster.key)) {
        int distance = distance(cluster, offset);
        if (distance < nearestDistance) {
          nearest = cluster;
          nearestDistance = distance;
        }
      }
    }
    return nearest;
  }

  /** Returns the index of the first of the wholes that is named from an offset on. */
  private int indexOf(int offset) {
    int low = 0;
    int high = wholes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wholes.get(middle).first < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Names before the offset are nearer than any after it. */
  private static int distance(Cluster cluster, int offset) {
    int best = Integer.MAX_VALUE;
    for (Mention mention : cluster.mentions) {
      int gap = offset - mention.start();
      best = Math.min(best, gap >= 0 ? gap : Integer.MAX_VALUE / 2 - gap);
    }
    return best;
  }

  private static boolean isPart(EntityType type, String part, String whole) {
    return switch (type) {
      case PERSON -> hasWords(whole, part);
      case ORGANIZATION -> whole.startsWith(part + " ") || Abbreviations.matches(part, whole);
      case LOCATION -> Abbreviations.matches(part, whole);
    };
  }

  private static boolean hasWords(String whole, String words) {
    int at = words.isEmpty() ? -1 : whole.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      if ((at == 0 || whole.charAt(at - 1) == ' ')
          && (end == whole.length() || whole.charAt(end) == ' ')) {
        return true;
      }
      at = whole.indexOf(words, at + 1);
    }
    return false;
  }

  /** Returns the thing of a type with a name, if the document has it. */
  @Nullable Cluster find(EntityType type, String name) {
    return byKey.get(type + lexicon.usual(Lexicon.key(name)));
  }

  /** Adds a thing that no name mentions. */
  Cluster add(EntityType type, String name) {
    String key = lexicon.usual(Lexicon.key(name));
    Cluster cluster = new Cluster(type, key);
    clusters.add(cluster);
    byKey.put(type + key, cluster);
    return cluster;
  }
}
