package io.github.sambandh.cli;

/** The jars of the command line that a library user does not carry. */
enum OptionalJar {
  PICOCLI("picocli/", "info.picocli:picocli"),
  JACKSON("com/fasterxml/jackson/", "com.fasterxml.jackson.core:jackson-core"),
  PROGRESSBAR("me/tongfei/", "me.tongfei:progressbar"),
  JLINE("org/jline/", "org.jline:jline-terminal");

  private final String path;
  private final String coordinate;

  OptionalJar(String path, String coordinate) {
    this.path = path;
    this.coordinate = coordinate;
  }

  /** Returns in words which jar a missing class belongs to. */
  static String missing(NoClassDefFoundError e) {
    String name = String.valueOf(e.getMessage());
    for (OptionalJar jar : values()) {
      if (name.contains(jar.path)) {
        return "the command line needs "
            + jar.coordinate
            + "; add it, or run the jar that ends in -cli.jar";
      }
    }
    return "a class is missing: " + name;
  }
}
