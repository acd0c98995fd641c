package io.github.sambandh.relation;

import com.google.common.collect.ImmutableSet;

/** The closed classes of Hindi words that mark structure; all forms are folded. */
final class Grammar {
  /** Postpositions that stand alone. */
  static final ImmutableSet<String> POSTPOSITIONS =
      ImmutableSet.of(
          "ने", "को", "से", "में", "पर", "तक", "का", "के", "की", "द्वारा", "समेत", "सहित");

  /** Second parts of postpositions that begin with का, के or की. */
  static final ImmutableSet<String> COMPOUND =
      ImmutableSet.of(
          "साथ", "बाद", "खिलाफ", "विरुद्ध", "लिए", "अनुसार", "मुताबिक", "हवाले", "बीच", "पास",
          "प्रति", "ओर", "तरफ", "द्वारा", "तहत", "दौरान", "पहले", "निकट", "नजदीक", "अलावा", "समक्ष",
          "सामने", "बारे", "जरिए", "पक्ष", "समर्थन", "अंतर्गत", "अधीन", "रूप");

  /** Words that follow a name and belong to it in speech, not in the name. */
  static final ImmutableSet<String> HONORIFICS = ImmutableSet.of("जी", "साहब", "साहिब", "महाराज");

  /** Common nouns after the name of a place or body. */
  static final ImmutableSet<String> GENERIC =
      ImmutableSet.of(
          "शहर", "नगर", "गांव", "ग्राम", "जिले", "जिला", "जिलों", "राज्य", "प्रांत", "क्षेत्र",
          "इलाके", "इलाका", "नदी", "कस्बे", "कस्बा", "तहसील", "थाने", "थाना", "सरकार", "पार्टी",
          "टीम", "कंपनी", "देश", "सेना", "पुलिस", "प्रशासन", "जी");

  /** Words that open a clause. */
  static final ImmutableSet<String> CLAUSE_OPENERS =
      ImmutableSet.of(
          "कि", "लेकिन", "मगर", "जबकि", "क्योंकि", "हालांकि", "ताकि", "बल्कि", "जब", "जहां", ";",
          "।", "॥", "?", "!", ".");

  /** Words between names that are listed. */
  static final ImmutableSet<String> CONJUNCTIONS =
      ImmutableSet.of(",", "और", "एवं", "तथा", "व", "या", "-", "/", "&", "औऱ");

  /** Forms that end a clause when a comma follows. */
  static final ImmutableSet<String> FINITE =
      ImmutableSet.of(
          "है", "हैं", "था", "थे", "थी", "थीं", "हो", "गया", "गए", "गई", "गयी", "गये", "किया", "की",
          "दिया", "दी", "कहा", "बताया", "हुआ", "हुई", "हुए", "रहा", "रहे", "रही", "होगा", "होगी",
          "होंगे", "करेंगे", "करेगा", "करेगी", "लिया", "ली", "लिए");

  /** Verbs of saying. */
  static final ImmutableSet<String> SAYING =
      ImmutableSet.of("कहा", "बताया", "कहना", "दावा", "आरोप", "लिखा", "बोले", "कहते", "माना");

  /** Quotation marks and brackets, folded. */
  static final ImmutableSet<String> QUOTES = ImmutableSet.of("'", "\"", "(", ")", "[", "]");

  private Grammar() {}

  static boolean isPunctuation(String form) {
    return form.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
