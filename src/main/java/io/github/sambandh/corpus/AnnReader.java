package io.github.sambandh.corpus;

import com.google.common.base.Splitter;
import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.RelationType;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .ann} files: text with {@code [[surface|TYPE|id]]} mentions and, after {@code
 * #relations}, one tab-separated relation a line. Stateless and thread-safe.
 */
public final class AnnReader {
  private static final Pattern MENTION =
      Pattern.compile("\\[\\[([^|\\[\\]]+)\\|([A-Z]+)\\|([^|\\[\\]]+)]]");
  private static final Splitter TAB = Splitter.on('\t');

  private AnnReader() {}

  /**
   * Reads all documents of a file.
   *
   * @param file an {@code .ann} file in UTF-8
   * @return the documents in file order
   * @throws CorpusException if a line breaks the format
   * @throws IOException if the file cannot be read
   */
  public static List<AnnotatedDocument> read(Path file) throws IOException {
    return parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads documents from lines.
   *
   * @param name what error messages call the input
   * @param lines the lines without line ends
   * @throws CorpusException if a line breaks the format
   */
  public static List<AnnotatedDocument> parse(String name, List<String> lines)
      throws CorpusException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    Draft draft = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#doc ")) {
        if (draft != null) {
          documents.add(draft.finish());
        }
        draft = new Draft(name, line.substring(5).strip());
      } else if (draft == null) {
        if (!line.isBlank()) {
          throw new CorpusException(name, i + 1, "text before the first #doc line");
        }
      } else {
        draft.add(i + 1, line);
      }
    }
    if (draft != null) {
      documents.add(draft.finish());
    }
    return documents;
  }

  /** A document while its lines arrive. */
  private static final class Draft {
    private record RawMention(int line, Span span, String tag, String entity) {}

    private record RawRelation(int line, List<String> fields) {}

    private final String file;
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<RawMention> mentions = new ArrayList<>();
    private final List<RawRelation> relations = new ArrayList<>();
    private String source = "";
    private boolean textBegun;
    private boolean inRelations;

    Draft(String file, String id) {
      this.file = file;
      this.id = id;
    }

    void add(int number, String line) throws CorpusException {
      if (inRelations) {
        if (!line.isBlank()) {
          relations.add(new RawRelation(number, TAB.splitToList(line)));
        }
      } else if (line.equals("#relations")) {
        inRelations = true;
      } else if (!textBegun && line.startsWith("#source")) {
        source = line.substring("#source".length()).strip();
      } else {
        if (textBegun) {
          text.append('\n');
        }
        textBegun = true;
        addText(number, line);
      }
    }

    private void addText(int number, String line) throws CorpusException {
      Matcher matcher = MENTION.matcher(line);
      int copied = 0;
      while (matcher.find()) {
        text.append(line, copied, matcher.start());
        int start = text.length();
        text.append(matcher.group(1));
        mentions.add(
            new RawMention(
                number, new Span(start, text.length()), matcher.group(2), matcher.group(3)));
        copied = matcher.end();
      }
      String rest = line.substring(copied);
      if (rest.contains("[[") || rest.contains("]]")) {
        throw new CorpusException(file, number, "broken mention markup in '" + rest + "'");
      }
      text.append(rest);
    }

    AnnotatedDocument finish() throws CorpusException {
      Map<String, EntityType> types = new HashMap<>();
      for (RawMention mention : mentions) {
        EntityType type = typeOf(mention);
        if (type != null) {
          types.putIfAbsent(mention.entity(), type);
        }
      }
      List<GoldMention> golds = new ArrayList<>();
      for (RawMention mention : mentions) {
        EntityType own = typeOf(mention);
        EntityType type =
            own != null ? own : types.getOrDefault(mention.entity(), EntityType.PERSON);
        MentionKind kind =
            switch (mention.tag()) {
              case "DEM" -> MentionKind.DEMONYM;
              case "PRO" -> MentionKind.PRONOUN;
              default -> MentionKind.NAME;
            };
        golds.add(new GoldMention(mention.span(), type, kind, mention.entity()));
      }
      List<GoldRelation> read = new ArrayList<>();
      for (RawRelation relation : relations) {
        read.add(relation(relation));
      }
      return new AnnotatedDocument(id, source, text.toString(), golds, read);
    }

    /** Returns the type that the tag alone tells, or null for a pronoun. */
    private @Nullable EntityType typeOf(RawMention mention) throws CorpusException {
      return switch (mention.tag()) {
        case "PER", "LOC", "ORG" -> EntityType.ofTag(mention.tag());
        case "DEM" -> EntityType.LOCATION;
        case "PRO" -> null;
        default ->
            throw new CorpusException(
                file,
                mention.line(),
                "mention type '" + mention.tag() + "' is none of PER, LOC, ORG, DEM, PRO");
      };
    }

    private GoldRelation relation(RawRelation raw) throws CorpusException {
      List<String> fields = raw.fields();
      if (fields.size() < 4) {
        throw new CorpusException(
            file, raw.line(), "a relation has subject, type, object and factuality, tab-separated");
      }
      for (int argument : new int[] {0, 2}) {
        String entity = fields.get(argument);
        if (mentions.stream().noneMatch(mention -> mention.entity().equals(entity))) {
          throw new CorpusException(file, raw.line(), "no mention has the id '" + entity + "'");
        }
      }
      try {
        return new GoldRelation(
            fields.get(0),
            RelationType.ofCode(fields.get(1)),
            fields.get(2),
            Factuality.valueOf(fields.get(3)),
            attributes(raw.line(), fields.subList(4, fields.size())));
      } catch (IllegalArgumentException e) {
        throw new CorpusException(file, raw.line(), String.valueOf(e.getMessage()));
      }
    }

    private Map<Attribute, String> attributes(int line, List<String> fields)
        throws CorpusException {
      Map<Attribute, String> found = new EnumMap<>(Attribute.class);
      for (String field : fields) {
        int equals = field.indexOf('=');
        Optional<Attribute> attribute =
            List.of(Attribute.values()).stream()
                .filter(a -> equals > 0 && a.key().equals(field.substring(0, equals)))
                .findFirst();
        if (attribute.isEmpty()) {
          throw new CorpusException(file, line, "'" + field + "' is not an attribute");
        }
        if (found.put(attribute.get(), field.substring(equals + 1)) != null) {
          throw new CorpusException(file, line, "'" + field + "' is the second of its kind");
        }
      }
      return found;
    }
  }
}
