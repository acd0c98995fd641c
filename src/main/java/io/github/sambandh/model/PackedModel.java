package io.github.sambandh.model;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A model file and its manifest. The file begins with a mark, the format and the task, so that a
 * file of another kind is told apart before anything is read from it. Immutable and thread-safe.
 */
public final class PackedModel {
  /** The format that this version reads and writes. */
  public static final int FORMAT = 1;

  private static final int MARK = 0x53414D42; // SAMB

  private final Manifest manifest;
  private final byte[] bytes;

  private PackedModel(Manifest manifest, byte[] bytes) {
    this.manifest = manifest;
    this.bytes = bytes;
  }

  /** Writes the content of a model. */
  public interface Content {
    /** Writes everything that reading it back needs. */
    void writeTo(DataOutput out) throws IOException;
  }

  /** Makes an object of the content of a model. */
  public interface Reader<T> {
    /** Reads what {@link Content} wrote. */
    T read(DataInputStream in) throws IOException;
  }

  /**
   * Packs a model.
   *
   * @param fields of the manifest, {@code name}, {@code task} and {@code version} among them
   * @param content the model
   * @throws IOException if the content fails to write itself
   */
  public static PackedModel pack(Map<String, String> fields, Content content) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(buffer);
    out.writeInt(MARK);
    out.writeInt(FORMAT);
    out.writeUTF(fields.getOrDefault("task", ""));
    content.writeTo(out);
    byte[] bytes = buffer.toByteArray();
    Map<String, String> all = new TreeMap<>(fields);
    all.put("format", Integer.toString(FORMAT));
    all.put("model.sha256", sha256(bytes));
    all.put("model.bytes", Integer.toString(bytes.length));
    return new PackedModel(new Manifest(all), bytes);
  }

  /**
   * Takes a model file and its manifest as read.
   *
   * @param manifestText the manifest
   * @param bytes the model file
   * @param where what messages call the model
   * @throws ModelException if the manifest is broken or the file is not the one it describes
   */
  static PackedModel of(String manifestText, byte[] bytes, String where) throws ModelException {
    Manifest manifest = Manifest.parse(manifestText, where);
    String expected = manifest.fields().getOrDefault("model.sha256", "");
    String size = manifest.fields().getOrDefault("model.bytes", "");
    if (!size.equals(Integer.toString(bytes.length))) {
      throw new ModelException(
          where
              + ": found "
              + bytes.length
              + " bytes, expected "
              + size
              + "; the file is truncated or another one, fetch it again");
    }
    String found = sha256(bytes);
    if (!found.equals(expected)) {
      throw new ModelException(
          where
              + ": found SHA-256 "
              + found
              + ", expected "
              + expected
              + "; the file was altered, fetch it again");
    }
    return new PackedModel(manifest, bytes.clone());
  }

  private static String sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }

  /** Returns the manifest. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * Makes the model's object.
   *
   * @param task what the model must do
   * @param reader reads the content
   * @throws ModelException if the file is of another kind, format or task, or its content is broken
   */
  public <T> T read(String task, Reader<T> reader) throws ModelException {
    String where = manifest.name() + "." + manifest.task();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int mark = in.readInt();
      if (mark != MARK) {
        throw new ModelException(where + ": not a Sambandh model file");
      }
      int format = in.readInt();
      if (format != FORMAT) {
        throw new ModelException(
            where
                + ": found format "
                + format
                + ", expected "
                + FORMAT
                + "; use the version of Sambandh that made it, or train it again");
      }
      String found = in.readUTF();
      if (!found.equals(task)) {
        throw new ModelException(where + ": found task '" + found + "', expected '" + task + "'");
      }
      T model = reader.read(in);
      if (in.read() >= 0) {
        throw new ModelException(where + ": found data behind the end of the model");
      }
      return model;
    } catch (EOFException e) {
      throw new ModelException(where + ": the model ends early", e);
    } catch (IOException e) {
      throw new ModelException(where + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes the model file and its manifest.
   *
   * @param directory where; made if it is not there
   * @return the path of the manifest
   * @throws IOException if they cannot be written
   */
  public Path writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    String stem = ModelStore.stem(manifest.name(), manifest.task());
    Files.write(directory.resolve(stem + ModelStore.MODEL), bytes);
    Path path = directory.resolve(stem + ModelStore.MANIFEST);
    Files.writeString(path, manifest.toText(), StandardCharsets.UTF_8);
    return path;
  }
}
