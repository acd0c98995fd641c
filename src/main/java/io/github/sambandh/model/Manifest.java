package io.github.sambandh.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a model came from: task, algorithm, data with licences and counts, seed, scores, and the
 * SHA-256 of the model file. Immutable and thread-safe.
 *
 * <p>Its text has one {@code key = value} a line, in order of the keys; {@code #} begins a comment.
 *
 * @param fields all fields by key, in order of the keys
 */
public record Manifest(Map<String, String> fields) {
  private static final Splitter LINES = Splitter.on('\n');
  private static final List<String> REQUIRED =
      List.of("name", "task", "version", "format", "model.sha256", "model.bytes");

  /** Copies the fields. */
  public Manifest {
    fields = ImmutableSortedMap.copyOf(fields);
  }

  /**
   * Reads a manifest.
   *
   * @param text as {@link #toText} writes it
   * @param where what messages call it
   * @throws ModelException if a line has no value or a required key is missing
   */
  public static Manifest parse(String text, String where) throws ModelException {
    Map<String, String> fields = new TreeMap<>();
    int number = 0;
    for (String line : LINES.split(text)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 1) {
        throw new ModelException(
            where + ": line " + number + " is '" + line.strip() + "', expected 'key = value'");
      }
      fields.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    for (String key : REQUIRED) {
      if (!fields.containsKey(key)) {
        throw new ModelException(where + ": no '" + key + "' in the manifest");
      }
    }
    return new Manifest(fields);
  }

  /** Returns the manifest as text. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    fields.forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n'));
    return text.toString();
  }

  /** Returns the name under which the model is loaded. */
  public String name() {
    return field("name");
  }

  /** Returns what the model does: {@code entities} or {@code relations}. */
  public String task() {
    return field("task");
  }

  /** Returns the model's version. */
  public String version() {
    return field("version");
  }

  private String field(String key) {
    return fields.getOrDefault(key, "");
  }
}
