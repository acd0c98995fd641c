package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.document.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
  private static final Frames FRAMES = Frames.load();

  @ParameterizedTest(name = "{1} … {2} {0}: {3}")
  @CsvSource({
    "met_with, ने, से, true",
    "met_with, ने, के+साथ, true",
    "met_with, से, ने, false",
    "met_with, ने, में, false",
    "visited, 0, में, true",
    "visited, ने, का, true",
    "cites, ने, के+हवाले, true",
    "arrested, ने, को, true",
    "arrested, को, ने, false",
    "born_in, का, में, true"
  })
  void tellsTheCasesOfSubjectAndObject(
      String type, String subjectCase, String objectCase, boolean fits) {
    assertThat(FRAMES.fits(RelationType.ofCode(type), subjectCase, objectCase)).isEqualTo(fits);
  }

  /** A wife is no predicate with a subject and an object. */
  @Test
  void fitsNothingToARelationWithoutAFrame() {
    assertThat(FRAMES.fits(RelationType.SPOUSE_OF, "ने", "से")).isFalse();
    assertThat(FRAMES.fits(RelationType.SPOUSE_OF, "0", "0")).isFalse();
  }
}
