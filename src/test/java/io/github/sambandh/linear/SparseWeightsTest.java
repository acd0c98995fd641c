package io.github.sambandh.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {
  private static byte[] bytes(SparseWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static SparseWeights read(byte[] bytes) throws IOException {
    return SparseWeights.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void keepsEachWeightWithinHalfAStep() {
    int labels = 7;
    Random random = new Random(1);
    int[] keys = random.ints(500).distinct().sorted().toArray();
    float[][] rows = new float[keys.length][labels];
    for (float[] row : rows) {
      for (int y = 0; y < labels; y++) {
        row[y] = random.nextInt(3) == 0 ? (float) random.nextGaussian() : 0;
      }
    }
    rows[0][0] = 12.7f;
    SparseWeights weights = SparseWeights.of(labels, keys, rows);
    for (int r = 0; r < keys.length; r++) {
      float[] sums = new float[labels + 1];
      weights.addTo(keys[r], sums, 1);
      for (int y = 0; y < labels; y++) {
        assertThat(weights.weight(keys[r], y)).isBetween(rows[r][y] - 0.051f, rows[r][y] + 0.051f);
        assertThat(sums[y + 1]).isEqualTo(weights.weight(keys[r], y));
      }
    }
  }

  @Test
  void givesNothingToUnknownKeysAndStoresNoZeros() {
    SparseWeights weights =
        SparseWeights.of(2, new int[] {-5, 3}, new float[][] {{0, 0}, {127, 0.1f}});
    assertThat(weights.size()).isEqualTo(1);
    assertThat(weights.weight(-5, 0)).isZero();
    assertThat(weights.weight(4, 0)).isZero();
    assertThat(weights.weight(3, 0)).isEqualTo(127);
    assertThat(SparseWeights.of(2, new int[0], new float[0][]).weight(1, 1)).isZero();
  }

  @Test
  void readsWhatItWroteEvenRowsOf256Labels() throws IOException {
    float[] row = new float[256];
    Arrays.fill(row, 1);
    SparseWeights weights =
        SparseWeights.of(256, new int[] {7, 9}, new float[][] {row, new float[256]});
    byte[] bytes = bytes(weights);
    SparseWeights back = read(bytes);
    assertThat(bytes(back)).isEqualTo(bytes);
    assertThat(back.weight(7, 255)).isEqualTo(weights.weight(7, 255)).isEqualTo(1);
  }

  @Test
  void refusesDataThatEndsEarlyOrContradictsItself() throws IOException {
    byte[] bytes = bytes(SparseWeights.of(2, new int[] {1, 2}, new float[][] {{1, 2}, {0, -1}}));
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(EOFException.class);
    }
    assertRefused(bytes, 3, 0, "weights of 0 labels");
    assertRefused(bytes, 4, 0x80, "scale");
    assertRefused(bytes, 15, 4, "rows hold 3 weights, not 4");
    assertRefused(bytes, 23, 1, "key 1 after key 1");
    assertRefused(bytes, 26, 2, "label 2 of 2");
  }

  private static void assertRefused(byte[] bytes, int at, int value, String message) {
    byte[] altered = bytes.clone();
    altered[at] = (byte) value;
    assertThatThrownBy(() -> read(altered))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }
}
