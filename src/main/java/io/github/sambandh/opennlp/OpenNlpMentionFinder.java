package io.github.sambandh.opennlp;

import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.document.Token;
import io.github.sambandh.entity.MentionFinder;
import io.github.sambandh.model.ModelException;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Finds names with a name finder model of Apache OpenNLP.
 *
 * <p>Types {@code person}, {@code location} and {@code organization}, or the tags {@code PER},
 * {@code LOC} and {@code ORG}, in either case, become the types of mentions; other types are left
 * out. The confidence of a mention is the mean probability of its tokens, not calibrated. What the
 * model learns of one text as it reads on is forgotten when another text begins. Thread-safe: each
 * thread has its own copy of OpenNLP's state.
 */
public final class OpenNlpMentionFinder implements MentionFinder {
  private final ThreadLocal<Reader> readers;

  private OpenNlpMentionFinder(TokenNameFinderModel model) {
    readers = ThreadLocal.withInitial(() -> new Reader(new NameFinderME(model)));
  }

  /** Returns a finder for a model in memory. */
  static OpenNlpMentionFinder of(TokenNameFinderModel model) {
    return new OpenNlpMentionFinder(model);
  }

  /**
   * Loads a model.
   *
   * @param file as OpenNLP's trainer writes it; trusted, like every model
   * @throws ModelException if it is missing or not a name finder model
   */
  public static OpenNlpMentionFinder load(Path file) throws ModelException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(new TokenNameFinderModel(in));
    } catch (IOException | RuntimeException e) {
      throw new ModelException(
          file + ": found no readable file, expected a name finder model of OpenNLP: " + e, e);
    }
  }

  @Override
  public List<Mention> find(String text, Sentence sentence) {
    return readers.get().find(text, sentence);
  }

  /** OpenNLP's state in one thread: it remembers the names of the text that it reads. */
  private static final class Reader {
    private final NameFinderME names;
    private WeakReference<String> current = new WeakReference<>(null);
    private int reached;

    Reader(NameFinderME names) {
      this.names = names;
    }

    List<Mention> find(String text, Sentence sentence) {
      if (!current.refersTo(text) || sentence.start() < reached) {
        names.clearAdaptiveData();
        current = new WeakReference<>(text);
      }
      reached = sentence.end();
      List<Token> tokens = sentence.tokens();
      opennlp.tools.util.Span[] found =
          names.find(tokens.stream().map(Token::text).toArray(String[]::new));
      double[] probabilities = names.probs(found);
      List<Mention> mentions = new ArrayList<>();
      for (int i = 0; i < found.length; i++) {
        Optional<EntityType> type = typeOf(found[i].getType());
        if (type.isPresent()) {
          int start = tokens.get(found[i].getStart()).start();
          Span span = new Span(start, tokens.get(found[i].getEnd() - 1).end());
          double confidence = Math.min(1, Math.max(0, probabilities[i]));
          mentions.add(new Mention(span, span.in(text), type.get(), MentionKind.NAME, confidence));
        }
      }
      return mentions;
    }
  }

  private static Optional<EntityType> typeOf(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "person", "per" -> Optional.of(EntityType.PERSON);
      case "location", "loc" -> Optional.of(EntityType.LOCATION);
      case "organization", "org" -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
