package org.sojourn.tmux;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of Sojourn itself in a real terminal, which are skipped where there is none. */
abstract class InTerminal {
  @TempDir Path temp;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    assumeTrue(Tmux.available(), "tmux is not installed");
    Installation.shared();
  }
}
