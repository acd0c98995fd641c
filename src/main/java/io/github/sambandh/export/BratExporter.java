package io.github.sambandh.export;

import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Evidence;
import io.github.sambandh.document.Factuality;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Relation;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes the stand-off annotation of the <a href="https://brat.nlplab.org/standoff.html">brat</a>
 * annotation tool, the content of an {@code .ann} file; the {@code .txt} file beside it is the
 * document's text, unchanged.
 *
 * <p>{@code T} lines are the mentions, {@code *} lines join the mentions of one entity, {@code R}
 * lines are the relations between the mentions that state them, {@code A} lines tell the kind of a
 * mention that is no name, the factuality of a relation that is not factual, and a former office;
 * {@code #} lines hold the other attributes, entities by a {@code T} of theirs. Offsets are Unicode
 * code points, as brat counts, not UTF-16 code units. Immutable and thread-safe.
 */
public final class BratExporter implements Exporter {

  @Override
  public void write(Document document, Appendable out) throws IOException {
    new Annotation(document, out).write();
  }

  /** One run over one document. */
  private static final class Annotation {
    private final Document document;
    private final Appendable out;
    private final Map<Span, String> ids = new HashMap<>();
    private int attributes;
    private int counted;
    private int codePoints;

    Annotation(Document document, Appendable out) {
      this.document = document;
      this.out = out;
    }

    void write() throws IOException {
      for (Mention mention : document.mentions()) {
        writeMention(mention);
      }
      for (Entity entity : document.entities()) {
        if (entity.mentions().size() > 1) {
          out.append("*\tEquiv");
          for (Mention mention : entity.mentions()) {
            out.append(' ').append(idOf(mention.span(), entity));
          }
          out.append('\n');
        }
      }
      int number = 0;
      for (Relation relation : document.relations()) {
        writeRelation("R" + ++number, number, relation);
      }
    }

    private void writeMention(Mention mention) throws IOException {
      String id = "T" + (ids.size() + 1);
      ids.put(mention.span(), id);
      StringJoiner fragments = new StringJoiner(";");
      StringJoiner words = new StringJoiner(" ");
      int start = mention.start();
      for (int i = mention.start(); i <= mention.end(); i++) {
        if (i == mention.end() || isLineEnd(document.text().charAt(i))) {
          if (i > start) {
            fragments.add(toCodePoints(start) + " " + toCodePoints(i));
            words.add(document.text().substring(start, i));
          }
          start = i + 1;
        }
      }
      out.append(id).append('\t').append(mention.type().name()).append(' ');
      out.append(fragments.toString()).append('\t').append(oneLine(words.toString())).append('\n');
      if (!mention.isName()) {
        writeAttribute("Kind", id, mention.kind().name());
      }
    }

    private void writeRelation(String id, int number, Relation relation) throws IOException {
      Evidence evidence = relation.evidence().get(0);
      out.append(id).append('\t').append(relation.type().code());
      out.append(" Arg1:").append(idOf(evidence.subject(), relation.subject()));
      out.append(" Arg2:").append(idOf(evidence.object(), relation.object())).append('\n');
      if (relation.factuality() != Factuality.FACTUAL) {
        writeAttribute("Factuality", id, relation.factuality().name());
      }
      StringJoiner notes = new StringJoiner("; ");
      relation
          .attributes()
          .forEach(
              (attribute, value) -> {
                if (attribute != Attribute.FORMER) {
                  notes.add(attribute.key() + "=" + noteOf(attribute, value));
                }
              });
      if (relation.attributes().containsKey(Attribute.FORMER)) {
        writeAttribute("Former", id, "");
      }
      if (notes.length() > 0) {
        out.append("#" + number + "\tAnnotatorNotes ").append(id).append('\t');
        out.append(oneLine(notes.toString())).append('\n');
      }
    }

    private String noteOf(Attribute attribute, String value) {
      if (!attribute.isEntity()) {
        return value;
      }
      Entity entity = document.entity(value);
      return idOf(entity.mentions().get(0).span(), entity);
    }

    private void writeAttribute(String name, String target, String value) throws IOException {
      out.append("A" + ++attributes).append('\t').append(name).append(' ').append(target);
      if (!value.isEmpty()) {
        out.append(' ').append(value);
      }
      out.append('\n');
    }

    private String idOf(Span span, Entity entity) {
      String id = ids.get(span);
      if (id == null) {
        id = ids.get(entity.mentions().get(0).span());
      }
      if (id == null) {
        throw new IllegalStateException(
            "document " + document.id() + ": entity " + entity.id() + " has no mention");
      }
      return id;
    }

    /** Counts on from the last offset asked for: offsets come in text order. */
    private int toCodePoints(int offset) {
      codePoints += document.text().codePointCount(counted, offset);
      counted = offset;
      return codePoints;
    }
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r';
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
