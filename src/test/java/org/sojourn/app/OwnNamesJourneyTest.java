package org.sojourn.app;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and words of a writer's own, from the page that lists them to what leaves. */
class OwnNamesJourneyTest {
  @TempDir Path home;
  private Pilot amara;

  @BeforeEach
  void a_journal() {
    amara = Pilot.settled(home, "Amara");
  }

  @Test
  void a_name_of_ones_own_is_marked_and_replaced_as_it_was_said_once() {
    amara.keys("o").sees("Names of your own", "None yet: a adds one.");
    amara.keys("a").type("the blue gate").keys("<cr>").sees("the blue gate is marked from now on.");
    amara.keys("<cr>").sees("in the place of the blue gate?").type("[landmark]").keys("<cr>");
    amara.sees("[landmark]").keys("<esc>w").type("We waited at The Blue Gate.").keys("<c-s><c-s>");
    amara.keys("G<cr>s<cr>").keys("j<space>p").sees("one of your own people or places");
    amara.keys("<cr>").sees("Exactly what will leave", "We waited at [landmark].");
  }

  @Test
  void the_list_is_opened_while_sharing_and_a_name_is_forgotten_there() {
    amara.keys("w").type("We waited at the red hut.").keys("<c-s><c-s>");
    amara.keys("G<cr>s<cr>").sees("Share").keys("o").sees("None yet");
    amara.keys("a").type("the red hut").keys("<cr><esc>").sees("Share");
    amara.keys("j<space>p").sees("“the red hut” may be one of your own").keys("<esc>");
    amara.keys("od").sees("the red hut is no longer marked. a adds it again.").keys("<esc>");
    amara.keys("p").sees("Found no identifier");
  }

  @Test
  void what_stands_in_the_place_of_a_name_is_taken_back() {
    amara.keys("oa").type("Mzee wa mlima").keys("<cr><cr>").type("[elder]").keys("<cr>");
    amara.sees("[elder]").keys("<cr><c-u><cr>").sees("Mzee wa mlima").misses("[elder]");
    amara.again().keys("o").sees("Mzee wa mlima");
  }
}
