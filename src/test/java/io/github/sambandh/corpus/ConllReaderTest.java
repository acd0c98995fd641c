package io.github.sambandh.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.corpus.ConllReader.TaggedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllReaderTest {
  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("a.conll"), content);
  }

  @Test
  void readsSentences() throws IOException {
    assertThat(ConllReader.read(file("स्कॉट\tB-PER\nसी.\tI-PER\n\n\nहै\tO\n")))
        .containsExactly(
            new TaggedSentence(List.of("स्कॉट", "सी."), List.of("B-PER", "I-PER")),
            new TaggedSentence(List.of("है"), List.of("O")));
  }

  @Test
  void readsTheLastSentenceWithoutALineEnd() throws IOException {
    assertThat(ConllReader.read(file("है\tO"))).hasSize(1);
    assertThat(ConllReader.read(file(""))).isEmpty();
  }

  @Test
  void namesFileAndLineOfABrokenRow() throws IOException {
    for (String row : List.of("भारत", "\tO", "भारत\t")) {
      Path broken = file("है\tO\n" + row + "\n");
      assertThatThrownBy(() -> ConllReader.read(broken))
          .isInstanceOf(CorpusException.class)
          .hasMessageContaining("a.conll:2: no token and tag");
    }
  }

  @Test
  void reportsAMissingFile() {
    assertThatThrownBy(() -> ConllReader.read(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void rejectsAnotherNumberOfTagsThanWords() {
    assertThatThrownBy(() -> new TaggedSentence(List.of("है"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 words, 0 tags");
  }
}
