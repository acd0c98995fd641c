package io.github.sambandh.entity;

import io.github.sambandh.linear.FeatureHash;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Classes of words that stand in alike contexts, learned from unlabelled text. Immutable and
 * thread-safe.
 */
public final class WordClasses {
  /** Of words that have no class. */
  public static final int UNKNOWN = -1;

  /** No word has a class. */
  public static final WordClasses NONE = new WordClasses(new int[0], new byte[0]);

  private static final int MAX_WORDS = 1 << 22;
  private static final int TEMPLATE = 0;

  /** Keys of words, ascending, and the class of each. */
  private final int[] keys;

  private final byte[] classes;

  private WordClasses(int[] keys, byte[] classes) {
    this.keys = keys;
    this.classes = classes;
  }

  /**
   * Returns the given classes; of words with the same key, the lowest class.
   *
   * @param classOf the class of each folded word, 0 to 255
   */
  public static WordClasses of(Map<String, Integer> classOf) {
    long[] entries = new long[classOf.size()];
    int count = 0;
    for (Map.Entry<String, Integer> entry : classOf.entrySet()) {
      entries[count++] = ((long) key(entry.getKey()) << 8) | entry.getValue();
    }
    Arrays.sort(entries);
    int[] keys = new int[count];
    byte[] classes = new byte[count];
    int kept = 0;
    for (long entry : entries) {
      int key = (int) (entry >> 8);
      if (kept == 0 || keys[kept - 1] != key) {
        keys[kept] = key;
        classes[kept++] = (byte) entry;
      }
    }
    return new WordClasses(Arrays.copyOf(keys, kept), Arrays.copyOf(classes, kept));
  }

  private static int key(String form) {
    return FeatureHash.of(TEMPLATE, form);
  }

  /** Returns the class of a folded word, or {@link #UNKNOWN}. */
  public int of(String form) {
    int at = Arrays.binarySearch(keys, key(form));
    return at < 0 ? UNKNOWN : classes[at] & 0xFF;
  }

  /** Returns the number of words that have a class. */
  public int size() {
    return keys.length;
  }

  /** Writes the classes; {@link #read} reads them back. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(classes);
  }

  /**
   * Reads classes.
   *
   * @throws IOException if the data ends early or contradicts itself
   */
  public static WordClasses read(DataInput in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MAX_WORDS) {
      throw new IOException("classes of " + count + " words");
    }
    int[] keys = new int[count];
    for (int i = 0; i < count; i++) {
      keys[i] = in.readInt();
      if (i > 0 && keys[i] <= keys[i - 1]) {
        throw new IOException("key " + keys[i] + " after key " + keys[i - 1]);
      }
    }
    byte[] classes = new byte[count];
    in.readFully(classes);
    return new WordClasses(keys, classes);
  }
}
