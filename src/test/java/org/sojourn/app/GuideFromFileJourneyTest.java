package org.sojourn.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Guide;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;

/** A draft of a guide that is on no shelf, such as one opened from a file. */
class GuideFromFileJourneyTest {
  private static final String OPEN =
      """
      {"format": "sojourn-guide/1", "id": "from-a-file", "version": 1, "language": "en",
       "title": "From a file", "purpose": "To be asked twice.", "minutes": 5,
       "sections": [{"id": "all", "prompts": [
         {"id": "first", "kind": "text", "title": "What came first", "text": "Say it."},
         {"id": "second", "kind": "text", "title": "What came then", "text": "Go on.",
          "probes": ["And who knew?"]}]}]}
      """;

  @TempDir Path home;

  @BeforeEach
  void a_journal() {
    Pilot.settled(home, "Amara").quits();
  }

  private Pilot begun(String json) throws IOException {
    Guide guide = Formats.GUIDE.read(Doc.read("own.json", json.getBytes(UTF_8)));
    return Pilot.starts(home, new Start.Entry(guide, About.NOTHING));
  }

  @Test
  void it_goes_on_with_the_prompts_it_began_with() throws IOException {
    Pilot begun = begun(OPEN);
    begun.sees("What came first").type("The gate.").keys("<esc>").sees("step 1 of 2");
    Pilot again = begun.again().sees("The gate", "step 1 of 2").keys("<cr>");
    again.sees("What came first", "1 of 2").keys("<c-n>").sees("What came then", "2 of 2");
    again.keys("<c-g>").sees("And who knew?").type("The matron.").keys("<c-s><c-s>G<cr>");
    again.sees("What came first", "The gate.", "What came then", "The matron.");
  }

  @Test
  void a_private_one_tells_nothing_of_itself_on_home() throws IOException {
    Pilot begun = begun(OPEN.replace("\"minutes\"", "\"private\": true, \"minutes\""));
    begun.type("There was one bed.").keys("<esc>").sees("From a file").misses("one bed");
    begun.keys("<cr><c-s><c-s>").misses("one bed").keys("G<cr>").sees("one bed").keys("s");
    begun.sees("This entry is private", "You wrote it with a private guide");
  }
}
