package io.github.sambandh.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambandh.Sketch;
import io.github.sambandh.document.ModelInfo;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
  private static final String[] LINES = {
    "[[राम|PER|r]] [[सीता|PER|s]] से मिले", "#relations", "r\tmet_with\ts\tFACTUAL"
  };

  private static EvaluationReport report() {
    Evaluation evaluation = new Evaluation();
    evaluation.add(Sketch.gold(LINES), Sketch.document(LINES), true);
    evaluation.add(Sketch.gold("[[दिल्ली|LOC|d]]"), Sketch.document("दिल्ली"), false);
    EvaluationResult result = evaluation.result("x \"1\".ann");
    return new EvaluationReport(new ModelInfo("fast", "1.0"), List.of(result), result);
  }

  @Test
  void alignsItsTable() throws IOException {
    StringBuilder out = new StringBuilder();
    report().writeText(out);
    assertThat(out.toString())
        .isEqualTo(
            """
            model fast 1.0

            x "1".ann: 2 documents
                                            P      R     F1  95 % of F1       right   found    gold
            entities                    100.0   66.7   80.0  0.0 to 100.0         2       2       3
              PERSON                    100.0  100.0  100.0                       2       2       2
              LOCATION                    0.0    0.0    0.0                       0       0       1
            relations                   100.0  100.0  100.0  100.0 to 100.0       1       1       1
              with factuality           100.0  100.0  100.0                       1       1       1
              title, where right          0.0    0.0    0.0                       0       0       0
              met_with                  100.0  100.0  100.0                       1       1       1
            """);
  }

  @Test
  void writesJson() throws IOException {
    StringBuilder out = new StringBuilder();
    report().writeJson(out);
    String flat = out.toString().replaceAll("\\n *", "").replace(": ", ":");
    assertThat(flat)
        .startsWith(
            "{\"model\":{\"name\":\"fast\",\"version\":\"1.0\"},\"files\":[{\"name\":\"x"
                + " \\\"1\\\".ann\",\"documents\":2,\"entities\":{\"precision\":1.0,"
                + "\"recall\":0.6667,\"f1\":0.8,\"right\":2,\"found\":2,\"gold\":3,"
                + "\"interval\":[0.0,1.0],\"types\":{\"PERSON\":{")
        .contains("\"relations\":{\"documents\":1,", "\"withFactuality\":{", "\"met_with\":{");
  }
}
