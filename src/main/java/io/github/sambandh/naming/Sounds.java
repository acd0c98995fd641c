package io.github.sambandh.naming;

/** The Latin spelling of single Devanagari letters. Stateless and thread-safe. */
final class Sounds {
  private Sounds() {}

  /** Returns the spelling of a consonant without nukta; empty for what is none. */
  static String consonant(char letter) {
    return switch (letter) {
      case 'क' -> "k";
      case 'ख' -> "kh";
      case 'ग', 'ॻ' -> "g";
      case 'घ' -> "gh";
      case 'च' -> "ch";
      case 'छ' -> "chh";
      case 'ज', 'ॼ' -> "j";
      case 'झ' -> "jh";
      case 'ट', 'त' -> "t";
      case 'ठ', 'थ' -> "th";
      case 'ड', 'द', 'ॾ', 'ॸ' -> "d";
      case 'ढ', 'ध' -> "dh";
      case 'ङ', 'ञ', 'ण', 'न', 'ऩ' -> "n";
      case 'प' -> "p";
      case 'फ' -> "ph";
      case 'ब', 'ॿ' -> "b";
      case 'भ' -> "bh";
      case 'म' -> "m";
      case 'य', 'ॺ' -> "y";
      case 'र', 'ऱ' -> "r";
      case 'ल', 'ळ', 'ऴ' -> "l";
      case 'व' -> "v";
      case 'श', 'ष' -> "sh";
      case 'स' -> "s";
      case 'ह' -> "h";
      case 'ॹ' -> "z";
      default -> "";
    };
  }

  /** Returns the spelling of a consonant with nukta, which many letters do not heed. */
  static String withNukta(char letter) {
    return switch (letter) {
      case 'क' -> "q";
      case 'ज', 'झ' -> "z";
      case 'ड' -> "r";
      case 'ढ' -> "rh";
      case 'फ' -> "f";
      default -> consonant(letter);
    };
  }

  /** Returns the spelling of a vowel or vowel sign. */
  static String vowel(char letter) {
    return switch (letter) {
      case 'इ', 'ई', 'ि', 'ी' -> "i";
      case 'उ', 'ऊ', 'ु', 'ू' -> "u";
      case 'ऋ', 'ॠ', 'ृ', 'ॄ' -> "ri";
      case 'ऌ', 'ॡ', 'ॢ', 'ॣ' -> "li";
      case 'ए', 'ऍ', 'ऎ', 'ॅ', 'ॆ', 'े' -> "e";
      case 'ऐ', 'ै' -> "ai";
      case 'ओ', 'ऑ', 'ऒ', 'ॉ', 'ॊ', 'ो' -> "o";
      case 'औ', 'ौ' -> "au";
      case 'ॐ' -> "om";
      default -> "a";
    };
  }
}
