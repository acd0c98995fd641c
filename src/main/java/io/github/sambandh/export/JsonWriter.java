package io.github.sambandh.export;

import com.google.common.base.Strings;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes JSON, value by value. The caller keeps keys and brackets in balance.
 *
 * <p>Control characters, line and paragraph separators and lone surrogates in strings are written
 * as escapes, so that every string is one line of well-formed Unicode whatever it holds. Not
 * thread-safe.
 */
public final class JsonWriter {
  private static final String INDENT = "  ";
  private static final int DECIMALS = 4;

  private final Appendable out;
  private final boolean pretty;
  private int depth;
  private boolean first = true;
  private boolean afterKey;

  private JsonWriter(Appendable out, boolean pretty) {
    this.out = out;
    this.pretty = pretty;
  }

  /** Returns a writer that puts every value on a line of its own, indented by two blanks. */
  public static JsonWriter pretty(Appendable out) {
    return new JsonWriter(out, true);
  }

  /** Returns a writer that writes neither line ends nor blanks between values. */
  public static JsonWriter singleLine(Appendable out) {
    return new JsonWriter(out, false);
  }

  /** Opens an object. */
  public JsonWriter beginObject() throws IOException {
    return begin('{');
  }

  /** Closes the object opened last. */
  public JsonWriter endObject() throws IOException {
    return end('}');
  }

  /** Opens an array. */
  public JsonWriter beginArray() throws IOException {
    return begin('[');
  }

  /** Closes the array opened last. */
  public JsonWriter endArray() throws IOException {
    return end(']');
  }

  /** Writes the key of the next value. */
  public JsonWriter key(String key) throws IOException {
    separate();
    quote(key);
    out.append(pretty ? ": " : ":");
    afterKey = true;
    return this;
  }

  /** Writes a string: any Java string, lone surrogates included. */
  public JsonWriter value(String value) throws IOException {
    separate();
    quote(value);
    return this;
  }

  /** Writes an integer. */
  public JsonWriter value(long value) throws IOException {
    separate();
    out.append(Long.toString(value));
    return this;
  }

  /**
   * Writes a number with one to four decimals, rounded half up.
   *
   * @param value any finite number
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public JsonWriter value(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("value " + value + " is not a JSON number");
    }
    separate();
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    out.append(rounded.setScale(Math.max(1, rounded.scale())).toPlainString());
    return this;
  }

  private JsonWriter begin(char bracket) throws IOException {
    separate();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  private JsonWriter end(char bracket) throws IOException {
    depth--;
    if (!first) {
      breakLine();
    }
    out.append(bracket);
    first = false;
    return this;
  }

  private void separate() throws IOException {
    if (afterKey) {
      afterKey = false;
      return;
    }
    if (!first) {
      out.append(',');
    }
    if (depth > 0) {
      breakLine();
    }
    first = false;
  }

  private void breakLine() throws IOException {
    if (pretty) {
      out.append('\n').append(INDENT.repeat(depth));
    }
  }

  private void quote(String value) throws IOException {
    out.append('"');
    int copied = 0;
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (mustEscape(unit)) {
        out.append(value, copied, i).append(escape(unit));
        copied = i + 1;
      }
    }
    out.append(value, copied, value.length()).append('"');
  }

  private static boolean mustEscape(char unit) {
    return unit == '"'
        || unit == '\\'
        || Character.isISOControl(unit)
        || unit == '\u2028'
        || unit == '\u2029'
        || Character.isSurrogate(unit);
  }

  private static String escape(char unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> "\\u" + Strings.padStart(Integer.toHexString(unit), 4, '0');
    };
  }
}
