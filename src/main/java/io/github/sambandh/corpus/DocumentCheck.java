package io.github.sambandh.corpus;

import com.google.common.collect.ImmutableSortedSet;
import io.github.sambandh.corpus.AnnotatedDocument.GoldMention;
import io.github.sambandh.corpus.AnnotatedDocument.GoldRelation;
import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.MentionKind;
import io.github.sambandh.text.Blank;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong in one annotated document. Not thread-safe. */
final class DocumentCheck {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern MARKUP = Pattern.compile("\\|(PER|LOC|ORG|DEM|PRO)\\|");

  private final AnnotatedDocument document;
  private final WordBounds bounds;
  private final List<String> causes = new ArrayList<>();

  /** The types of each entity's names and demonyms; empty where only pronouns refer to it. */
  private final Map<String, EnumSet<EntityType>> types = new HashMap<>();

  private DocumentCheck(AnnotatedDocument document) {
    this.document = document;
    this.bounds = new WordBounds(document.text());
  }

  /** Returns the causes of complaint, mentions first; empty if there is none. */
  static List<String> causes(AnnotatedDocument document) {
    DocumentCheck check = new DocumentCheck(document);
    check.checkText();
    check.checkMentions();
    check.checkEntities();
    check.checkRelations();
    return check.causes;
  }

  private void checkText() {
    if (document.text().isBlank()) {
      causes.add("there is no text");
    }
    if (MARKUP.matcher(document.text()).find()) {
      causes.add("markup is left in the text");
    }
  }

  private void checkMentions() {
    int reached = 0;
    for (GoldMention mention : document.mentions()) {
      Span span = mention.span();
      if (span.start() < reached || span.end() > document.text().length()) {
        causes.add("mention " + span + " overlaps another, is out of order or ends past the text");
        continue;
      }
      reached = span.end();
      checkSpan(span, "mention '" + span.in(document.text()) + "' at " + span);
    }
  }

  private void checkSpan(Span span, String mention) {
    String text = document.text();
    if (span.length() == 0
        || Blank.is(text.charAt(span.start()))
        || Blank.is(text.charAt(span.end() - 1))) {
      causes.add(mention + " is empty, or begins or ends with a blank");
    } else if (!Graphemes.isBoundary(text, span.start())
        || !Graphemes.isBoundary(text, span.end())) {
      causes.add(mention + " cuts a grapheme");
    } else if (!bounds.fits(span)) {
      causes.add(mention + " cuts a token");
    } else if (bounds.sentenceOf(span) < 0) {
      causes.add(mention + " runs across the end of a sentence");
    }
  }

  private void checkEntities() {
    for (GoldMention mention : document.mentions()) {
      EnumSet<EntityType> known =
          types.computeIfAbsent(mention.entity(), id -> EnumSet.noneOf(EntityType.class));
      if (mention.kind() != MentionKind.PRONOUN) {
        known.add(mention.type());
      }
    }
    for (String id : document.entities()) {
      if (!ID.matcher(id).matches()) {
        causes.add("id '" + id + "' is not lower-case Latin letters, digits and _");
      }
      Set<EntityType> known = typesOf(id);
      if (known.isEmpty()) {
        causes.add("'" + id + "' has pronouns but no name or demonym");
      } else if (known.size() > 1) {
        causes.add("'" + id + "' has names of several types: " + known);
      }
    }
  }

  private Set<EntityType> typesOf(String id) {
    return types.getOrDefault(id, EnumSet.noneOf(EntityType.class));
  }

  private void checkRelations() {
    Set<String> seen = new HashSet<>();
    for (GoldRelation relation : document.relations()) {
      String line = relation.subject() + " " + relation.type().code() + " " + relation.object();
      if (relation.subject().equals(relation.object())) {
        causes.add(line + ": relates an entity to itself");
      }
      String key =
          relation.type().isSymmetric()
              ? relation.type() + " " + ImmutableSortedSet.of(relation.subject(), relation.object())
              : line;
      if (!seen.add(key)) {
        causes.add(line + ": stands twice");
      }
      checkArguments(relation, line);
      relation.attributes().forEach((attribute, value) -> checkValue(attribute, value, line));
    }
  }

  private void checkArguments(GoldRelation relation, String line) {
    Set<EntityType> subjects = typesOf(relation.subject());
    Set<EntityType> objects = typesOf(relation.object());
    for (String argument : List.of(relation.subject(), relation.object())) {
      if (typesOf(argument).isEmpty()) {
        causes.add(line + ": no name or demonym has the id '" + argument + "'");
      }
    }
    for (EntityType subject : subjects) {
      for (EntityType object : objects) {
        if (!relation.type().accepts(subject, object)) {
          causes.add(line + ": does not take " + subject + " and " + object);
        }
      }
    }
  }

  private void checkValue(Attribute attribute, String value, String line) {
    String field = line + ": " + attribute.key() + "=" + value;
    switch (attribute) {
      case FORMER -> {
        if (!value.equals("yes")) {
          causes.add(field + " is not 'yes'");
        }
      }
      case TITLE, TIME -> {
        if (!standsInText(value)) {
          causes.add(field + " does not stand in the text as whole words");
        }
      }
      case SOURCE -> {
        if (!types.containsKey(value)) {
          causes.add(field + " is not the id of a mention");
        }
      }
      case PLACE -> {
        if (!typesOf(value).contains(EntityType.LOCATION)) {
          causes.add(field + " is not the id of a place");
        }
      }
    }
  }

  private boolean standsInText(String words) {
    if (words.isBlank()) {
      return false;
    }
    String text = document.text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (bounds.fits(new Span(at, at + words.length()))) {
        return true;
      }
    }
    return false;
  }
}
