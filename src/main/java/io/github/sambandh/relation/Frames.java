package io.github.sambandh.relation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.BundledList;
import java.util.List;

/**
 * The case frames of predicates: which case markers subject and object of a relation bear when a
 * verb states it ({@code X ने Y से मुलाकात की}). Immutable and thread-safe.
 */
final class Frames {
  private static final Splitter SPACE = Splitter.on(' ');

  private record Frame(ImmutableSet<String> subjects, ImmutableSet<String> objects) {}

  private final ImmutableMap<RelationType, Frame> frames;

  private Frames(ImmutableMap<RelationType, Frame> frames) {
    this.frames = frames;
  }

  /** Reads the bundled list. */
  static Frames load() {
    ImmutableMap.Builder<RelationType, Frame> frames = ImmutableMap.builder();
    for (List<String> row : BundledList.rows(Frames.class, "frames.tsv")) {
      frames.put(
          RelationType.ofCode(row.get(0)),
          new Frame(
              ImmutableSet.copyOf(SPACE.splitToList(row.get(1))),
              ImmutableSet.copyOf(SPACE.splitToList(row.get(2)))));
    }
    return new Frames(frames.buildOrThrow());
  }

  /** Returns whether the case markers are those of a subject and an object of the relation. */
  boolean fits(RelationType type, String subjectCase, String objectCase) {
    Frame frame = frames.get(type);
    return frame != null
        && frame.subjects().contains(subjectCase)
        && frame.objects().contains(objectCase);
  }
}
