package io.github.sambandh.export;

import java.util.SplittableRandom;

/** Seeded strings of what breaks writers: controls, separators, surrogates, joiners, quotes. */
final class NastyStrings {
  private static final String[] PARTS = {
    "\"",
    "\\",
    "/",
    "\b",
    "\f",
    "\n",
    "\r",
    "\t",
    "\u0000",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u2028",
    "\u2029",
    "\ud83d",
    "\ude00",
    "\ud83d\ude00",
    "\udbff\udfff",
    "\u200c",
    "\u200d",
    "\ufeff",
    "\uffff",
    "क्षि",
    "ऩ",
    "न\u093c",
    "</script>",
    "a",
    " ",
    "\\u0041",
    "{}",
    "é"
  };

  private final SplittableRandom random;

  NastyStrings(long seed) {
    random = new SplittableRandom(seed);
  }

  String next() {
    StringBuilder string = new StringBuilder();
    int parts = random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      if (random.nextInt(8) == 0) {
        string.append((char) random.nextInt(Character.MAX_VALUE + 1));
      } else {
        string.append(PARTS[random.nextInt(PARTS.length)]);
      }
    }
    return string.toString();
  }
}
