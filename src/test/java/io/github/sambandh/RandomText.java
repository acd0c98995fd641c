package io.github.sambandh;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Random strings: Hindi prose, mixed scripts, punctuation and garbage. The same seed gives the same
 * strings. Not thread-safe.
 */
public final class RandomText {
  private static final int TEXTS = 4_000;
  private static final int THREADS = 4;

  private static final String[] PIECES = {
    "है",
    "हैं",
    "था",
    "थे",
    "उन्होंने कहा",
    "कि",
    "के",
    "ने",
    "डॉ.",
    "ए.",
    "सी.आर.पी.एफ.",
    "रु. 500",
    "3.5",
    "1,20,000",
    "१२:३०",
    "भारत-पाक",
    "सोन-हुई",
    "www.bbc.com/hindi",
    "a.b@c.in",
    "http://",
    "U.S.",
    "फ़ैसला",
    "उन्\u200Dहोंने",
    "क्\u200Cष",
    "।",
    "॥",
    ".",
    "...",
    "…",
    "?",
    "!",
    "?!",
    "\"",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "(",
    ")",
    "[",
    "]",
    ",",
    ":",
    "-",
    "—",
    "|",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "  ",
    "\u00A0",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "\u200F",
    "\u2028",
    "😀",
    "👨\u200D👩",
    "👍🏽",
    "\uD83D",
    "\uDE00",
    "ا",
    "中。",
    "\u0301",
    "\u093C",
    "\u094D",
    "\u0000",
    "अत:",
    "1.",
    "कॉम"
  };

  private final Random random;

  /** Creates a generator. */
  public RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the next string, of 0 to about 400 code units. */
  public String next() {
    int kind = random.nextInt(4);
    int size = random.nextInt(60);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      switch (kind) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) (0x0900 + random.nextInt(0x80)));
        case 2 -> text.append(word()).append(random.nextInt(5) == 0 ? piece() : " ");
        default -> text.append(random.nextBoolean() ? piece() : word());
      }
    }
    return text.toString();
  }

  /** Checks thousands of random strings, and names the seed of one that fails. */
  public static void forAll(long firstSeed, Consumer<String> check) {
    for (long seed = firstSeed; seed < firstSeed + TEXTS; seed++) {
      String text = new RandomText(seed).next();
      try {
        check.accept(text);
      } catch (RuntimeException | AssertionError e) {
        fail("seed " + seed + ", text '" + escape(text) + "': " + e.getMessage(), e);
      }
    }
  }

  /** Checks the same random strings in four threads at once. */
  public static void forAllInThreads(long firstSeed, Consumer<String> check)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        runs.add(threads.submit(() -> forAll(firstSeed, check)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private String piece() {
    return PIECES[random.nextInt(PIECES.length)];
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      word.append((char) ('क' + random.nextInt('ह' - 'क' + 1)));
      if (random.nextBoolean()) {
        word.append("ािीुूेैोौ्ंँः़".charAt(random.nextInt(14)));
      }
    }
    return word.toString();
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(unit -> escaped.append(String.format("\\u%04X", unit)));
    return escaped.toString();
  }
}
