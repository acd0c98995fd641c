package io.github.sambandh.corpus;

import io.github.sambandh.corpus.CorpusReport.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that annotated documents hold what their readers rely on, and counts what they hold.
 *
 * <ul>
 *   <li>Document ids are unique, and there is text.
 *   <li>Mentions are in order and apart; each begins and ends with a token of our {@link
 *       io.github.sambandh.token.Tokenizer}, lies in one sentence and cuts no grapheme.
 *   <li>An entity's id is lower-case Latin; it has a name or demonym, and these are of one type.
 *   <li>A relation takes the types of its arguments, relates two things and stands once, a
 *       symmetric one in either order.
 *   <li>Titles and times are whole words of the text, sources ids of the document, places ids of a
 *       location.
 * </ul>
 *
 * Stateless and thread-safe. Time grows linearly with the text, and with the square of the
 * documents that share one run of five words.
 */
public final class CorpusCheck {
  private CorpusCheck() {}

  /**
   * Checks and counts the documents of several files as one corpus.
   *
   * @param files files with relations
   * @return the problems of each document in file order, the counts and the near-duplicates
   */
  public static CorpusReport check(List<GoldFile> files) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> fileOfId = new HashMap<>();
    for (GoldFile file : files) {
      for (AnnotatedDocument document : file.documents()) {
        documents.add(document);
        String earlier = fileOfId.putIfAbsent(document.id(), file.name());
        if (earlier != null) {
          problems.add(new Problem(file.name(), document.id(), "its id is also in " + earlier));
        }
        for (String cause : DocumentCheck.causes(document)) {
          problems.add(new Problem(file.name(), document.id(), cause));
        }
      }
    }
    SharedWords shared = new SharedWords(documents);
    return new CorpusReport(
        CorpusCounts.of(documents), problems, shared.share(), shared.nearDuplicates());
  }
}
