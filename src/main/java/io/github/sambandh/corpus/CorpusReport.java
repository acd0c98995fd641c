package io.github.sambandh.corpus;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.RelationType;
import java.util.List;
import java.util.Locale;

/**
 * What a check of a corpus found. Immutable and thread-safe.
 *
 * @param counts how much of what there is
 * @param problems what breaks the guidelines, in file order
 * @param sharedRuns which part of all documents' runs of five words stands in another document too,
 *     0 to 1
 * @param nearDuplicates the pairs of documents that share more than a tenth of the shorter one's
 *     runs of five words, in file order
 */
public record CorpusReport(
    CorpusCounts counts,
    List<Problem> problems,
    double sharedRuns,
    List<NearDuplicate> nearDuplicates) {

  /** Copies the lists. */
  public CorpusReport {
    problems = List.copyOf(problems);
    nearDuplicates = List.copyOf(nearDuplicates);
  }

  /**
   * A fault of the annotation.
   *
   * @param file the file's name
   * @param document the document's id
   * @param cause what is wrong, for a reader
   */
  public record Problem(String file, String document, String cause) {
    @Override
    public String toString() {
      return file + ": " + document + ": " + cause;
    }
  }

  /**
   * Two documents with much text in common.
   *
   * @param first the id of the document that comes first
   * @param second the id of the other
   * @param share the common runs of five words, as a part of the shorter document's, 0 to 1
   */
  public record NearDuplicate(String first, String second, double share) {
    @Override
    public String toString() {
      return first + " and " + second + ": " + percent(share);
    }
  }

  /** Returns a report for a reader: counts, a table of the relations, faults; ends a line. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    line(out, "documents", counts.documents());
    line(out, "names", counts.nameCount());
    for (EntityType type : EntityType.values()) {
      line(out, "  " + type, counts.names().getOrDefault(type, 0));
    }
    line(out, "demonyms", counts.demonyms());
    line(out, "pronouns", counts.pronouns());
    line(out, "relations", counts.relationCount());
    documents(out, "across sentences or through pronouns", counts.acrossSentences());
    documents(out, "two names or more and no relation", counts.withoutRelation());
    documents(out, "bare headlines", counts.headlines());
    out.append("runs of five words that another document has too: ")
        .append(percent(sharedRuns))
        .append("\n\n");
    table(out);
    list(out, "near-duplicates", nearDuplicates);
    list(out, "problems", problems);
    return out.toString();
  }

  private static void line(StringBuilder out, String label, int count) {
    out.append(String.format(Locale.ROOT, "%-24s %8d", label, count)).append('\n');
  }

  private void documents(StringBuilder out, String label, int count) {
    double share = counts.documents() == 0 ? 0 : (double) count / counts.documents();
    out.append("documents, " + label + ": " + count + " (" + percent(share) + ")\n");
  }

  private void table(StringBuilder out) {
    out.append(String.format(Locale.ROOT, "%-24s %8s", "relation", "all"));
    for (Factuality factuality : Factuality.values()) {
      out.append(String.format(Locale.ROOT, " %9s", factuality));
    }
    out.append('\n');
    for (RelationType type : RelationType.values()) {
      out.append(String.format(Locale.ROOT, "%-24s %8d", type.code(), counts.count(type)));
      for (Factuality factuality : Factuality.values()) {
        out.append(String.format(Locale.ROOT, " %9d", counts.count(type, factuality)));
      }
      out.append('\n');
    }
    out.append(String.format(Locale.ROOT, "%-24s %8d", "all", counts.relationCount()));
    for (Factuality factuality : Factuality.values()) {
      out.append(String.format(Locale.ROOT, " %9d", counts.count(factuality)));
    }
    out.append("\n\n");
  }

  private static void list(StringBuilder out, String label, List<?> items) {
    out.append(label + ": " + (items.isEmpty() ? "none" : items.size()) + "\n");
    items.forEach(item -> out.append("  ").append(item).append('\n'));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }
}
