package io.github.sambandh.text;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rows of a list that ships inside the jar: UTF-8, cells separated by tabs, empty cells left
 * out, blank lines and lines that begin with {@code #} skipped. Stateless and thread-safe.
 */
public final class BundledList {
  private static final Splitter TAB = Splitter.on('\t').omitEmptyStrings();

  private BundledList() {}

  /**
   * Returns the rows of a list, in file order, each with at least one cell.
   *
   * @param owner a class of the package that the list lies in
   * @param resource the list's file name
   * @throws IllegalArgumentException if there is no such list
   * @throws UncheckedIOException if the list cannot be read
   */
  public static List<List<String>> rows(Class<?> owner, String resource) {
    try {
      return Resources.readLines(Resources.getResource(owner, resource), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(TAB::splitToList)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("bundled list " + resource + " cannot be read", e);
    }
  }
}
