package io.github.sambandh.corpus;

import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.ConllReader.TaggedSentence;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Annotated documents to score against. Immutable and thread-safe.
 *
 * @param name what reports call them
 * @param documents the documents in file order
 * @param hasRelations whether relations are annotated too
 */
public record GoldFile(String name, List<AnnotatedDocument> documents, boolean hasRelations) {

  /** Copies the documents. */
  public GoldFile {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a file.
   *
   * @param file {@code .ann}, or else CoNLL columns; UTF-8
   * @throws CorpusException if a line breaks the format or there is no document
   * @throws IOException if the file cannot be read
   */
  public static GoldFile read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads the content of a file: {@code .ann} if its name ends so, otherwise CoNLL columns.
   *
   * <p>Each CoNLL sentence becomes a document whose text is its words joined by single blanks. An
   * {@code I-} tag that continues nothing begins a name; types other than PER, LOC and ORG are left
   * out.
   *
   * @param name the file's name
   * @param content its text
   * @throws CorpusException if a line breaks the format or there is no document
   */
  public static GoldFile parse(String name, String content) throws CorpusException {
    List<String> lines = content.lines().toList();
    boolean ann = name.endsWith(".ann");
    List<AnnotatedDocument> documents = ann ? AnnReader.parse(name, lines) : sentences(name, lines);
    if (!ann) {
      checkTags(name, lines);
    }
    if (documents.isEmpty()) {
      throw new CorpusException(name, 1, "no annotated document");
    }
    return new GoldFile(name, documents, ann);
  }

  private static List<AnnotatedDocument> sentences(String name, List<String> lines)
      throws CorpusException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (TaggedSentence sentence : ConllReader.parse(name, lines)) {
      documents.add(document(name + "-" + (documents.size() + 1), sentence));
    }
    return documents;
  }

  private static void checkTags(String name, List<String> lines) throws CorpusException {
    for (int i = 0; i < lines.size(); i++) {
      String tag = lines.get(i).substring(lines.get(i).indexOf('\t') + 1);
      if (!lines.get(i).isBlank()
          && !tag.equals("O")
          && !tag.startsWith("B-")
          && !tag.startsWith("I-")) {
        throw new CorpusException(name, i + 1, "tag '" + tag + "' is none of O, B-…, I-…");
      }
    }
  }

  private static AnnotatedDocument document(String id, TaggedSentence sentence) {
    List<GoldMention> mentions = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String open = "";
    int start = 0;
    int end = 0;
    for (int i = 0; i <= sentence.words().size(); i++) {
      String tag = i < sentence.tags().size() ? sentence.tags().get(i) : "O";
      String type = tag.equals("O") ? "" : tag.substring(2);
      boolean continues = tag.startsWith("I-") && type.equals(open);
      if (!continues) {
        Optional<EntityType> known = typeOf(open);
        if (known.isPresent()) {
          String entity = "m" + mentions.size();
          mentions.add(
              new GoldMention(new Span(start, end), known.get(), MentionKind.NAME, entity));
        }
        open = type;
      }
      if (i < sentence.words().size()) {
        if (i > 0) {
          text.append(' ');
        }
        if (!continues) {
          start = text.length();
        }
        text.append(sentence.words().get(i));
        end = text.length();
      }
    }
    return new AnnotatedDocument(id, "", text.toString(), mentions, List.of());
  }

  private static Optional<EntityType> typeOf(String tag) {
    return Stream.of(EntityType.values()).filter(type -> type.tag().equals(tag)).findFirst();
  }
}
