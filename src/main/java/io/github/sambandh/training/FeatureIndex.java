package io.github.sambandh.training;

import java.util.Arrays;

/** Numbers feature keys in order of first sight. Not thread-safe. */
final class FeatureIndex {
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private int[] byRow = new int[1 << 15];
  private int size;

  FeatureIndex() {
    Arrays.fill(rows, -1);
  }

  int size() {
    return size;
  }

  int key(int row) {
    return byRow[row];
  }

  /** Returns the number of a key, or -1 if it has none. */
  int find(int key) {
    int slot = slot(key);
    while (rows[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return rows[slot];
  }

  /** Returns the number of a key, giving it the next one if it has none. */
  int add(int key) {
    int slot = slot(key);
    while (rows[slot] >= 0) {
      if (keys[slot] == key) {
        return rows[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    if (size * 2 >= keys.length) {
      grow();
      return add(key);
    }
    if (size == byRow.length) {
      byRow = Arrays.copyOf(byRow, size * 2);
    }
    keys[slot] = key;
    rows[slot] = size;
    byRow[size] = key;
    return size++;
  }

  private int slot(int key) {
    return (key * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    Arrays.fill(rows, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] >= 0) {
        int slot = slot(oldKeys[i]);
        while (rows[slot] >= 0) {
          slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
