package io.github.sambandh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String TEXT =
      """
      format = 1
      model.bytes = 7
      model.sha256 = ab
      name = fast
      source = https://x.org/?a=b
      task = entities
      version = 1.0
      """;

  @Test
  void readsWhatItWritesInOrderOfKeys() throws ModelException {
    Manifest manifest = Manifest.parse(TEXT, "m");
    assertThat(manifest.name()).isEqualTo("fast");
    assertThat(manifest.task()).isEqualTo("entities");
    assertThat(manifest.version()).isEqualTo("1.0");
    assertThat(manifest.fields()).containsEntry("source", "https://x.org/?a=b");
    assertThat(manifest.toText()).isEqualTo(TEXT);
  }

  @Test
  void passesOverCommentsBlankLinesAndWindowsLineEnds() throws ModelException {
    assertThat(Manifest.parse("# a\r\n\r\n" + TEXT.replace("\n", "\r\n"), "m"))
        .isEqualTo(Manifest.parse(TEXT, "m"));
  }

  @Test
  void namesALineWithoutValueAndAMissingKey() {
    assertThatThrownBy(() -> Manifest.parse(TEXT + "nonsense\n", "m"))
        .isInstanceOf(ModelException.class)
        .hasMessage("m: line 8 is 'nonsense', expected 'key = value'");
    assertThatThrownBy(() -> Manifest.parse(TEXT.replace("task = entities\n", ""), "m"))
        .isInstanceOf(ModelException.class)
        .hasMessage("m: no 'task' in the manifest");
  }
}
