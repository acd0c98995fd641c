package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {

  @Test
  void numbersKeysInOrderOfFirstSightAsItGrows() {
    FeatureIndex index = new FeatureIndex();
    int[] keys = new Random(2).ints(200_000).distinct().toArray();
    for (int row = 0; row < keys.length; row++) {
      assertThat(index.add(keys[row])).isEqualTo(row);
    }
    for (int row = 0; row < keys.length; row += 97) {
      assertThat(index.find(keys[row])).isEqualTo(row);
      assertThat(index.add(keys[row])).isEqualTo(row);
      assertThat(index.key(row)).isEqualTo(keys[row]);
    }
    assertThat(index.size()).isEqualTo(keys.length);
  }

  @Test
  void knowsEveryKeyEvenZeroAndOnlyThoseAdded() {
    FeatureIndex index = new FeatureIndex();
    assertThat(index.find(0)).isEqualTo(-1);
    assertThat(index.add(0)).isZero();
    assertThat(index.find(0)).isZero();
    assertThat(index.find(Integer.MIN_VALUE)).isEqualTo(-1);
  }
}
