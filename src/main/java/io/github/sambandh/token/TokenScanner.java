package io.github.sambandh.token;

import io.github.sambandh.text.Abbreviations;
import io.github.sambandh.text.Blank;
import io.github.sambandh.text.Graphemes;
import io.github.sambandh.text.Span;
import io.github.sambandh.text.WebAddress;
import java.util.Set;

/** Finds one token after the other in one pass. Not thread-safe. */
final class TokenScanner {
  /** Words in which a colon stands for visarga. */
  private static final Set<String> COLON_FOR_VISARGA =
      Set.of(
          "अत",
          "पुन",
          "प्राय",
          "स्वत",
          "अंतत",
          "अन्तत",
          "मूलत",
          "पूर्णत",
          "सामान्यत",
          "मुख्यत",
          "विशेषत",
          "साधारणत",
          "फलत",
          "वस्तुत",
          "अंशत",
          "संभवत",
          "सम्भवत",
          "क्रमश",
          "अक्षरश",
          "दु",
          "प्रात",
          "शत");

  private static final int LONGEST_LIST_NUMBER = 3;

  private final String text;
  private final int sentenceStart;
  private final int limit;
  private int start;
  private int end;

  TokenScanner(String text, Span sentence) {
    this.text = text;
    this.sentenceStart = sentence.start();
    this.limit = sentence.end();
    this.end = sentence.start();
  }

  /** Moves to the next token, if there is one. */
  boolean next() {
    int at = end;
    while (at < limit && isBlank(CharacterClass.of(text.charAt(at)))) {
      at++;
    }
    if (at == limit) {
      return false;
    }
    start = at;
    byte first = CharacterClass.of(text.charAt(at));
    end =
        switch (first) {
          case CharacterClass.LETTER, CharacterClass.MARK -> word(at, first);
          case CharacterClass.LATIN, CharacterClass.DIGIT -> addressOrWord(at, first);
          case CharacterClass.DOT -> dots(at);
          case CharacterClass.SURROGATE -> supplementary(at);
          default -> grapheme(at + 1);
        };
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  private static boolean isBlank(byte kind) {
    return kind == CharacterClass.BLANK || kind == CharacterClass.INVISIBLE;
  }

  private int addressOrWord(int at, byte first) {
    int address = WebAddress.end(text, at, limit);
    return address > at ? grapheme(address) : word(at, first);
  }

  private int supplementary(int at) {
    int codePoint = text.codePointAt(at);
    if (Character.isSupplementaryCodePoint(codePoint) && at + 1 < limit) {
      byte kind = CharacterClass.ofSupplementary(codePoint);
      return kind == CharacterClass.PUNCTUATION ? grapheme(at + 2) : word(at, kind);
    }
    return grapheme(at + 1);
  }

  private int dots(int at) {
    int to = at + 1;
    while (to < limit && CharacterClass.of(text.charAt(to)) == CharacterClass.DOT) {
      to++;
    }
    return grapheme(to);
  }

  /** Returns the first grapheme boundary from {@code at} on. */
  private int grapheme(int at) {
    int to = at;
    while (to < limit && !Graphemes.isBoundary(text, to)) {
      to++;
    }
    return to;
  }

  private int word(int from, byte first) {
    byte script = first;
    int at = from;
    while (at < limit) {
      char unit = text.charAt(at);
      byte kind = CharacterClass.of(unit);
      int width = 1;
      if (kind == CharacterClass.SURROGATE) {
        int codePoint = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(codePoint) || at + 2 > limit) {
          break;
        }
        kind = CharacterClass.ofSupplementary(codePoint);
        width = 2;
      }
      switch (kind) {
        case CharacterClass.LETTER, CharacterClass.LATIN -> {
          if (isLetter(script) && script != kind) {
            return classAt(at - 1) == CharacterClass.INVISIBLE ? at - 1 : grapheme(at);
          }
          script = kind;
        }
        case CharacterClass.DIGIT -> script = kind;
        case CharacterClass.MARK -> {}
        case CharacterClass.INVISIBLE -> {
          if (!isWord(classAt(at + 1))) {
            return at;
          }
        }
        default -> {
          if (!joins(unit, at)) {
            return wordEnd(from, at, unit);
          }
        }
      }
      at += width;
    }
    return grapheme(at);
  }

  private static boolean isLetter(byte kind) {
    return kind == CharacterClass.LETTER || kind == CharacterClass.LATIN;
  }

  private static boolean isWord(byte kind) {
    return isLetter(kind) || kind == CharacterClass.DIGIT || kind == CharacterClass.MARK;
  }

  private byte classAt(int at) {
    return at < limit ? CharacterClass.of(text.charAt(at)) : CharacterClass.BLANK;
  }

  /** Returns whether the mark at {@code at} stands inside a number or a Latin word. */
  private boolean joins(char unit, int at) {
    byte before = CharacterClass.of(text.charAt(at - 1));
    byte after = classAt(at + 1);
    return switch (unit) {
      case ',', ':', '/', '٫' -> before == CharacterClass.DIGIT && after == CharacterClass.DIGIT;
      case '.' ->
          (before == CharacterClass.DIGIT && after == CharacterClass.DIGIT)
              || (isAsciiWord(text.charAt(at - 1))
                  && at + 1 < limit
                  && isAsciiWord(text.charAt(at + 1)));
      case '\'', '’' -> before == CharacterClass.LATIN && after == CharacterClass.LATIN;
      default -> false;
    };
  }

  private static boolean isAsciiWord(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns the end of the word that the mark at {@code at} follows. */
  private int wordEnd(int from, int at, char unit) {
    if (unit == '.' && classAt(at + 1) != CharacterClass.DOT && keepsDot(from, at)) {
      return grapheme(at + 1);
    }
    if (unit == ':' && at - from <= 8 && COLON_FOR_VISARGA.contains(text.substring(from, at))) {
      return grapheme(at + 1);
    }
    return grapheme(at);
  }

  private boolean keepsDot(int from, int dot) {
    if (from == sentenceStart && isListNumber(from, dot)) {
      return true;
    }
    return isLatinChain(from, dot)
        || Abbreviations.isAbbreviation(text, from, dot, isLast(dot + 1));
  }

  private boolean isListNumber(int from, int dot) {
    if (dot - from > LONGEST_LIST_NUMBER || dot + 1 >= limit || !Blank.is(text.charAt(dot + 1))) {
      return false;
    }
    for (int i = from; i < dot; i++) {
      if (CharacterClass.of(text.charAt(i)) != CharacterClass.DIGIT) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether single Latin letters and full stops alternate: {@code U.S}. */
  private boolean isLatinChain(int from, int dot) {
    if (dot - from < 3 || text.charAt(dot - 2) != '.') {
      return false;
    }
    for (int i = from; i < dot; i++) {
      boolean letter = CharacterClass.of(text.charAt(i)) == CharacterClass.LATIN;
      if ((i - from) % 2 == 0 ? !letter : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean isLast(int from) {
    for (int i = from; i < limit; i++) {
      byte kind = CharacterClass.of(text.charAt(i));
      if (kind != CharacterClass.PUNCTUATION && kind != CharacterClass.DOT && !isBlank(kind)) {
        return false;
      }
    }
    return true;
  }
}
