package io.github.sambandh.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void takesAPlainFileAsOneText() throws IOException {
    String text = "राम आए।\n\n{\"text\":\"सीता\"}\n";
    assertThat(TextReader.read(file("a.txt", text))).containsExactly(text);
  }

  @Test
  void readsTheTextOfEachLineOfJson() throws IOException {
    Path file =
        file(
            "a.jsonl",
            """
            {"id":1,"text":"राम आए।","meta":{"text":"अन्य","tags":["text"]}}

            {"text":"सीता\\n\\u0917\\u0908\\u0902।"}
            {"text":""}
            """);
    assertThat(TextReader.read(file)).containsExactly("राम आए।", "सीता\nगईं।", "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          राम               ! Unrecognized token
          []                ! not a JSON object
          "राम"              ! not a JSON object
          {"id":"राम"}       ! no string "text"
          {"text":7}        ! no string "text"
          {"text":null}     ! no string "text"
          {"text":["राम"]}   ! no string "text"
          {"text":"राम"      ! Unexpected end-of-input
          """)
  void namesFileAndLineOfWhatIsNoText(String line, String message) throws IOException {
    Path file = file("a.jsonl", "{\"text\":\"राम\"}\n" + line + "\n");
    assertThatThrownBy(() -> TextReader.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.jsonl:2: ")
        .hasMessageContaining(message);
  }

  @Test
  void reportsWhatItCannotRead() throws IOException {
    assertThatThrownBy(() -> TextReader.read(folder.resolve("none.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
    Path broken = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xE0, (byte) 0xA4});
    assertThatThrownBy(() -> TextReader.read(broken)).isInstanceOf(MalformedInputException.class);
  }
}
