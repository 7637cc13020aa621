package org.sojourn.tmux;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evening with an encrypted journal, after which none of its words lie on the disk. */
class SealedJourneyTest {
  private static final int WORDS = 30;
  private static final long LARGEST = 20_000_000;

  /** An editor that keeps copies where editors keep them, and adds a word. */
  @SuppressWarnings("InlineFormatString") // a whole file
  private static final String EDITOR =
      """
      #!/bin/sh
      folder=$(dirname "$1")
      cp "$1" "$folder/.$(basename "$1").swp"
      cp "$1" "$1~"
      cp "$1" "$folder/4913"
      echo " %s" >> "$1"
      """;

  @TempDir Path temp;
  private Home home;
  private Instant begun;
  private List<String> words;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    assumeTrue(Tmux.available(), "tmux is not installed");
    Installation.shared();
  }

  @BeforeEach
  void emptyHome() throws IOException {
    begun = Instant.now();
    String unlike = Long.toString(System.nanoTime(), 36);
    words = IntStream.range(0, WORDS).mapToObj(i -> "zq" + i + "x" + unlike).toList();
    home = Home.empty(temp.resolve("home"));
    Path editor = Files.writeString(temp.resolve("editor"), EDITOR.formatted(words.get(0)), UTF_8);
    Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
    home = home.with(Map.of("VISUAL", editor.toString()));
  }

  private String some(int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  @Test
  void no_word_of_an_evening_lies_on_the_disk() throws Exception {
    try (Tmux tmux = home.shell(Installation.shared(), 80, 24)) {
      setUp(tmux);
      write(tmux);
      edit(tmux);
      lock(tmux);
      search(tmux);
      kill(tmux);
      tmux.type("./sojourn\n");
      unlock(tmux);
      tmux.await("Continue");
      tmux.keys("Enter");
      tmux.await(words.get(22));
      tmux.keys("C-q");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
    }
    assertEquals(List.of(), leaks());
  }

  private static void setUp(Tmux tmux) {
    tmux.type("./sojourn\n");
    tmux.await("What should this journal call you?");
    tmux.type("Amara");
    tmux.keys("F3");
    tmux.await("A passphrase that you will remember");
    tmux.type("a wide river\n");
    tmux.await("The same again");
    tmux.type("a wide river\n");
    tmux.await("share it, and encrypted");
    tmux.type("\n\n\n");
    tmux.await("What are its last six letters?");
    assertFalse(tmux.screen().contains("wide"), tmux.screen());
    tmux.keys("Escape");
    tmux.await("It is shown this once.");
    tmux.keys("Escape");
    tmux.await(", Amara.");
    tmux.await("Reflect");
  }

  private void write(Tmux tmux) {
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type(some(1, 6));
    tmux.await("5 words");
    tmux.paste(" " + some(6, 12));
    tmux.await("11 words");
  }

  /** An editor of one's own is warned of, and what it leaves beside the text goes with it. */
  private void edit(Tmux tmux) {
    tmux.keys("C-e");
    tmux.await("Your editor gets this text unencrypted");
    tmux.keys("C-e");
    tmux.await("Taken over from your editor");
    tmux.await("12 words");
    tmux.keys("C-s");
    tmux.await("the last page");
    tmux.type(words.get(12));
    tmux.keys("C-s");
    tmux.await("Reflect");
    tmux.await(words.get(12));
  }

  private void lock(Tmux tmux) {
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type(some(13, 22));
    tmux.await("9 words");
    tmux.keys("F3");
    tmux.await("Your journal is locked.");
    assertFalse(tmux.screen().contains(words.get(13)), tmux.screen());
    unlock(tmux);
    tmux.await("Continue");
  }

  private static void unlock(Tmux tmux) {
    tmux.await("What is the passphrase?");
    tmux.type("a wide river\n");
    tmux.await(", Amara.");
    tmux.await("Reflect");
  }

  private void search(Tmux tmux) {
    tmux.keys("/");
    tmux.await("Search");
    tmux.type(words.get(3));
    tmux.await("1 entry");
    tmux.keys("Escape");
    tmux.await("Reflect");
  }

  /** The program is killed two seconds after the last word: when it is safe as a draft. */
  private void kill(Tmux tmux) {
    tmux.keys("w");
    tmux.await("0 words");
    tmux.type(some(22, 30));
    tmux.await("8 words · kept");
    tmux.java().destroyForcibly();
    tmux.await("the shell's prompt", screen -> screen.endsWith("\n$"));
  }

  /** The words in any file of the home folder, and in any other that was written meanwhile. */
  private List<String> leaks() throws IOException {
    List<String> leaks = new ArrayList<>();
    try (Stream<Path> ours = Files.walk(temp);
        Stream<Path> others = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 1)) {
      for (Path file : Stream.concat(ours, others).filter(this::recent).toList()) {
        content(file)
            .ifPresent(text ->
                words.stream()
                    .filter(text::contains)
                    .forEach(word -> leaks.add(word + " in " + file)));
      }
    }
    assertTrue(leaks.remove(words.get(0) + " in " + temp.resolve("editor")), "nothing was read");
    return leaks;
  }

  private boolean recent(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) < LARGEST
          && Files.getLastModifiedTime(file).toInstant().isAfter(begun.minusSeconds(1));
    } catch (IOException gone) {
      return false;
    }
  }

  private static Optional<String> content(Path file) {
    try {
      return Optional.of(new String(Files.readAllBytes(file), ISO_8859_1));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
