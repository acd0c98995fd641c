package io.github.sambandh.text;

import java.util.List;

/**
 * Web and mail addresses in running text, by their shape alone. Stateless and thread-safe.
 *
 * <p>An address is a run of printable ASCII that begins with {@code http://}, {@code https://} or
 * {@code www.}, or that has a mailbox and a host around an {@code @}. Punctuation at the end of the
 * run belongs to the sentence.
 */
public final class WebAddress {
  private static final List<String> SCHEMES = List.of("https://", "http://", "www.");

  /** What RFC 5321 allows a mailbox; bounds the look-ahead. */
  private static final int LONGEST_MAILBOX = 64;

  private WebAddress() {}

  /**
   * Returns the end of the address that begins at {@code start}, or {@code start} if none does.
   *
   * @param text any string
   * @param start UTF-16 offset of the first code unit
   * @param limit UTF-16 offset that the address may not pass, at most {@code text.length()}
   */
  public static int end(String text, int start, int limit) {
    char first = text.charAt(start);
    if ((first | 0x20) == 'h' || (first | 0x20) == 'w') {
      int body = afterScheme(text, start, limit);
      if (body > start) {
        int end = trimmed(text, body, runEnd(text, body, limit));
        return end > body ? end : start;
      }
    }
    return isMailboxUnit(first) ? mailEnd(text, start, limit) : start;
  }

  private static int afterScheme(String text, int start, int limit) {
    for (String scheme : SCHEMES) {
      if (start + scheme.length() < limit
          && text.regionMatches(true, start, scheme, 0, scheme.length())) {
        return start + scheme.length();
      }
    }
    return start;
  }

  private static int runEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && isAddressUnit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int trimmed(String text, int start, int end) {
    int trimmed = end;
    while (trimmed > start && !isAddressEnd(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private static int mailEnd(String text, int start, int limit) {
    int at = start;
    int furthest = Math.min(limit, start + LONGEST_MAILBOX);
    while (at < furthest && isMailboxUnit(text.charAt(at))) {
      at++;
    }
    if (at >= limit || text.charAt(at) != '@') {
      return start;
    }
    int end = at + 1;
    int dot = -1;
    while (end < limit && isHostUnit(text.charAt(end))) {
      if (text.charAt(end) == '.') {
        dot = end;
      }
      end++;
    }
    end = trimmed(text, at + 1, end);
    return dot > at + 1 && text.lastIndexOf('.', end - 1) > at + 1 ? end : start;
  }

  private static boolean isMailboxUnit(char c) {
    return isAlphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
  }

  private static boolean isHostUnit(char c) {
    return isAlphanumeric(c) || c == '.' || c == '-';
  }

  private static boolean isAddressUnit(char c) {
    return c > ' ' && c < '\u007F' && c != '"' && c != '<' && c != '>' && c != '|';
  }

  private static boolean isAddressEnd(char c) {
    return isAlphanumeric(c) || c == '/' || c == '_' || c == '=' || c == '#' || c == '&';
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
