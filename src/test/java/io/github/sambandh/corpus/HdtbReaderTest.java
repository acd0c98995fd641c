package io.github.sambandh.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.corpus.HdtbReader.SplitDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HdtbReaderTest {
  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), content);
  }

  @Test
  void readsWordsAndPassesOverTheRest() throws IOException {
    String line =
        "{\"id\":\"d1\",\"has_coref\":true,\"sentences\":[[{\"w\":\"पढ़े\",\"pos\":\"VM\"},"
            + "{\"w\":\"-JOIN\",\"name\":\"w\"},{\"w\":\"लिखे\"}],[],[{\"w\":\"।\",\"w2\":[\"x\"]}]]}";
    assertThat(HdtbReader.read(file(line + "\n\n")))
        .containsExactly(
            new SplitDocument("d1", List.of(List.of("पढ़े", "-", "लिखे"), List.of("।"))));
  }

  @Test
  void namesFileAndLineOfBrokenJson() throws IOException {
    Path broken = file("{\"id\":\"d1\",\"sentences\":[]}\n{\"id\":\n");
    assertThatThrownBy(() -> HdtbReader.read(broken))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.jsonl:2: ");
  }
}
