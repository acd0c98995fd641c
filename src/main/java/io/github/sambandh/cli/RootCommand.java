package io.github.sambandh.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that holds the others. */
@Command(
    name = "sambandh",
    description = "Reads Hindi news and tells its people, places, organisations and relations.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--version", versionHelp = true, description = "Print the version and exit.")
  @SuppressWarnings("UnusedVariable") // Picocli sets and reads it.
  private boolean version;

  RootCommand(Console console) {
    this.console = console;
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help and exit.")
  @SuppressWarnings("UnusedVariable") // Picocli sets and reads it.
  private boolean help;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print stack traces with errors.")
  void setVerbose(boolean verbose) {
    console.setVerbose(verbose);
  }

  @Override
  public Integer call() {
    console.line("no command; one of extract, evaluate, train, models (see sambandh --help)");
    return 2;
  }

  /** The version in the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"sambandh " + (version == null ? "development" : version)};
    }
  }
}
