package io.github.sambandh.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.entity.KnownNames.Known;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static final int PERSON = Labels.classOf(EntityType.PERSON, MentionKind.NAME);
  private static final int LOCATION = Labels.classOf(EntityType.LOCATION, MentionKind.NAME);
  private static final int ORGANIZATION = Labels.classOf(EntityType.ORGANIZATION, MentionKind.NAME);

  private final KnownNames known = new KnownNames();

  @Test
  void believesASingleMentionAsMuchAsItIsProbable() {
    known.add(List.of("उत्तर", "कोरिया"), LOCATION, 0.6);
    assertThat(known.find(List.of("उत्तर", "कोरिया"))).isEqualTo(new Known(LOCATION, 0.6));
  }

  /** Delhi is a place twice and a body once. */
  @Test
  void takesTheClassOfMostVotesAndDoubtsItForTheOthers() {
    known.add(List.of("दिल्ली"), ORGANIZATION, 0.8);
    known.add(List.of("दिल्ली"), LOCATION, 0.9);
    known.add(List.of("दिल्ली"), LOCATION, 0.7);
    Known delhi = known.find(List.of("दिल्ली"));
    assertThat(delhi.mentionClass()).isEqualTo(LOCATION);
    assertThat(delhi.belief()).isCloseTo(1.6 / 2.4, within(1e-9));
  }

  @Test
  void knowsAPersonByTheFirstAndLastNameToo() {
    known.add(List.of("चोई", "सोन", "हुई"), PERSON, 0.9);
    assertThat(known.find(List.of("चोई"))).isEqualTo(new Known(PERSON, 0.9));
    assertThat(known.find(List.of("हुई"))).isEqualTo(new Known(PERSON, 0.9));
    assertThat(known.find(List.of("सोन")).belief()).isZero();
  }

  /** Rai, of two code units, is too common a word to stand for somebody. */
  @Test
  void takesNoShortWordForASurname() {
    known.add(List.of("ऐश्वर्या", "रे"), PERSON, 0.9);
    assertThat(known.find(List.of("रे")).belief()).isZero();
  }

  @Test
  void knowsPlacesAndBodiesByTheirWholeNameOnly() {
    known.add(List.of("उत्तर", "कोरिया"), LOCATION, 0.9);
    known.add(List.of("जनता", "दल"), ORGANIZATION, 0.9);
    assertThat(known.find(List.of("कोरिया")).belief()).isZero();
    assertThat(known.find(List.of("दल")).belief()).isZero();
  }

  @Test
  void remembersNoNameOfMoreWordsThanItIsAskedFor() {
    known.add(Collections.nCopies(KnownNames.MAX_TOKENS + 1, "नाम"), PERSON, 1);
    assertThat(known.isEmpty()).isTrue();
    known.add(Collections.nCopies(KnownNames.MAX_TOKENS, "नाम"), ORGANIZATION, 1);
    assertThat(known.isEmpty()).isFalse();
  }
}
