package io.github.sambandh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.Sambandh;
import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
  @TempDir Path folder;
  private Path model = Path.of("");

  @BeforeEach
  void writesAModel() throws IOException {
    PackedModel.pack(
            Map.of("name", "tiny", "task", "entities", "version", "1.0"),
            out -> out.writeUTF("content"))
        .writeTo(folder);
    model = folder.resolve("tiny.entities.bin");
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> ModelStore.read(folder, ModelStore.ENTITIES))
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void readsAModel() throws Exception {
    PackedModel read = ModelStore.read(folder, ModelStore.ENTITIES);
    assertThat(read.manifest().name()).isEqualTo("tiny");
    String content = read.read("entities", DataInput::readUTF);
    assertThat(content).isEqualTo("content");
  }

  @Test
  void tellsAnAlteredModelByItsHash() throws IOException {
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length - 1] ^= 1;
    Files.write(model, bytes);
    assertRefused("tiny.entities.bin: found SHA-256 ", ", expected ", "altered");
  }

  @Test
  void tellsATruncatedModelByItsSize() throws IOException {
    byte[] bytes = Files.readAllBytes(model);
    Files.write(model, Arrays.copyOf(bytes, 10));
    assertRefused("found 10 bytes, expected " + bytes.length, "truncated");
  }

  @Test
  void tellsWhatIsMissing() throws IOException {
    assertThatThrownBy(() -> ModelStore.read(folder, ModelStore.RELATIONS))
        .isInstanceOf(ModelException.class)
        .hasMessage(folder + ": found 0 files *.relations.manifest, expected 1");
    Files.delete(model);
    assertRefused("tiny.entities.bin: the model file is missing beside its manifest");
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> ModelStore.read(nowhere, ModelStore.ENTITIES))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("nowhere: models cannot be read");
  }

  @Test
  void tellsTwoModelsOfATask() throws IOException {
    Files.copy(folder.resolve("tiny.entities.manifest"), folder.resolve("other.entities.manifest"));
    assertRefused("found 2 files *.entities.manifest, expected 1");
  }

  @Test
  void tellsAManifestThatIsNoText() throws IOException {
    Files.write(folder.resolve("tiny.entities.manifest"), new byte[] {(byte) 0xC0, 1});
    assertRefused("models cannot be read");
  }

  @Test
  void bundlesACheckedModelForEachTask() throws ModelException {
    for (String name : ModelStore.names()) {
      for (String task : new String[] {ModelStore.ENTITIES, ModelStore.RELATIONS}) {
        assertThat(ModelStore.bundled(name, task).manifest().task()).isEqualTo(task);
      }
    }
    assertThat(ModelStore.bundled()).hasSize(2 * ModelStore.names().size());
  }

  @Test
  void namesTheBundledModelsToWhoAsksForAnother() {
    assertThatThrownBy(() -> ModelStore.bundled("slow", ModelStore.ENTITIES))
        .isInstanceOf(ModelException.class)
        .hasMessage("no model is called 'slow'; bundled: [fast]");
  }

  /** The content is not what the task's reader expects, though file and manifest agree. */
  @Test
  void refusesAModelOfAnotherContent() throws IOException {
    PackedModel.pack(
            Map.of("name", "tiny", "task", "relations", "version", "1.0"), out -> out.writeInt(7))
        .writeTo(folder);
    assertThatThrownBy(() -> Sambandh.load(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("tiny.entities: the model ends early");
  }
}
