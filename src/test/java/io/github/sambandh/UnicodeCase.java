package io.github.sambandh;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of {@code testdata/unicode/cases.tsv}: a text, and what each stage makes of it. */
public record UnicodeCase(
    String name, String text, List<String> tokens, String folded, int sentences) {
  private static final Path FILE = Path.of("testdata", "unicode", "cases.tsv");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|r|n)");

  /** Returns all cases in file order. */
  public static Stream<UnicodeCase> all() {
    try {
      return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .map(UnicodeCase::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnicodeCase parse(String line) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    return new UnicodeCase(
        fields.get(0),
        unescape(fields.get(1)),
        Splitter.on('|').splitToStream(fields.get(2)).map(UnicodeCase::unescape).toList(),
        unescape(fields.get(3)),
        Integer.parseInt(fields.get(4)));
  }

  private static String unescape(String field) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    var matcher = ESCAPE.matcher(field);
    while (matcher.find()) {
      text.append(field, copied, matcher.start());
      String code = matcher.group(1);
      if (code != null) {
        text.append((char) Integer.parseInt(code, 16));
      } else {
        text.append(matcher.group().equals("\\r") ? '\r' : '\n');
      }
      copied = matcher.end();
    }
    return text.append(field, copied, field.length()).toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
