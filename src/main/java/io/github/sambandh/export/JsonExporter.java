package io.github.sambandh.export;

import io.github.sambandh.document.Attribute;
import io.github.sambandh.document.Document;
import io.github.sambandh.document.Entity;
import io.github.sambandh.document.Evidence;
import io.github.sambandh.document.Mention;
import io.github.sambandh.document.Relation;
import io.github.sambandh.document.Sentence;
import io.github.sambandh.text.Span;
import java.io.IOException;
import java.util.List;

/**
 * Writes a document as one JSON object, stable in its keys and their order: {@code id, text,
 * sentences, entities, relations, model}. Immutable and thread-safe.
 *
 * <p>Offsets are UTF-16 code units, half-open, into {@code text}. Confidences have at most four
 * decimals. Neither form ends with a line end.
 */
public final class JsonExporter implements Exporter {
  private static final List<Attribute> ATTRIBUTES =
      List.of(Attribute.PLACE, Attribute.TIME, Attribute.TITLE, Attribute.FORMER, Attribute.SOURCE);

  private final boolean pretty;

  private JsonExporter(boolean pretty) {
    this.pretty = pretty;
  }

  /** Returns an exporter whose output is for people: a value a line, indented. */
  public static JsonExporter pretty() {
    return new JsonExporter(true);
  }

  /** Returns an exporter whose output is one line whatever the text holds. */
  public static JsonExporter singleLine() {
    return new JsonExporter(false);
  }

  @Override
  public void write(Document document, Appendable out) throws IOException {
    JsonWriter json = pretty ? JsonWriter.pretty(out) : JsonWriter.singleLine(out);
    json.beginObject();
    json.key("id").value(document.id());
    json.key("text").value(document.text());
    json.key("sentences").beginArray();
    for (Sentence sentence : document.sentences()) {
      writeSpan(sentence.span(), json);
    }
    json.endArray();
    json.key("entities").beginArray();
    for (Entity entity : document.entities()) {
      writeEntity(entity, json);
    }
    json.endArray();
    json.key("relations").beginArray();
    for (Relation relation : document.relations()) {
      writeRelation(relation, json);
    }
    json.endArray();
    json.key("model").beginObject();
    json.key("name").value(document.model().name());
    json.key("version").value(document.model().version());
    json.endObject();
    json.endObject();
  }

  private static void writeSpan(Span span, JsonWriter json) throws IOException {
    json.beginObject();
    json.key("start").value(span.start());
    json.key("end").value(span.end());
    json.endObject();
  }

  private static void writeEntity(Entity entity, JsonWriter json) throws IOException {
    json.beginObject();
    json.key("id").value(entity.id());
    json.key("type").value(entity.type().name());
    json.key("name").value(entity.name());
    json.key("latin").value(entity.latinName());
    json.key("mentions").beginArray();
    for (Mention mention : entity.mentions()) {
      json.beginObject();
      json.key("start").value(mention.start());
      json.key("end").value(mention.end());
      json.key("text").value(mention.text());
      json.key("kind").value(mention.kind().name());
      json.key("confidence").value(mention.confidence());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void writeRelation(Relation relation, JsonWriter json) throws IOException {
    json.beginObject();
    json.key("subject").value(relation.subject().id());
    json.key("type").value(relation.type().code());
    json.key("object").value(relation.object().id());
    json.key("factuality").value(relation.factuality().name());
    json.key("confidence").value(relation.confidence());
    json.key("evidence").beginArray();
    for (Evidence evidence : relation.evidence()) {
      writeSpan(evidence.sentence(), json);
    }
    json.endArray();
    json.key("attributes").beginObject();
    for (Attribute attribute : ATTRIBUTES) {
      String value = relation.attributes().get(attribute);
      if (value != null) {
        json.key(attribute.key()).value(value);
      }
    }
    json.endObject();
    json.endObject();
  }
}
