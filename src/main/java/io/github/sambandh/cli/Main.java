package io.github.sambandh.cli;

import io.github.sambandh.corpus.CorpusException;
import io.github.sambandh.model.ModelException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line: {@code sambandh extract|evaluate|train|models}. Stateless; runs may go on in
 * several threads at once.
 *
 * <p>Exit code 0 is success, 1 a failure, 2 a usage error; a failure is one line on standard error.
 */
public final class Main {
  private Main() {}

  /** Runs a command on the standard streams and ends the process. */
  public static void main(String[] args) {
    StandardOutput device = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream out =
        new PrintStream(new BufferedOutputStream(device, 1 << 16), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Console console = new Console(System.in, out, err, Terminal.detect());
    int code = run(args, console);
    out.flush();
    if (code == 0 && device.failure().isPresent()) {
      console.error("standard output: " + device.failure().get());
      code = 1;
    }
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param args the command, its options and its files
   * @param in what {@code -} reads
   * @param out gets the result in UTF-8, flushed, not closed
   * @param err gets one line in UTF-8 for each failure
   * @return the exit code: 0, 1 or 2
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Console(in, out, err, Terminal.NONE));
  }

  private static int run(String[] args, Console console) {
    PrintWriter writer = new PrintWriter(console.writer());
    int code;
    try {
      code = commands(console, writer).execute(args);
    } catch (NoClassDefFoundError e) {
      console.error(OptionalJar.missing(e), e);
      code = 1;
    } catch (OutOfMemoryError e) {
      console.error("out of memory; java -Xmx4g … gives more", e);
      code = 1;
    } catch (Error e) {
      console.error("internal error: " + e + " (--verbose shows where)", e);
      code = 1;
    }
    writer.flush();
    return code;
  }

  private static CommandLine commands(Console console, PrintWriter writer) {
    CommandLine line = new CommandLine(new RootCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(new TrainCommand(console));
    line.addSubcommand(new ModelsCommand(console));
    line.setOut(writer);
    line.setExpandAtFiles(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, given) -> misused(e, console));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    return line;
  }

  private static int misused(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    console.line(e.getMessage() + " (see " + command + " --help)");
    return 2;
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof BrokenPipeException) {
      return 0;
    }
    if (e instanceof FileSystemException file && file.getFile() != null) {
      console.error(file.getFile() + ": " + Console.reason(file), e);
    } else if (e instanceof CliException
        || e instanceof ModelException
        || e instanceof CorpusException
        || e instanceof IOException) {
      console.error(e);
    } else {
      console.error("internal error: " + e + " (--verbose shows where)", e);
    }
    return 1;
  }
}
