package org.sojourn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** The guides and themes for readers of other languages than English. */
class LanguageTest {
  @TempDir Path home;
  private Run run;

  @BeforeEach
  void founded() {
    run = Run.in(home);
    run.call("init", "--name", "Amara");
  }

  @Test
  void a_guide_is_asked_in_the_language_named_and_the_entry_keeps_it() {
    String id =
        run.given(
                "{\"feeling\": [\"calma\"], \"one-moment\": \"Una mano en la puerta.\"}",
                "reflect",
                "daily-five",
                "--language",
                "es",
                "--answers",
                "-")
            .data()
            .strip();
    String entry = run.call("show", id, "--json").data();
    assertTrue(entry.contains("\"language\": \"es\""), entry);
    assertTrue(entry.contains("\"title\": \"Un momento\""), entry);
  }

  @Test
  void a_page_without_a_guide_is_in_the_writers_language_where_guides_come_in_it()
      throws IOException {
    settings("{\"language\": \"fr\"}");
    String french = run.call("write", "La file est longue.").data().strip();
    settings("{\"language\": \"sw\"}");
    String other = run.call("write", "Foleni ni ndefu.").data().strip();
    assertTrue(run.call("show", french, "--json").data().contains("\"language\": \"fr\""));
    assertTrue(run.call("show", other, "--json").data().contains("\"language\": \"en\""));
  }

  @Test
  void a_language_that_a_guide_is_not_there_in_is_refused_with_those_it_is_in() {
    Ended ended = run.given("{}", "reflect", "daily-five", "--language", "de", "--answers", "-");
    assertEquals(Exit.USAGE, ended.exit());
    assertEquals(
        "sojourn: Guide [daily-five] is not there in [de]: choose one of en, es, fr, pt.\n",
        ended.err());
  }

  @Test
  void the_language_in_the_settings_stands_first_in_the_list() throws IOException {
    settings("{\"language\": \"fr\"}");
    String list = run.call("guides", "list").data();
    assertTrue(list.startsWith("daily-five "), list);
    assertTrue(list.contains("Cinq minutes par jour  (also en, es, pt)"), list);
    assertTrue(run.call("guides", "show", "heavy-day").data().contains("Une journée lourde"));
    assertTrue(
        run.call("guides", "show", "heavy-day", "--language", "en").data().contains("Heavy Day"));
  }

  @Test
  void themes_are_listed_in_the_language_of_the_settings() throws IOException {
    settings("{\"language\": \"pt\"}");
    String list = run.call("themes").data();
    assertTrue(list.contains("Ética e primeiros princípios"), list);
    assertTrue(list.contains("Sofrimento moral"), list);
  }

  private void settings(String text) throws IOException {
    Path file = home.resolve(".config/sojourn/settings.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
