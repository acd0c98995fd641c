package io.github.sambandh.text;

import java.text.Normalizer;

/**
 * Folds spelling variants of Hindi for look-up and features; what is returned to a caller is never
 * folded.
 *
 * <ul>
 *   <li>nukta is split off and dropped: {@code फ़ैसला}, {@code फैसला} and the precomposed letter
 *       are one spelling;
 *   <li>ZWJ, ZWNJ and other format characters are dropped;
 *   <li>chandrabindu becomes anusvara, and a homorganic nasal before a stop becomes anusvara:
 *       {@code पहुँचे → पहुंचे}, {@code हिन्दी → हिंदी};
 *   <li>Devanagari digits become ASCII digits;
 *   <li>dashes become {@code -}, quotes become {@code '} or {@code "};
 *   <li>Latin letters become lower case, compatibility forms (full width, ligatures) their usual
 *       form.
 * </ul>
 *
 * <p>Folding twice is folding once. Stateless and thread-safe; O(n).
 */
public final class TextNormalizer {
  private static final char CHANDRABINDU = '\u0901';
  private static final char ANUSVARA = '\u0902';
  private static final char NUKTA = '\u093C';

  /** The letter na with nukta, precomposed. */
  private static final char NNNA = '\u0929';

  private static final char VIRAMA = '\u094D';

  private TextNormalizer() {}

  /** Returns the folded form of {@code text}. */
  public static String fold(String text) {
    return isFolded(text) ? text : align(text).text();
  }

  /** Returns the folded form of {@code text}, aligned with it. */
  public static AlignedText align(String text) {
    AlignedText.Builder out = new AlignedText.Builder(text);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      int virama = nextKept(text, next);
      if (isNasal(codePoint)
          && virama < text.length()
          && text.charAt(virama) == VIRAMA
          && isStopOfClass(codePoint, text, nextKept(text, virama + 1))) {
        out.append(ANUSVARA, i, virama + 1);
        i = virama + 1;
        continue;
      }
      appendFolded(out, codePoint, i, next);
      i = next;
    }
    return out.build();
  }

  /** A quick, conservative test that spares most Hindi words the copy. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plainAscii = c < 0x80 && !(c >= 'A' && c <= 'Z');
      boolean plainDevanagari =
          c > CHANDRABINDU
              && c < 0x0966
              && c != NUKTA
              && c != VIRAMA
              && c != '\u0929'
              && c != '\u0931'
              && c != '\u0934'
              && !(c >= 0x0958 && c <= 0x095F)
              && c > 0x0900;
      if (!plainAscii && !plainDevanagari) {
        return false;
      }
    }
    return true;
  }

  private static void appendFolded(AlignedText.Builder out, int codePoint, int start, int end) {
    if (codePoint < 0x80) {
      out.append((char) Character.toLowerCase(codePoint), start, end);
      return;
    }
    int mark = foldPunctuation(codePoint);
    if (mark != codePoint) {
      out.append((char) mark, start, end);
      return;
    }
    String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    decomposed
        .codePoints()
        .map(TextNormalizer::foldCodePoint)
        .filter(folded -> folded >= 0)
        .forEach(
            folded -> {
              for (char unit : Character.toChars(folded)) {
                out.append(unit, start, end);
              }
            });
  }

  /** Returns the folded code point, or -1 for one that is dropped. */
  private static int foldCodePoint(int codePoint) {
    if (isDropped(codePoint)) {
      return -1;
    }
    if (codePoint >= '०' && codePoint <= '९') {
      return codePoint - '०' + '0';
    }
    if (codePoint == CHANDRABINDU) {
      return ANUSVARA;
    }
    int mark = foldPunctuation(codePoint);
    return mark != codePoint ? mark : Character.toLowerCase(codePoint);
  }

  /** Returns the ASCII form of a quote or dash, or the code point itself. */
  private static int foldPunctuation(int codePoint) {
    return switch (codePoint) {
      case '‘', '’', '‚', '‛', '`', '´', '′' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '\u2010', '\u2011', '\u2012', '–', '—', '―', '−' -> '-';
      default -> codePoint;
    };
  }

  private static boolean isDropped(int codePoint) {
    return codePoint == NUKTA
        || Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  private static int nextKept(String text, int index) {
    int at = index;
    while (at < text.length() && isDropped(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isNasal(int codePoint) {
    return switch (codePoint) {
      case 'ङ', 'ञ', 'ण', 'न', NNNA, 'म' -> true;
      default -> false;
    };
  }

  private static boolean isStopOfClass(int nasal, String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    char stop =
        switch (text.charAt(index)) {
          case '\u0958' -> 'क';
          case '\u0959' -> 'ख';
          case '\u095A' -> 'ग';
          case '\u095B' -> 'ज';
          case '\u095C' -> 'ड';
          case '\u095D' -> 'ढ';
          case '\u095E' -> 'फ';
          default -> text.charAt(index);
        };
    return switch (nasal) {
      case 'ङ' -> stop >= 'क' && stop <= 'घ';
      case 'ञ' -> stop >= 'च' && stop <= 'झ';
      case 'ण' -> stop >= 'ट' && stop <= 'ढ';
      case 'न', NNNA -> stop >= 'त' && stop <= 'ध';
      case 'म' -> stop >= 'प' && stop <= 'भ';
      default -> false;
    };
  }
}
