package io.github.sambandh.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordClusteringTest {

  /** Red and green go before fruit, big and small before animals. */
  private static List<List<String>> text() {
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (String colour : List.of("लाल", "हरा")) {
        for (String fruit : List.of("सेब", "आम", "केला")) {
          sentences.add(List.of(colour, fruit));
        }
      }
      for (String size : List.of("बड़ा", "छोटा")) {
        for (String animal : List.of("कुत्ता", "घोड़ा", "हाथी")) {
          sentences.add(List.of(size, animal));
        }
      }
    }
    return sentences;
  }

  private static Map<String, Integer> cluster(List<List<String>> sentences) {
    return new WordClustering(2, 3, 10).cluster(sentences);
  }

  @Test
  void tellsTwoClassesApart() {
    Map<String, Integer> classes = cluster(text());
    assertThat(classes.values()).containsOnly(0, 1);
    assertThat(classes.get("आम")).isEqualTo(classes.get("सेब")).isEqualTo(classes.get("केला"));
    assertThat(classes.get("घोड़ा"))
        .isEqualTo(classes.get("कुत्ता"))
        .isEqualTo(classes.get("हाथी"))
        .isNotEqualTo(classes.get("सेब"));
  }

  @Test
  void makesTheSameClassesOfTheSameTextInAnyOrder() {
    List<List<String>> shuffled = new ArrayList<>(text());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(cluster(shuffled)).isEqualTo(cluster(text())).isEqualTo(cluster(text()));
  }

  @Test
  void givesRareWordsNoClass() {
    List<List<String>> sentences = new ArrayList<>(text());
    sentences.add(List.of("लाल", "अंगूर"));
    sentences.add(List.of("हरा", "अंगूर", "सेब"));
    assertThat(cluster(sentences)).containsKey("सेब").doesNotContainKey("अंगूर");
  }

  @Test
  void makesNoClassesOfNothing() {
    assertThat(cluster(List.of())).isEmpty();
    assertThat(cluster(List.of(List.of(), List.of("एक")))).isEmpty();
  }
}
