package io.github.sambandh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.document.Document;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PipelineTest {

  /** Marks the whole text as one sentence. */
  private static final class WholeText implements Stage {
    @Override
    public Set<Layer> requires() {
      return Set.of();
    }

    @Override
    public Layer provides() {
      return Layer.SENTENCES;
    }

    @Override
    public Document apply(Document document) {
      Span all = new Span(0, document.text().length());
      return document.withSentences(List.of(new Sentence(all, List.of())));
    }
  }

  /** Requires sentences and tokens, and adds nothing. */
  private static final class Demanding implements Stage {
    @Override
    public Set<Layer> requires() {
      return Set.of(Layer.SENTENCES, Layer.TOKENS);
    }

    @Override
    public Layer provides() {
      return Layer.MENTIONS;
    }

    @Override
    public Document apply(Document document) {
      return document;
    }
  }

  @Test
  void runsStagesInOrder() {
    Document document = Pipeline.of(new WholeText()).apply(Document.of("d", "भारत"));
    assertThat(document.sentences()).extracting(Sentence::span).containsExactly(new Span(0, 4));
  }

  @Test
  void leavesTheDocumentAloneWithoutStages() {
    Document document = Document.of("d", "भारत");
    assertThat(Pipeline.of().apply(document)).isSameAs(document);
  }

  @Test
  void namesTheStageAndTheLayersItMisses() {
    assertThatThrownBy(() -> Pipeline.of(new WholeText(), new Demanding()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Demanding requires [TOKENS], which no stage before it provides");
  }

  @Test
  void copiesItsStages() {
    List<Stage> stages = new ArrayList<>(List.of(new WholeText()));
    Pipeline pipeline = new Pipeline(stages);
    stages.clear();
    assertThat(pipeline.stages()).hasSize(1);
  }
}
