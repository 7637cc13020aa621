package org.sojourn.tmux;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;

/** Tests in a real terminal of somebody who has a journal, in which nothing is written. */
abstract class AtHome extends InTerminal {
  Home home;

  @BeforeEach
  void makeJournal() throws IOException {
    home = Home.withJournal(temp.resolve("home"));
  }
}
