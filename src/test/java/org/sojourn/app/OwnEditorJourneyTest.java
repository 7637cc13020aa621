package org.sojourn.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing on in an editor of one's own: what comes back, and what goes wrong there. */
class OwnEditorJourneyTest {
  /** What an editor does to its file. */
  private interface Deed {
    int done(Path file) throws IOException;
  }

  @TempDir Path home;
  private String seen = "";
  private String called = "";

  private Pilot with(Deed deed) {
    Window window =
        new NoWindow() {
          @Override
          public Optional<String> editor() {
            return Optional.of("vi");
          }

          @Override
          public int lend(String command, Path file) throws IOException {
            called = command + " " + file.getFileName();
            seen = Files.readString(file);
            return deed.done(file);
          }
        };
    Pilot.settled(home, "Amara").close();
    return Pilot.starts(home, Samples.CLOCK, window);
  }

  private static int writes(Path file, String text, Charset charset) throws IOException {
    Files.writeString(file, text, charset);
    return 0;
  }

  private boolean lent() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.anyMatch(path -> path.toString().contains(".lent"));
    }
  }

  private void assertKept(Pilot pilot, String sentence) throws IOException {
    pilot.keys("wOne two<c-e>").sees(sentence).sees("One two");
    assertTrue(!lent());
    pilot.keys("!").sees("One two!");
  }

  @Test
  void what_the_editor_wrote_comes_back_as_one_step() throws IOException {
    try (Pilot pilot = with(file -> writes(file, "One six two\nmore\n", UTF_8))) {
      pilot.keys("wOne two<c-e>").sees("One six two").sees("more").sees("^Z takes it back");
      assertEquals("One two\n", seen);
      assertTrue(!lent());
      pilot.keys("<c-z>").sees("One two");
    }
  }

  @Test
  void the_editor_opens_at_the_line_of_the_caret_in_a_file_named_after_the_prompt()
      throws IOException {
    try (Pilot pilot = with(file -> 0)) {
      pilot.keys("wOne<cr>two<cr>three<up><c-e>");
      assertEquals("vi +2 free-page.txt", called);
      pilot.keys("<esc>gj<cr><cr><c-n><c-n>She left.<c-e>");
      assertEquals("vi one-moment.txt", called);
    }
  }

  /** The power fails while the editor is open and has saved this: what is on the disk then. */
  private Pilot cutOff(String keys, String saved) throws IOException {
    Path aside = Files.createDirectory(home.resolve("aside"));
    String[] folder = {""};
    Pilot pilot =
        with(file -> {
          Files.writeString(file, saved);
          Path lent = file.resolveSibling(".").normalize();
          folder[0] = String.valueOf(lent.getFileName());
          copy(lent, aside);
          throw new IOException("Nobody is there to hear this.");
        });
    pilot.keys(keys).quits();
    Path drafts = pilot.folders().journal().resolve("drafts");
    copy(aside, Files.createDirectory(drafts.resolve(folder[0])));
    return Pilot.starts(home);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void what_an_editor_saved_before_a_power_cut_comes_back_with_its_draft() throws IOException {
    try (Pilot after = cutOff("wOne two<c-e>", "One two three\n")) {
      after.sees("Continue").keys("g<cr>").sees("One two three", "^Z takes it back");
      assertTrue(lent());
      after.keys("<c-z>").misses("three").keys("<c-y>").later();
      assertFalse(lent());
      after.killed().keys("g<cr>").sees("One two three").misses("takes it back");
    }
  }

  @Test
  void what_an_editor_saved_of_an_empty_page_before_a_power_cut_comes_back_too()
      throws IOException {
    try (Pilot after = cutOff("w<c-e>", "All of it\n")) {
      after.sees("Continue").keys("g<cr>").sees("All of it").keys("<esc>");
      assertFalse(lent());
      after.keys("g<cr>").sees("All of it");
    }
  }

  @Test
  void an_editor_that_had_saved_nothing_before_a_power_cut_leaves_nothing() throws IOException {
    try (Pilot after = cutOff("wOne two<c-e>", "One two\n")) {
      assertFalse(lent());
      after.keys("g<cr>").writesBehind("One two");
    }
  }

  @Test
  void an_editor_that_changes_nothing_changes_nothing() throws IOException {
    try (Pilot pilot = with(file -> 0)) {
      assertKept(pilot, "Your editor changed nothing.");
    }
  }

  @Test
  void an_editor_that_fails_leaves_the_text_as_it_was() throws IOException {
    try (Pilot pilot = with(file -> 3)) {
      assertKept(pilot, "The editor [vi] ended with an error (3). Your text is as it was.");
    }
  }

  @Test
  void what_an_editor_saved_before_it_failed_is_not_lost() throws IOException {
    try (Pilot pilot =
        with(file -> {
          Files.writeString(file, "Other\n");
          return 3;
        })) {
      pilot.keys("wOne two<c-e>").sees("Other").sees("ended with an error (3). What it had saved");
      pilot.keys("<c-z>").sees("One two");
    }
  }

  @Test
  void an_editor_that_was_killed_leaves_the_text_as_it_was() throws IOException {
    try (Pilot pilot = with(file -> 143)) {
      assertKept(pilot, "The editor [vi] was ended by a signal. Your text is as it was.");
    }
  }

  @Test
  void an_editor_that_is_not_there_is_named_with_the_remedy() throws IOException {
    try (Pilot pilot = with(file -> 127)) {
      assertKept(pilot, "name another in VISUAL or EDITOR");
    }
  }

  @Test
  void an_emptied_file_leaves_the_text_as_it_was() throws IOException {
    try (Pilot pilot = with(file -> writes(file, "\n", UTF_8))) {
      assertKept(pilot, "The editor [vi] left an empty file. Your text is as it was.");
    }
  }

  @Test
  void a_deleted_file_leaves_the_text_as_it_was() throws IOException {
    try (Pilot pilot =
        with(file -> {
          Files.delete(file);
          return 0;
        })) {
      assertKept(pilot, "The editor [vi] left no file. Your text is as it was.");
    }
  }

  @Test
  void more_than_a_page_holds_is_kept_beside_the_draft() throws IOException {
    String all = "word ".repeat(800_001);
    try (Pilot pilot = with(file -> writes(file, all, UTF_8))) {
      assertKept(pilot, "left more than the 4,000,000 letters a page holds. Its file is kept");
      try (Stream<Path> drafts = Files.list(pilot.folders().journal().resolve("drafts"))) {
        Path kept = drafts.filter(path -> path.toString().endsWith(".txt")).findAny().orElseThrow();
        assertEquals(all, Files.readString(kept));
      }
    }
  }

  @Test
  void more_than_can_be_read_leaves_the_text_as_it_was() throws IOException {
    try (Pilot pilot = with(file -> writes(file, "x".repeat(21_000_000), UTF_8))) {
      assertKept(pilot, "The editor [vi] left more than can be read, 20 MB. Your text is as it");
    }
  }

  @Test
  void a_folder_in_the_place_of_the_file_leaves_the_text_as_it_was() throws IOException {
    try (Pilot pilot =
        with(file -> {
          Files.delete(file);
          Files.createDirectory(file);
          return 0;
        })) {
      assertKept(pilot, "The editor [vi] left no file that can be read. Your text is as it was.");
    }
  }

  @Test
  void a_file_in_another_encoding_is_read_as_far_as_it_goes_and_that_is_said() throws IOException {
    try (Pilot pilot = with(file -> writes(file, "caf\u00e9\r\n", ISO_8859_1))) {
      pilot.keys("wOne<c-e>").sees("café").sees("did not write UTF-8 throughout");
      pilot.sees("file is kept: [drafts/").keys("<c-z>").sees("One");
    }
  }

  @Test
  void an_editor_that_fails_and_writes_another_encoding_is_told_of_with_both() throws IOException {
    try (Pilot pilot =
        with(file -> {
          writes(file, "caf\u00e9\n", ISO_8859_1);
          return 3;
        })) {
      pilot.keys("wOne<c-e>").sees("café").sees("ended with an error (3).").sees("look at its");
    }
  }

  @Test
  void control_codes_from_an_editor_stay_out_and_that_is_said() throws IOException {
    try (Pilot pilot = with(file -> writes(file, "a \u001b[31mred\u001b[0m\tday\n", UTF_8))) {
      pilot.keys("wOne<c-e>").sees("a red  day").sees("2 control codes were left out");
    }
  }

  @Test
  void nobody_else_can_read_what_is_lent_and_what_the_editor_leaves_goes_with_it()
      throws IOException {
    try (Pilot pilot =
        with(file -> {
          assertEquals(
              "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
          assertEquals(
              "rwx------",
              PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
          Files.writeString(file.resolveSibling(".free-page.txt.swp"), "swap");
          return 0;
        })) {
      pilot.keys("wOne two<c-e>");
      assertTrue(!lent());
    }
  }

  @Test
  void without_an_editor_both_names_are_told() {
    Pilot.settled(home, "Amara").close();
    try (Pilot pilot = Pilot.starts(home)) {
      pilot
          .keys("wOne<c-e>")
          .sees("No editor is named")
          .sees("VISUAL or EDITOR")
          .keys("!")
          .sees("One!");
    }
  }
}
