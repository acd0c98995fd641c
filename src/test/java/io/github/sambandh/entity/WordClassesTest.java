package io.github.sambandh.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTest {

  private static WordClasses read(byte[] bytes) throws IOException {
    return WordClasses.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static byte[] bytes(WordClasses classes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    classes.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  @Test
  void findsTheClassOfEachWord() throws IOException {
    Map<String, Integer> classOf = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      classOf.put("शब्द" + i, i % 256);
    }
    WordClasses classes = read(bytes(WordClasses.of(classOf)));
    classOf.forEach((word, number) -> assertThat(classes.of(word)).isEqualTo(number));
    assertThat(classes.size()).isEqualTo(1000);
    assertThat(classes.of("अन्य")).isEqualTo(WordClasses.UNKNOWN);
    assertThat(WordClasses.NONE.of("शब्द1")).isEqualTo(WordClasses.UNKNOWN);
  }

  @Test
  void refusesDataThatIsBroken() throws IOException {
    byte[] bytes = bytes(WordClasses.of(Map.of("क", 1, "ख", 2)));
    bytes[0] = -1;
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(new byte[] {0, 0, 0, 1, 7})).isInstanceOf(IOException.class);
  }

  @Test
  void refusesKeysThatDoNotAscend() {
    byte[] twice = {0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 9, 1, 1};
    assertThatThrownBy(() -> read(twice))
        .isInstanceOf(IOException.class)
        .hasMessage("key 9 after key 9");
    byte[] falling = {0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 7, 1, 1};
    assertThatThrownBy(() -> read(falling))
        .isInstanceOf(IOException.class)
        .hasMessage("key 7 after key 9");
  }

  /** So many words that some pairs of them share a 32-bit key. */
  @Test
  void readsBackWordsThatShareAKey() throws IOException {
    Map<String, Integer> classOf = new HashMap<>();
    for (int i = 0; i < 300_000; i++) {
      classOf.put("शब्द" + i, i % 256);
    }
    WordClasses classes = WordClasses.of(classOf);
    assertThat(classes.size()).isBetween(299_900, 299_999);
    assertThat(read(bytes(classes)).size()).isEqualTo(classes.size());
  }
}
