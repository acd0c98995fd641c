package io.github.sambandh.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come, if a person watches. For one thread. */
interface Progress extends AutoCloseable {

  /** Shows that {@code done} of {@code total} steps are done. */
  void show(long done, long total, String message);

  @Override
  void close();

  /**
   * Returns a bar on standard error, or what shows nothing.
   *
   * @param watched whether the bar is wanted and disturbs nothing
   */
  static Progress of(Console console, String task, boolean watched) {
    return watched && console.terminal().err() ? new Bar(console, task) : new Silent();
  }

  /** Nobody watches. */
  final class Silent implements Progress {
    @Override
    public void show(long done, long total, String message) {}

    @Override
    public void close() {}
  }

  /** A bar on standard error. */
  final class Bar implements Progress {
    private static final int WIDTH = 78;

    private final ProgressBar bar;

    Bar(Console console, String task) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void show(long done, long total, String message) {
      bar.maxHint(total > 0 ? total : -1);
      bar.stepTo(done);
      bar.setExtraMessage(message);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
