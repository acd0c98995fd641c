package io.github.sambandh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedModelTest {
  private static final Map<String, String> FIELDS =
      Map.of("name", "tiny", "task", "entities", "version", "1.0");

  /** A model file of nothing but a number. */
  private static byte[] file(int mark, int format, String task) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(buffer);
    out.writeInt(mark);
    out.writeInt(format);
    out.writeUTF(task);
    out.writeInt(42);
    return buffer.toByteArray();
  }

  private static PackedModel packed(byte[] bytes) throws ModelException {
    Map<String, String> fields = new HashMap<>(FIELDS);
    fields.put("format", "1");
    fields.put("model.bytes", Integer.toString(bytes.length));
    fields.put("model.sha256", Hashing.sha256().hashBytes(bytes).toString());
    return PackedModel.of(new Manifest(fields).toText(), bytes, "tiny.entities");
  }

  private static void assertRefused(byte[] bytes, String message) throws ModelException {
    PackedModel model = packed(bytes);
    assertThatThrownBy(() -> model.read("entities", DataInputStream::readInt))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }

  @Test
  void givesBackWhatWasPackedTheSameBytesEachTime() throws Exception {
    PackedModel model = PackedModel.pack(FIELDS, out -> out.writeInt(42));
    int content = model.read("entities", DataInputStream::readInt);
    assertThat(content).isEqualTo(42);
    assertThat(PackedModel.pack(FIELDS, out -> out.writeInt(42)).manifest())
        .isEqualTo(model.manifest());
    assertThat(packed(file(0x53414D42, 1, "entities")).manifest()).isEqualTo(model.manifest());
  }

  @Test
  void refusesAnotherKindFormatOrTask() throws Exception {
    assertRefused(file(0x504B0304, 1, "entities"), "tiny.entities: not a Sambandh model file");
    assertRefused(file(0x53414D42, 2, "entities"), "found format 2, expected 1; use the version");
    assertRefused(file(0x53414D42, 1, "relations"), "found task 'relations', expected 'entities'");
  }

  @Test
  void refusesContentThatIsBroken() throws Exception {
    byte[] whole = file(0x53414D42, 1, "entities");
    assertRefused(Arrays.copyOf(whole, whole.length - 1), "the model ends early");
    assertRefused(new byte[0], "the model ends early");
    assertRefused(Arrays.copyOf(whole, whole.length + 1), "behind the end of the model");
    PackedModel model = packed(whole);
    assertThatThrownBy(
            () ->
                model.read(
                    "entities",
                    in -> {
                      throw new IOException("3 labels, not 17");
                    }))
        .isInstanceOf(ModelException.class)
        .hasMessage("tiny.entities: 3 labels, not 17");
  }
}
