package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;
import org.sojourn.json.Formats;
import org.sojourn.store.Ids;

/** Finding entries in a large journal, as one types. */
class FindingTest extends InTerminal {
  private static final int ENTRIES = 10_000;

  /** Words that begin alike; each entry has one of them, in its title and in its text. */
  private static final List<String> WORDS =
      List.of("zalmo", "zalmorin", "zalmorit", "zalu", "zentro", "zimba", "quorn");

  private static final Pattern TITLE = Pattern.compile("Nr (\\d+) (\\w+)");

  private Home home;

  @BeforeEach
  void makeJournal() throws IOException {
    home = Home.withJournal(temp.resolve("home"));
    Ids ids = new Ids(Home.clock());
    OffsetDateTime now = OffsetDateTime.now(Home.clock());
    for (int i = 0; i < ENTRIES; i++) {
      Entry entry = Entry.begun(ids.get(), now.minusDays(i % 900), "en");
      keep(
          entry
              .titled("Nr " + i + " " + word(i))
              .answered(
                  List.of(
                      new Answer(
                          "free",
                          new Asked("", ""),
                          new Response.Text("It rained, and " + word(i) + " came by.")))));
    }
  }

  private static String word(int entry) {
    return WORDS.get(entry % WORDS.size());
  }

  /** Straight into its file: to force each to the disk would take longer than the test. */
  private void keep(Entry entry) throws IOException {
    Path folder = home.journal().resolve("entries/%tY/%<tm".formatted(entry.date()));
    Files.createDirectories(folder);
    Files.write(folder.resolve(entry.id() + ".json"), Formats.ENTRY.write(entry));
  }

  @Test
  void the_list_is_right_after_every_key() {
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.keys("/");
      tmux.await("10,000 entries");
      for (int i = 1; i <= "zalmorin".length(); i++) {
        tmux.type("zalmorin".substring(i - 1, i));
        lists(tmux, "zalmorin".substring(0, i));
      }
      for (int i = "zalmorin".length() - 1; i > 0; i--) {
        tmux.keys("BSpace");
        lists(tmux, "zalmorin".substring(0, i));
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The screen counts the entries that have a word which begins so, and shows no others. */
  private static void lists(Tmux tmux, String begun) {
    long expected = IntStream.range(0, ENTRIES).filter(i -> word(i).startsWith(begun)).count();
    tmux.await("%,d entries".formatted(expected));
    List<String> shown =
        TITLE.matcher(tmux.screen()).results().map((MatchResult found) -> found.group(2)).toList();
    assertFalse(shown.isEmpty(), () -> begun + " lists nothing:\n" + tmux.screen());
    assertEquals(List.of(), shown.stream().filter(word -> !word.startsWith(begun)).toList());
  }
}
