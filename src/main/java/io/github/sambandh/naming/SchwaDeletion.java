package io.github.sambandh.naming;

import java.util.List;

/**
 * Tells which unwritten a's of a Hindi word are not spoken. Stateless and thread-safe; O(n).
 *
 * <p>Implements Ohala's rule, that a schwa falls in {@code VC_CV}, which <i>Narasimhan, Sproat and
 * Kiraz, Schwa-Deletion in Hindi Text-to-Speech Synthesis</i> (2004) start from, in one pass from
 * right to left, with the constraints of <i>Choudhury, Basu and Sarkar, A Diachronic Approach for
 * Schwa Deletion in Indo Aryan Languages</i> (2004): the first syllable keeps its schwa, and so
 * does one before a vowel or a cluster; the last schwa falls unless an inadmissible cluster would
 * end the word.
 *
 * <p>Differs from both in having no weights and no search, and where names ask for it:
 *
 * <ul>
 *   <li>a nasal sign counts as a consonant: {@code वंदना} Vandana;
 *   <li>a cluster may end a word if its last sound is no more sonorous than the one before ({@code
 *       हेमंत} Hemant, but {@code मिश्र} Mishra);
 *   <li>instead of a full morphology, a short list of second members of compounds begins anew:
 *       {@code राम-नगर}, {@code सीता-रमण}; so does what follows {@code श्री}, and {@code प्र} may
 *       begin a member: {@code हरमन-प्रीत};
 *   <li>a schwa stays before a last short i, in {@code -वती}, and before {@code -यन} and {@code
 *       -वन}: {@code गणपति}, {@code मायावती}, {@code विजयन}, {@code राघवन}.
 * </ul>
 */
final class SchwaDeletion {
  /** Second members of compounds that a right-to-left pass would break: consonant, a, twice. */
  private static final List<String> MEMBERS =
      List.of(
          "नगर", "चरण", "शरण", "करण", "रमण", "भवन", "महल", "नयन", "भजन", "वदन", "रतन", "कमल",
          "शहर");

  private SchwaDeletion() {}

  /** Returns for each letter whether its schwa is silent. */
  static boolean[] silent(List<Letter> letters) {
    boolean[] silent = new boolean[letters.size()];
    int last = letters.size() - 1;
    if (last > 0 && letters.get(last).hasSchwa()) {
      silent[last] = mayEnd(letters.get(last - 1), letters.get(last));
    }
    int head = memberStart(letters);
    for (int i = last - 1; i > 0; i--) {
      silent[i] =
          i == head - 1
              ? letters.get(i).hasSchwa() && mayEnd(letters.get(i - 1), letters.get(i))
              : i != head && falls(letters, silent, i);
    }
    return silent;
  }

  private static boolean mayEnd(Letter before, Letter end) {
    if (end.coda() != Letter.NONE) {
      return false;
    }
    if (before.isBound()) {
      return sonority(end) <= sonority(before);
    }
    return !(end.consonant() == 'य' && isHighVowel(before.vowel()));
  }

  private static boolean falls(List<Letter> letters, boolean[] silent, int at) {
    Letter letter = letters.get(at);
    Letter before = letters.get(at - 1);
    return letter.hasSchwa()
        && letter.coda() == Letter.NONE
        && !before.isBound()
        && before.coda() == Letter.NONE
        && !keepsSuffix(letters, at)
        && (isOpen(letters, silent, at + 1) || isPrefix(letters, silent, at + 1));
  }

  private static boolean isOpen(List<Letter> letters, boolean[] silent, int at) {
    Letter letter = letters.get(at);
    return letter.consonant() != Letter.NONE && !letter.isBound() && !silent[at];
  }

  private static boolean isPrefix(List<Letter> letters, boolean[] silent, int at) {
    if (at + 2 >= letters.size()) {
      return false;
    }
    Letter first = letters.get(at);
    return first.consonant() == 'प'
        && first.isBound()
        && letters.get(at + 1).consonant() == 'र'
        && isOpen(letters, silent, at + 1);
  }

  private static boolean keepsSuffix(List<Letter> letters, int at) {
    Letter letter = letters.get(at);
    Letter next = letters.get(at + 1);
    if (at + 3 == letters.size()) {
      boolean glide = next.consonant() == 'य' || next.consonant() == 'व';
      Letter end = letters.get(at + 2);
      return glide && next.hasSchwa() && end.consonant() == 'न' && end.hasSchwa();
    }
    boolean vati = letter.consonant() == 'व' && next.consonant() == 'त' && next.vowel() == 'ी';
    return at + 2 == letters.size() && (vati || next.vowel() == 'ि');
  }

  /** Returns the index of the letter that begins the second member of a compound, or 0. */
  private static int memberStart(List<Letter> letters) {
    int size = letters.size();
    if (size > 2
        && letters.get(0).consonant() == 'श'
        && letters.get(0).isBound()
        && letters.get(1).consonant() == 'र'
        && letters.get(1).vowel() == 'ी') {
      return 2;
    }
    for (String member : MEMBERS) {
      int start = size - member.length();
      if (start > 1 && endsWith(letters, member, start)) {
        return start;
      }
    }
    return 0;
  }

  private static boolean endsWith(List<Letter> letters, String member, int start) {
    for (int i = 0; i < member.length(); i++) {
      Letter letter = letters.get(start + i);
      if (letter.consonant() != member.charAt(i)
          || !letter.hasSchwa()
          || letter.nukta()
          || letter.coda() != Letter.NONE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHighVowel(char vowel) {
    return "िीुूृइईउऊऋ".indexOf(vowel) >= 0;
  }

  private static int sonority(Letter letter) {
    return switch (letter.consonant()) {
      case 'य' -> 4;
      case 'र' -> 3;
      case 'ल', 'व', 'ळ' -> 2;
      case 'ङ', 'ञ', 'ण', 'न', 'म' -> 1;
      default -> 0;
    };
  }
}
