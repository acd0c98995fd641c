package io.github.sambandh.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.MentionKind;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void numbersPositionsOfAMention() {
    int location = Labels.classOf(EntityType.LOCATION, MentionKind.NAME);
    int[] three = {0, 1, 2};
    for (int i : three) {
      assertThat(Labels.position(Labels.label(location, i, 3))).isEqualTo(i);
      assertThat(Labels.mentionClass(Labels.label(location, i, 3))).isEqualTo(location);
    }
    assertThat(Labels.position(Labels.label(location, 0, 1))).isEqualTo(Labels.UNIT);
  }

  @Test
  void bringsBackTypeAndKind() {
    for (EntityType type : EntityType.values()) {
      int mentionClass = Labels.classOf(type, MentionKind.NAME);
      assertThat(Labels.type(mentionClass)).isEqualTo(type);
      assertThat(Labels.kind(mentionClass)).isEqualTo(MentionKind.NAME);
    }
    int demonym = Labels.classOf(EntityType.LOCATION, MentionKind.DEMONYM);
    assertThat(Labels.type(demonym)).isEqualTo(EntityType.LOCATION);
    assertThat(Labels.kind(demonym)).isEqualTo(MentionKind.DEMONYM);
  }

  @Test
  void joinsLabelsOfOneMentionOnly() {
    int begin = Labels.label(0, 0, 2);
    int last = Labels.label(0, 1, 2);
    assertThat(Labels.mayFollow(begin, last)).isTrue();
    assertThat(Labels.mayFollow(begin, Labels.label(1, 1, 2))).isFalse();
    assertThat(Labels.mayFollow(begin, Labels.OUTSIDE)).isFalse();
    assertThat(Labels.mayFollow(last, Labels.OUTSIDE)).isTrue();
    assertThat(Labels.mayFollow(Labels.OUTSIDE, last)).isFalse();
    assertThat(Labels.mayFollow(last, begin)).isTrue();
    assertThat(Labels.mayStart(last)).isFalse();
    assertThat(Labels.mayEnd(begin)).isFalse();
    assertThat(Labels.mayStart(Labels.OUTSIDE) && Labels.mayEnd(Labels.OUTSIDE)).isTrue();
  }
}
