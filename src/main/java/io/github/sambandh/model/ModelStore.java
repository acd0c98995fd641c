package io.github.sambandh.model;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds models: those bundled with the library by name, others in a directory. A model of name n
 * has one file {@code n.task.bin} and one manifest {@code n.task.manifest} a task. Stateless and
 * thread-safe.
 */
public final class ModelStore {
  /** The task of finding mentions. */
  public static final String ENTITIES = "entities";

  /** The task of relating entities. */
  public static final String RELATIONS = "relations";

  static final String MODEL = ".bin";
  static final String MANIFEST = ".manifest";

  private static final List<String> BUNDLED = List.of("fast");
  private static final List<String> TASKS = List.of(ENTITIES, RELATIONS);
  private static final String FOLDER = "/io/github/sambandh/models/";

  private ModelStore() {}

  static String stem(String name, String task) {
    return name + "." + task;
  }

  /** Returns the names of the bundled models. */
  public static List<String> names() {
    return BUNDLED;
  }

  /**
   * Returns the manifests of all bundled models.
   *
   * @throws ModelException if one is missing or broken
   */
  public static List<Manifest> bundled() throws ModelException {
    List<Manifest> manifests = new ArrayList<>();
    for (String name : BUNDLED) {
      for (String task : TASKS) {
        manifests.add(bundled(name, task).manifest());
      }
    }
    return manifests;
  }

  /**
   * Returns a bundled model.
   *
   * @param name one of {@link #names}
   * @param task {@link #ENTITIES} or {@link #RELATIONS}
   * @throws ModelException if there is none, or it is not the file that its manifest describes
   */
  public static PackedModel bundled(String name, String task) throws ModelException {
    if (!BUNDLED.contains(name)) {
      throw new ModelException("no model is called '" + name + "'; bundled: " + BUNDLED);
    }
    String stem = stem(name, task);
    try {
      return PackedModel.of(
          Resources.toString(resource(stem + MANIFEST), StandardCharsets.UTF_8),
          Resources.toByteArray(resource(stem + MODEL)),
          stem);
    } catch (IOException e) {
      throw new ModelException(stem + ": the bundled model cannot be read", e);
    }
  }

  private static URL resource(String file) throws ModelException {
    URL url = ModelStore.class.getResource(FOLDER + file);
    if (url == null) {
      throw new ModelException(file + " is missing from the library's jar");
    }
    return url;
  }

  /**
   * Returns the model of a task in a directory.
   *
   * @param directory that holds exactly one model of the task
   * @param task {@link #ENTITIES} or {@link #RELATIONS}
   * @throws ModelException if there is none or several, or it is not the file that its manifest
   *     describes
   */
  public static PackedModel read(Path directory, String task) throws ModelException {
    String ending = "." + task + MANIFEST;
    try {
      List<Path> manifests;
      try (Stream<Path> files = Files.list(directory)) {
        manifests = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      }
      if (manifests.size() != 1) {
        throw new ModelException(
            directory + ": found " + manifests.size() + " files *" + ending + ", expected 1");
      }
      Path manifest = manifests.get(0);
      String file = manifest.toString();
      Path model = Path.of(file.substring(0, file.length() - MANIFEST.length()) + MODEL);
      if (!Files.exists(model)) {
        throw new ModelException(model + ": the model file is missing beside its manifest");
      }
      return PackedModel.of(
          Files.readString(manifest, StandardCharsets.UTF_8),
          Files.readAllBytes(model),
          model.toString());
    } catch (IOException e) {
      throw new ModelException(directory + ": models cannot be read: " + e, e);
    }
  }
}
