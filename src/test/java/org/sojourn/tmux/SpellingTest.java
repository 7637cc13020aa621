package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Misspelt words in a real terminal, with a dictionary in the user's folder. */
class SpellingTest extends InTerminal {
  private Home home;

  @BeforeEach
  void makeJournal() throws IOException {
    home = Home.withJournal(temp.resolve("home"));
    Path folder = Files.createDirectories(home.file("config/sojourn/dictionaries"));
    Files.writeString(
        folder.resolve("en_GB.aff"),
        "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n");
    Files.writeString(folder.resolve("en_GB.dic"), "4\nthe\nworld/S\nis\nround\n");
    Files.writeString(home.file("config/sojourn/settings.json"), "{\"spelling\": \"en_GB\"}");
  }

  @Test
  void a_misspelt_word_is_underlined_and_replaced_and_taken_back() throws Exception {
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.keys("w");
      tmux.await("0 words");
      tmux.type("the wrold is ");
      tmux.await("the word underlined", screen -> tmux.colours().contains("\u001b[4mwrold"));
      tmux.keys("F7");
      tmux.await("▸ world");
      tmux.keys("Enter");
      tmux.await("the world is");
      assertEquals(false, tmux.colours().contains("\u001b[4m"));
      tmux.keys("C-z");
      tmux.await("the wrold is");
    }
  }
}
