package io.github.sambandh.evaluation;

import com.google.common.base.Strings;
import io.github.sambandh.document.ModelInfo;
import io.github.sambandh.export.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an evaluation found, file by file and in all. Immutable and thread-safe.
 *
 * @param model what was scored
 * @param files the scores of each file, in the order given
 * @param all the scores of all files together
 */
public record EvaluationReport(
    ModelInfo model, List<EvaluationResult> files, EvaluationResult all) {
  private static final int LABEL_WIDTH = 26;

  /** Copies the list. */
  public EvaluationReport {
    files = List.copyOf(files);
  }

  /**
   * Appends an aligned table for each file and, if there are several, one for all: precision,
   * recall, F1 and its 95 % interval in percent, then counts.
   *
   * @throws IOException if {@code out} throws it
   */
  public void writeText(Appendable out) throws IOException {
    out.append("model " + model.name() + " " + model.version() + "\n");
    for (EvaluationResult file : files) {
      writeTable(file, out);
    }
    if (files.size() > 1) {
      writeTable(all, out);
    }
  }

  /**
   * Appends one JSON object: {@code model}, {@code files}, {@code all}; scores from 0 to 1.
   *
   * @throws IOException if {@code out} throws it
   */
  public void writeJson(Appendable out) throws IOException {
    JsonWriter json = JsonWriter.pretty(out);
    json.beginObject();
    json.key("model").beginObject();
    json.key("name").value(model.name());
    json.key("version").value(model.version());
    json.endObject();
    json.key("files").beginArray();
    for (EvaluationResult file : files) {
      writeResult(file, json);
    }
    json.endArray();
    json.key("all");
    writeResult(all, json);
    json.endObject();
    out.append('\n');
  }

  private static void writeTable(EvaluationResult result, Appendable out) throws IOException {
    int documents = result.documents();
    out.append("\n" + result.name() + ": " + documents);
    out.append(documents == 1 ? " document\n" : " documents\n");
    out.append(
        String.format(
            Locale.ROOT,
            "%s %6s %6s %6s  %-14s %7s %7s %7s",
            " ".repeat(LABEL_WIDTH),
            "P",
            "R",
            "F1",
            "95 % of F1",
            "right",
            "found",
            "gold"));
    out.append('\n');
    writeRow("entities", result.entities().total(), range(result.entityInterval()), out);
    for (Map.Entry<?, Score> type : result.entities().byType().entrySet()) {
      writeRow("  " + type.getKey(), type.getValue(), "", out);
    }
    if (result.relationDocuments() > 0) {
      RelationScores relations = result.relations();
      writeRow("relations", relations.relations().total(), range(result.relationInterval()), out);
      writeRow("  with factuality", relations.withFactuality(), "", out);
      writeRow("  title, where right", relations.title(), "", out);
      for (var type : relations.relations().byType().entrySet()) {
        writeRow("  " + type.getKey().code(), type.getValue(), "", out);
      }
    }
  }

  private static String range(Interval interval) {
    return String.format(Locale.ROOT, "%.1f to %.1f", 100 * interval.low(), 100 * interval.high());
  }

  private static void writeRow(String label, Score score, String interval, Appendable out)
      throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "%s %6.1f %6.1f %6.1f  %-14s %7d %7d %7d",
            Strings.padEnd(label, LABEL_WIDTH, ' '),
            100 * score.precision(),
            100 * score.recall(),
            100 * score.f1(),
            interval,
            score.truePositives(),
            score.systemCount(),
            score.goldCount()));
    out.append('\n');
  }

  private static void writeResult(EvaluationResult result, JsonWriter json) throws IOException {
    json.beginObject();
    json.key("name").value(result.name());
    json.key("documents").value(result.documents());
    json.key("entities").beginObject();
    writeScore(result.entities().total(), json);
    writeInterval(result.entityInterval(), json);
    json.key("types").beginObject();
    for (var type : result.entities().byType().entrySet()) {
      writeScore(type.getKey().name(), type.getValue(), json);
    }
    json.endObject();
    json.endObject();
    if (result.relationDocuments() > 0) {
      RelationScores relations = result.relations();
      json.key("relations").beginObject();
      json.key("documents").value(result.relationDocuments());
      writeScore(relations.relations().total(), json);
      writeInterval(result.relationInterval(), json);
      writeScore("withFactuality", relations.withFactuality(), json);
      writeScore("title", relations.title(), json);
      json.key("types").beginObject();
      for (var type : relations.relations().byType().entrySet()) {
        writeScore(type.getKey().code(), type.getValue(), json);
      }
      json.endObject();
      json.endObject();
    }
    json.endObject();
  }

  private static void writeScore(String key, Score score, JsonWriter json) throws IOException {
    json.key(key).beginObject();
    writeScore(score, json);
    json.endObject();
  }

  private static void writeScore(Score score, JsonWriter json) throws IOException {
    json.key("precision").value(score.precision());
    json.key("recall").value(score.recall());
    json.key("f1").value(score.f1());
    json.key("right").value(score.truePositives());
    json.key("found").value(score.systemCount());
    json.key("gold").value(score.goldCount());
  }

  private static void writeInterval(Interval interval, JsonWriter json) throws IOException {
    json.key("interval").beginArray().value(interval.low()).value(interval.high()).endArray();
  }
}
