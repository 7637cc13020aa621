package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a terminal: how it readies it, and how it leaves it, however Java ends. */
class LauncherTerminalTest {
  private static final String SESSION =
      """
      stty -g > "$HOME/before"
      ./sojourn --journal "my journal"
      echo "status $?"
      stty -g > "$HOME/after"
      echo "all over"
      read -r end
      """;

  @TempDir Path temp;
  Installation installed;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Tmux.available(), "tmux is not installed");
    installed = Installation.of(StandIn.class, temp.resolve("a folder"));
  }

  @Test
  void keys_reach_the_program_and_a_normal_end_leaves_the_terminal_as_it_was() throws IOException {
    try (Tmux tmux = open(SESSION)) {
      tmux.await("ready 24 80 --journal|my journal");
      assertTrue(tmux.alternateOn());
      tmux.keys("C-c", "C-s", "C-z", "C-\\", "Enter");
      tmux.await("key 3\nkey 19\nkey 26\nkey 28\nkey 13");
      tmux.keys("q");
      tmux.await("all over");
      assertTrue(tmux.screen().endsWith("left\nstatus 7\nall over"), tmux.screen());
      assertWhole(tmux);
    }
  }

  @Test
  void a_killed_java_leaves_the_terminal_whole_and_is_explained() throws IOException {
    try (Tmux tmux = open(SESSION)) {
      tmux.await("ready 24 80");
      tmux.java().destroyForcibly();
      tmux.await("all over");
      assertTrue(tmux.screen().contains("Sojourn was stopped from outside"), tmux.screen());
      assertTrue(tmux.screen().endsWith("status 137\nall over"), tmux.screen());
      assertWhole(tmux);
    }
  }

  @Test
  void what_is_explained_on_a_narrow_terminal_breaks_between_words() throws IOException {
    try (Tmux tmux = open(SESSION)) {
      tmux.await("ready 24 80");
      tmux.resize(60, 24);
      tmux.java().destroyForcibly();
      tmux.await("all over");
      assertTrue(
          tmux.screen()
              .contains(
                  """
                  Sojourn was stopped from outside; what you were writing is
                  kept as a draft, but for the last two seconds at most.
                  Start it again to go on.
                  """
                      .strip()),
          tmux.screen());
    }
  }

  @Test
  void ending_the_launcher_ends_java_first() throws IOException {
    try (Tmux tmux = open(SESSION)) {
      tmux.await("ready 24 80");
      ProcessHandle launcher = tmux.program().children().findFirst().orElseThrow();
      launcher.destroy();
      tmux.await("all over");
      assertTrue(tmux.screen().endsWith("left\nstatus 143\nall over"), tmux.screen());
      assertWhole(tmux);
    }
  }

  @Test
  void closing_the_terminal_ends_java() throws Exception {
    ProcessHandle java;
    try (Tmux tmux = open(SESSION)) {
      tmux.await("ready 24 80");
      java = tmux.java();
    }
    java.onExit().get(30, TimeUnit.SECONDS);
  }

  @Test
  void a_stty_that_does_one_thing_at_a_time_readies_the_terminal_too() throws IOException {
    String modest =
        """
        mkdir "$HOME/bin"
        cat > "$HOME/bin/stty" <<END
        #!/bin/sh
        case \\$* in size?*) exit 1 ;; esac
        exec $(command -v stty) "\\$@"
        END
        chmod +x "$HOME/bin/stty"
        PATH=$HOME/bin:$PATH
        """;
    try (Tmux tmux = open(modest + SESSION)) {
      tmux.await("--journal|my journal");
      tmux.keys("C-c", "C-s");
      tmux.await("key 3\nkey 19");
      tmux.keys("q");
      tmux.await("all over");
      assertWhole(tmux);
    }
  }

  @Test
  void a_command_is_left_the_terminal_as_it_is() throws IOException {
    try (Tmux tmux = open("./sojourn list\necho \"status $?\"")) {
      tmux.await("status 0");
      assertTrue(tmux.screen().endsWith("plain list\nstatus 0"), tmux.screen());
    }
  }

  @Test
  void a_dumb_terminal_is_left_to_the_program() throws IOException {
    try (Tmux tmux = open("TERM=dumb ./sojourn\necho \"status $?\"")) {
      tmux.await("status 0");
      assertTrue(tmux.screen().endsWith("plain\nstatus 0"), tmux.screen());
    }
  }

  private Tmux open(String script) {
    Map<String, String> environment = Map.of("SOJOURN_JAVA", System.getProperty("java.home"));
    return Tmux.script(80, 24, installed.folder(), environment, script);
  }

  private static void assertWhole(Tmux tmux) throws IOException {
    assertEquals(
        Files.readString(tmux.home().resolve("before")),
        Files.readString(tmux.home().resolve("after")));
    assertFalse(tmux.alternateOn());
    assertTrue(tmux.cursorShown());
  }
}
