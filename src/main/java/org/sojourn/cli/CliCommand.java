package org.sojourn.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Something a shell can call for. */
abstract class CliCommand implements Callable<Integer> {
  /** How it was called. */
  final Call call;

  CliCommand(Call call) {
    this.call = call;
  }

  /** Does it, and says how it ends. */
  abstract int run() throws IOException;

  @Override
  public final Integer call() throws IOException {
    int exit = run();
    call.out().flush();
    call.sayLeftOut();
    return exit;
  }
}
