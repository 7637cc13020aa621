package org.sojourn.tmux;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An editor of the writer's own has the real terminal for a while. */
class OwnEditorTest extends AtHome {

  /** Sojourn on a page on which something is written, with an editor that does this. */
  private Tmux writing(String script) throws IOException, InterruptedException {
    Path editor = Files.writeString(temp.resolve("editor"), "#!/bin/sh\n" + script, UTF_8);
    Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
    Tmux tmux =
        home.with(Map.of("VISUAL", editor.toString(), "EDITOR", "false"))
            .sojourn(Installation.shared(), 80, 24);
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type("One two");
    tmux.await("2 words");
    return tmux;
  }

  private boolean lent() throws IOException {
    try (Stream<Path> all = Files.list(home.journal().resolve("drafts"))) {
      return all.anyMatch(path -> path.toString().endsWith(".lent"));
    }
  }

  @Test
  void an_editor_reads_the_keyboard_and_writes_the_screen_and_its_text_comes_back()
      throws Exception {
    try (Tmux tmux = writing("printf 'What more? '; read -r more; echo \"$more\" >> \"$1\"\n")) {
      tmux.keys("C-e");
      tmux.await("What more?");
      assertFalse(tmux.alternateOn());
      tmux.type("six\n");
      tmux.await("3 words");
      tmux.await("Taken over from your editor");
      assertEquals(false, lent());
      tmux.type("!");
      tmux.await("six!");
      tmux.keys("C-z", "C-z");
      tmux.await("2 words");
      tmux.await("what was there on disk", screen -> home.drafted().equals("One two"));
    }
  }

  @Test
  void ctrl_c_and_ctrl_z_in_an_editor_are_its_own_affair() throws Exception {
    String script =
        """
        trap 'echo held' INT
        printf 'More? '
        read -r more
        read -r more
        echo "$more" >> "$1"
        """;
    try (Tmux tmux = writing(script)) {
      tmux.keys("C-e");
      tmux.await("More?");
      tmux.keys("C-c");
      tmux.keys("C-z");
      tmux.keys("Enter");
      tmux.type("six\n");
      tmux.await("3 words");
    }
  }

  @Test
  void an_editor_that_never_ends_is_ended_by_a_signal_and_nothing_is_lost() throws Exception {
    try (Tmux tmux = writing("echo $$ > \"$HOME/pid\"\nprintf 'Stuck'\nexec sleep 1000\n")) {
      tmux.keys("C-e");
      tmux.await("Stuck");
      long pid = Long.parseLong(Files.readString(home.file("pid")).strip());
      ProcessHandle.of(pid).orElseThrow().destroy();
      tmux.await("Your text is as it was.");
      tmux.type("!");
      tmux.await("One two!");
    }
  }

  @Test
  void a_program_told_to_end_under_an_editor_keeps_the_text_and_leaves_the_shell()
      throws Exception {
    try (Tmux tmux = writing("printf 'Stuck'\nsleep 1000\n")) {
      tmux.keys("C-e");
      tmux.await("Stuck");
      tmux.java().destroy();
      tmux.await("the shell", screen -> screen.endsWith("$"));
      assertEquals("One two", home.drafted());
      assertEquals(false, lent());
    }
  }

  @Test
  void what_a_killed_program_lent_is_gone_after_the_next_start() throws Exception {
    try (Tmux tmux = writing("printf 'Stuck'\nsleep 1000\n")) {
      tmux.keys("C-e");
      tmux.await("Stuck");
      assertEquals(true, lent());
      tmux.java().destroyForcibly();
      tmux.await("stopped from outside");
    }
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.await("what was lent to be gone", screen -> !home.drafted().isEmpty());
      assertEquals(false, lent());
    }
  }

  @Test
  void an_editor_that_is_not_there_is_named_on_the_page_and_nowhere_else() throws Exception {
    try (Tmux tmux =
        home.with(Map.of("VISUAL", "no-such-editor -w")).sojourn(Installation.shared(), 80, 24)) {
      tmux.keys("w");
      tmux.await("0 words");
      tmux.type("One two");
      tmux.keys("C-e");
      tmux.await("The editor [no-such-editor -w] cannot be started");
      tmux.keys("C-q");
      tmux.await("the shell", screen -> screen.endsWith("$"));
      assertFalse(tmux.screen().contains("no-such-editor:"), tmux.screen());
    }
  }

  @Test
  void without_an_editor_that_is_said() throws Exception {
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.keys("w");
      tmux.await("0 words");
      tmux.keys("C-e");
      tmux.await("VISUAL or EDITOR");
    }
  }
}
