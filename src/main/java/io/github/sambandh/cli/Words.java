package io.github.sambandh.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** The constants of an enum as the user writes them: in lower case. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the constant that the user means.
   *
   * @throws TypeConversionException if there is none, with those that there are
   */
  static <E extends Enum<E>> E parse(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + word
                        + "' is none of "
                        + Stream.of(type.getEnumConstants())
                            .map(Words::of)
                            .collect(Collectors.joining(", "))));
  }
}
