package io.github.sambandh.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.naming.NameList.Match;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {
  private static final NameList PLACES = NameList.load("places.tsv");

  private static Optional<Match> match(String name, int at) {
    return PLACES.match(NamePart.split(name), at);
  }

  @Test
  void findsTheLongestNameThatBeginsAtAWord() {
    assertThat(match("उत्तर प्रदेश पुलिस", 0)).contains(new Match("Uttar Pradesh", 2));
    assertThat(match("नई दिल्ली", 1)).contains(new Match("Delhi", 1));
    assertThat(match("उत्तर प्रदेश", 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"उत्तर प्रदेश", "उत्तर-प्रदेश", "उत्तर.  प्रदेश", "उत्तर\u2013प्रदेश"})
  void takesBlanksHyphensAndDotsForTheSame(String name) {
    assertThat(match(name, 0)).contains(new Match("Uttar Pradesh", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"उत्तर (प्रदेश)", "उत्तर, प्रदेश", "उत्तर 'प्रदेश'"})
  void findsNoNameAcrossOtherMarks(String name) {
    assertThat(match(name, 0)).isEmpty();
  }
}
