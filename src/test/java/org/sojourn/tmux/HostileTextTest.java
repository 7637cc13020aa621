package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text that would command a terminal, or that terminals measure differently, stays text. */
class HostileTextTest extends AtHome {
  /** A text, and the columns it takes when it is shown. */
  private record Sample(String name, String text, int columns) {
    String marker() {
      return "<" + name + ">";
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("title", "\u001b]0;x\u0007", 6),
          new Sample("c1", "\u009b31m", 7),
          new Sample("override", "a\u202eb", 10),
          new Sample("worker", "👩‍⚕️", 2),
          new Sample("accent", "e\u0301", 1),
          new Sample("japanese", "日本語", 6),
          new Sample("thai", "ที่นี่", 2),
          new Sample("thaiam", "น้ำ", 2),
          new Sample("arabic", "سلام", 4));

  /** What a keyboard or a clipboard can bring: a terminal takes controls for keys. */
  private static final List<Sample> TYPED = SAMPLES.subList(2, SAMPLES.size());

  /** The column in which text begins at 80 columns. */
  private static final int LEFT = 4;

  @Test
  void what_is_read_commands_nothing_and_moves_nothing() throws Exception {
    String lines =
        SAMPLES.stream()
            .map(sample -> sample.text() + sample.marker())
            .collect(Collectors.joining("\n"));
    home.add("T\u001b]0;x\u0007\u009b2J\u202e日本語 END", lines);
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.title("as it was");
      tmux.await("T␛]0;x␇");
      String homePage = tmux.screen();
      tmux.keys("End", "Enter");
      assertInPlace(tmux, SAMPLES);
      assertEquals("as it was", tmux.title());
      tmux.keys("Escape");
      tmux.await(", Amara.");
      tmux.keys("Home");
      tmux.await("Home as it was", homePage::equals);
      tmux.keys("C-q");
      tmux.await("the shell", screen -> screen.endsWith("\n$"));
    }
  }

  @Test
  void what_is_found_commands_nothing_and_moves_nothing() throws Exception {
    home.add("Sample", "\u001b]0;x\u0007\u009b2J\u202e日本語👩‍⚕️e\u0301 zebra <m>");
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.title("as it was");
      tmux.keys("/");
      tmux.await("Search");
      tmux.type("zebra");
      // The counts follow the hits, which stand beside them then.
      tmux.await("Year");
      int marker = tmux.find("<m>").column();
      int begin = tmux.find("␛]0;x␇").column();
      assertEquals(begin + 6 + 6 + 8 + 6 + 2 + 1 + " zebra ".length(), marker);
      assertEquals("as it was", tmux.title());
    }
  }

  @Test
  void what_is_pasted_commands_nothing_and_moves_nothing() throws Exception {
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.title("as it was");
      tmux.keys("w");
      tmux.await("0 words");
      for (Sample sample : TYPED) {
        tmux.paste(sample.text() + sample.marker());
        awaitCaret(tmux, sample);
        tmux.keys("Enter");
      }
      assertInPlace(tmux, TYPED);
      assertEquals("as it was", tmux.title());
    }
  }

  @Test
  void what_is_typed_stands_in_its_place_with_the_caret_behind_it() throws Exception {
    try (Tmux tmux = home.sojourn(Installation.shared(), 80, 24)) {
      tmux.keys("w");
      tmux.await("0 words");
      for (Sample sample : TYPED) {
        tmux.type(sample.text() + sample.marker());
        awaitCaret(tmux, sample);
        tmux.keys("Enter");
      }
      assertInPlace(tmux, TYPED);
      String written =
          TYPED.stream()
              .map(sample -> sample.text() + sample.marker() + "\n")
              .collect(Collectors.joining());
      tmux.await("it on disk as typed", screen -> home.drafted().equals(written));
    }
  }

  private static void awaitCaret(Tmux tmux, Sample sample) {
    tmux.await(sample.marker());
    int column = LEFT + sample.columns() + sample.marker().length();
    tmux.await("the caret in column " + column, screen -> tmux.cursor().column() == column);
  }

  private static void assertInPlace(Tmux tmux, List<Sample> samples) {
    assertEquals(
        samples.stream().map(sample -> at(sample, LEFT + sample.columns())).toList(),
        samples.stream().map(sample -> at(sample, tmux.find(sample.marker()).column())).toList());
  }

  private static String at(Sample sample, int column) {
    return "%s in column %d".formatted(sample.marker(), column);
  }
}
