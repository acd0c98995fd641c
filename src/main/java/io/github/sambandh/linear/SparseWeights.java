package io.github.sambandh.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model: for each feature key, a weight for some of the labels.
 *
 * <p>Kept as an open-addressing table of 32-bit keys over rows of (label, 8-bit weight) pairs. A
 * weight is its byte times one scale for the whole table. Immutable and thread-safe.
 */
public final class SparseWeights {
  private static final int MAX_ROWS = 1 << 24;

  private final int labels;
  private final float scale;

  /** Keys in ascending order; row r holds entries [rowStarts[r], rowStarts[r + 1]). */
  private final int[] keys;

  private final int[] rowStarts;
  private final byte[] entryLabels;
  private final byte[] entryWeights;

  /** By hash of the key, the key in the upper half and its row plus one in the lower; 0 is free. */
  private final long[] table;

  private SparseWeights(
      int labels,
      float scale,
      int[] keys,
      int[] rowStarts,
      byte[] entryLabels,
      byte[] entryWeights) {
    this.labels = labels;
    this.scale = scale;
    this.keys = keys;
    this.rowStarts = rowStarts;
    this.entryLabels = entryLabels;
    this.entryWeights = entryWeights;
    this.table = new long[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
    for (int row = 0; row < keys.length; row++) {
      int slot = slotOf(keys[row]);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = ((long) keys[row] << 32) | (row + 1);
    }
  }

  /**
   * Quantises weights.
   *
   * @param labels number of labels, at most 256
   * @param sortedKeys distinct feature keys in ascending order
   * @param rows for each key, one weight a label; zeros are not stored
   */
  public static SparseWeights of(int labels, int[] sortedKeys, float[][] rows) {
    float largest = 0;
    for (float[] row : rows) {
      for (float weight : row) {
        largest = Math.max(largest, Math.abs(weight));
      }
    }
    float scale = largest == 0 ? 1 : largest / 127;
    int[] keys = new int[sortedKeys.length];
    int[] rowStarts = new int[sortedKeys.length + 1];
    byte[] entryLabels = new byte[1024];
    byte[] entryWeights = new byte[1024];
    int kept = 0;
    int entries = 0;
    for (int r = 0; r < rows.length; r++) {
      int before = entries;
      for (int label = 0; label < labels; label++) {
        int quantised = Math.round(rows[r][label] / scale);
        if (quantised == 0) {
          continue;
        }
        if (entries == entryLabels.length) {
          entryLabels = Arrays.copyOf(entryLabels, entries * 2);
          entryWeights = Arrays.copyOf(entryWeights, entries * 2);
        }
        entryLabels[entries] = (byte) label;
        entryWeights[entries++] = (byte) quantised;
      }
      if (entries > before) {
        keys[kept++] = sortedKeys[r];
        rowStarts[kept] = entries;
      }
    }
    return new SparseWeights(
        labels,
        scale,
        Arrays.copyOf(keys, kept),
        Arrays.copyOf(rowStarts, kept + 1),
        Arrays.copyOf(entryLabels, entries),
        Arrays.copyOf(entryWeights, entries));
  }

  /** Returns the number of labels. */
  public int labels() {
    return labels;
  }

  /** Returns the number of features with a weight. */
  public int size() {
    return keys.length;
  }

  /**
   * Adds the weights of a feature to scores.
   *
   * @param key the feature
   * @param scores array that holds one score a label from {@code offset} on
   * @param offset where label 0 stands
   */
  public void addTo(int key, float[] scores, int offset) {
    int row = rowOf(key);
    if (row < 0) {
      return;
    }
    int end = rowStarts[row + 1];
    for (int entry = rowStarts[row]; entry < end; entry++) {
      scores[offset + (entryLabels[entry] & 0xFF)] += entryWeights[entry] * scale;
    }
  }

  /** Returns the weight of a feature for one label; 0 if it has none. */
  public float weight(int key, int label) {
    int row = rowOf(key);
    if (row >= 0) {
      for (int entry = rowStarts[row]; entry < rowStarts[row + 1]; entry++) {
        if ((entryLabels[entry] & 0xFF) == label) {
          return entryWeights[entry] * scale;
        }
      }
    }
    return 0;
  }

  private int rowOf(int key) {
    int slot = slotOf(key);
    long held = table[slot];
    while (held != 0 && (int) (held >>> 32) != key) {
      slot = (slot + 1) & (table.length - 1);
      held = table[slot];
    }
    return (int) held - 1;
  }

  private int slotOf(int key) {
    return (key * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
  }

  /** Writes the weights; {@link #read} reads them back. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(labels);
    out.writeFloat(scale);
    out.writeInt(keys.length);
    out.writeInt(entryLabels.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    for (int row = 0; row < keys.length; row++) {
      out.writeByte(rowStarts[row + 1] - rowStarts[row]);
    }
    out.write(entryLabels);
    out.write(entryWeights);
  }

  /**
   * Reads weights.
   *
   * @throws IOException if the data ends early or contradicts itself
   */
  public static SparseWeights read(DataInput in) throws IOException {
    int labels = in.readInt();
    float scale = in.readFloat();
    int rows = in.readInt();
    int entries = in.readInt();
    if (labels < 1
        || labels > 256
        || rows < 0
        || rows > MAX_ROWS
        || entries < rows
        || entries > (long) rows * labels
        || !(scale > 0)
        || Float.isInfinite(scale)) {
      throw new IOException(
          "weights of "
              + labels
              + " labels, "
              + rows
              + " rows, "
              + entries
              + " entries, scale "
              + scale);
    }
    int[] keys = new int[rows];
    for (int row = 0; row < rows; row++) {
      keys[row] = in.readInt();
      if (row > 0 && keys[row] <= keys[row - 1]) {
        throw new IOException("key " + keys[row] + " after key " + keys[row - 1]);
      }
    }
    int[] rowStarts = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      int length = in.readUnsignedByte();
      rowStarts[row + 1] = rowStarts[row] + (length == 0 ? 256 : length);
    }
    if (rowStarts[rows] != entries) {
      throw new IOException("rows hold " + rowStarts[rows] + " weights, not " + entries);
    }
    byte[] entryLabels = new byte[entries];
    byte[] entryWeights = new byte[entries];
    in.readFully(entryLabels);
    in.readFully(entryWeights);
    for (byte label : entryLabels) {
      if ((label & 0xFF) >= labels) {
        throw new IOException("label " + (label & 0xFF) + " of " + labels);
      }
    }
    return new SparseWeights(labels, scale, keys, rowStarts, entryLabels, entryWeights);
  }
}
