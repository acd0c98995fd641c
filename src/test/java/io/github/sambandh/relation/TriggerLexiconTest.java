package io.github.sambandh.relation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.relation.TriggerLexicon.Trigger;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerLexiconTest {
  private static final TriggerLexicon LEXICON = TriggerLexicon.load();

  private static List<Trigger> find(String sentence) {
    return LEXICON.find(Splitter.on(' ').splitToList(sentence));
  }

  @Test
  void findsWordsStemsAndPhrases() {
    assertThat(find("राम ने मुलाकातों के बाद गले मिले"))
        .contains(
            new Trigger(RelationType.MET_WITH, 2, 3), new Trigger(RelationType.MET_WITH, 5, 7));
  }

  @Test
  void takesAWordWithoutStarAsAWhole() {
    assertThat(find("मिलेनियम")).isEmpty();
    assertThat(find("गले")).isEmpty();
  }

  @Test
  void listsTriggersInTextOrderAndOnceEach() {
    List<Trigger> found = find("हत्या के आरोप में गिरफ्तार नेता की मौत");
    assertThat(found).extracting(Trigger::start).isSorted();
    assertThat(found).doesNotHaveDuplicates();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(LEXICON.find(List.of())).isEmpty();
    assertThat(LEXICON.find(List.of("", "।"))).isEmpty();
  }
}
