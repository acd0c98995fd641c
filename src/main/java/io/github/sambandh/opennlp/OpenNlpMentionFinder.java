package io.github.sambandh.opennlp;

import io.github.sambandh.document.Document;
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
 * model learns as it reads a document is forgotten when another begins. Thread-safe: each thread
 * has its own copy of OpenNLP's state.
 */
public final class OpenNlpMentionFinder implements MentionFinder {
  private final ThreadLocal<NameFinderME> finders;

  private OpenNlpMentionFinder(TokenNameFinderModel model) {
    finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
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
  public List<Mention> find(Document document) {
    NameFinderME finder = finders.get();
    finder.clearAdaptiveData();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      addMentions(document.text(), sentence.tokens(), finder, mentions);
    }
    return mentions;
  }

  private static void addMentions(
      String text, List<Token> tokens, NameFinderME finder, List<Mention> mentions) {
    opennlp.tools.util.Span[] found =
        finder.find(tokens.stream().map(Token::text).toArray(String[]::new));
    double[] probabilities = finder.probs(found);
    for (int i = 0; i < found.length; i++) {
      Optional<EntityType> type = typeOf(found[i].getType());
      if (type.isPresent()) {
        int start = tokens.get(found[i].getStart()).start();
        Span span = new Span(start, tokens.get(found[i].getEnd() - 1).end());
        double confidence = Math.min(1, Math.max(0, probabilities[i]));
        mentions.add(new Mention(span, span.in(text), type.get(), MentionKind.NAME, confidence));
      }
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
