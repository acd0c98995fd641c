package io.github.sambandh.export;

import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.EntityType;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.Relation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes a document for a person who reads in a terminal: its entities by type, each with its Latin
 * name and number of mentions, then its relations as sentences in English and Hindi with what else
 * is known and the words that state them.
 *
 * <p>Characters of the document that would steer a terminal are left out. Immutable and
 * thread-safe.
 */
public final class TextExporter implements Exporter {
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private final boolean coloured;

  private TextExporter(boolean coloured) {
    this.coloured = coloured;
  }

  /** Returns an exporter that writes nothing but words. */
  public static TextExporter plain() {
    return new TextExporter(false);
  }

  /** Returns an exporter that sets headings and quotations off with ANSI escape sequences. */
  public static TextExporter coloured() {
    return new TextExporter(true);
  }

  @Override
  public void write(Document document, Appendable out) throws IOException {
    out.append(styled(BOLD, Excerpt.clean(document.id()))).append('\n');
    if (document.entities().isEmpty()) {
      out.append("  no entities\n");
    }
    for (EntityType type : EntityType.values()) {
      writeEntities(type, document, out);
    }
    if (!document.relations().isEmpty()) {
      out.append(styled(BOLD, "Relations (संबंध)")).append('\n');
    }
    for (Relation relation : document.relations()) {
      writeRelation(relation, document, out);
    }
  }

  private void writeEntities(EntityType type, Document document, Appendable out)
      throws IOException {
    List<Entity> entities =
        document.entities().stream().filter(entity -> entity.type() == type).toList();
    if (entities.isEmpty()) {
      return;
    }
    String heading =
        switch (type) {
          case PERSON -> "People";
          case LOCATION -> "Places";
          case ORGANIZATION -> "Organisations";
        };
    out.append(styled(BOLD, heading + " (" + type.hindi() + ")")).append('\n');
    for (Entity entity : entities) {
      int count = entity.mentions().size();
      out.append("  ").append(bothNames(entity)).append(", ");
      out.append(count == 1 ? "1 mention" : count + " mentions").append('\n');
    }
  }

  private void writeRelation(Relation relation, Document document, Appendable out)
      throws IOException {
    out.append("  ").append(latinName(relation.subject()));
    out.append(' ').append(relation.type().english());
    out.append(' ').append(latinName(relation.object())).append('\n');
    out.append("  ").append(Excerpt.clean(relation.subject().name()));
    out.append(" — ").append(Excerpt.clean(relation.object().name()));
    out.append(' ').append(relation.type().hindi()).append('\n');
    out.append("    ").append(details(relation, document)).append('\n');
    String excerpt = Excerpt.of(relation.evidence().get(0), document.text());
    out.append("    ").append(styled(DIM, "“" + excerpt + "”")).append('\n');
  }

  private static String details(Relation relation, Document document) {
    StringJoiner details = new StringJoiner("; ");
    if (relation.factuality() != Factuality.FACTUAL) {
      details.add(relation.factuality() + " (" + relation.factuality().hindi() + ")");
    }
    details.add(String.format(Locale.ROOT, "confidence %.2f", relation.confidence()));
    for (Map.Entry<Attribute, String> attribute : relation.attributes().entrySet()) {
      String value =
          attribute.getKey().isEntity()
              ? bothNames(document.entity(attribute.getValue()))
              : Excerpt.clean(attribute.getValue());
      details.add(attribute.getKey().key() + " " + value);
    }
    return details.toString();
  }

  private static String bothNames(Entity entity) {
    String name = Excerpt.clean(entity.name());
    return entity.latinName().isEmpty() ? name : name + " / " + Excerpt.clean(entity.latinName());
  }

  private static String latinName(Entity entity) {
    return Excerpt.clean(entity.latinName().isEmpty() ? entity.name() : entity.latinName());
  }

  private String styled(String style, String words) {
    return coloured ? style + words + RESET : words;
  }
}
