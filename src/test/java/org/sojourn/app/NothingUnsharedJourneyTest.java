package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.share.Choice;

/**
 * A mentor's whole store and every page, after three shared one answer each of entries that hold
 * more: of the rest there is no trace anywhere.
 */
final class NothingUnsharedJourneyTest {
  private static final List<String> NAMES = List.of("Amara", "Ben", "Chen");

  /** Words that stand in what stays: of titles, themes, answers, labels and of other entries. */
  private static final List<String> SECRET =
      List.of("quetzal", "ocelot", "narwhal", "pangolin", "axolotl", "tapir", "own-secret-theme");

  @TempDir Path home;
  private Pilot mentor;
  private final List<String> screens = new ArrayList<>();

  @BeforeEach
  void three_shared_a_part() throws IOException {
    mentor = Pilot.settled(home.resolve("mentor"), "Dr Okello");
    for (String name : NAMES) {
      Path file = shared(name);
      try (Services journal = Services.open(Pilot.folders(home.resolve("mentor")), Samples.CLOCK)) {
        journal.sharing().receive(file);
      }
    }
  }

  private Path shared(String name) throws IOException {
    Folders folders = Pilot.folders(home.resolve(name));
    try (Services journal =
        Services.create(folders, new Profile(name, null), null, Samples.CLOCK)) {
      journal.keeper().add(page(journal, "tapir").answered(List.of(Answer.free("A tapir."))));
      Entry entry = journal.keeper().add(whole(journal)).value();
      Choice choice = new Choice(false, List.of("consent-truth"), List.of("shared"));
      Terms terms = new Terms(List.of(), "", "", null, true, true);
      Share share =
          journal.sharing().prepare(entry, journal.self(), choice, "Was I too quick?", terms);
      return journal.sharing().send(share, home.resolve(name + ".json"));
    }
  }

  private static Entry page(Services journal, String title) {
    return Entry.begun(journal.store().newId(), Samples.NOW, "en")
        .on(LocalDate.parse("2026-11-20"))
        .titled(title);
  }

  private static Entry whole(Services journal) {
    return page(journal, "The quetzal")
        .about(List.of("consent-truth", "own-secret-theme"))
        .answered(
            List.of(
                said("shared", "What did you see?", "She nodded before I had finished."),
                said("ocelot-prompt", "What else?", "The ocelot came at night."),
                said("feeling", "And the narwhal?", "It was a pangolin."),
                new Answer(
                    "words", new Asked("Words", ""), new Response.Words(List.of("axolotl")))));
  }

  private static Answer said(String prompt, String asked, String text) {
    return new Answer(prompt, new Asked(asked, ""), new Response.Text(text));
  }

  private Pilot look(String keys) {
    mentor.keys(keys);
    screens.add(mentor.screen());
    return mentor;
  }

  /** Every page on which something of what was received shows. */
  private void walk() throws IOException {
    look("");
    look("i").sees("Amara", "Ben", "Chen");
    look("<tab>").sees("Consent and truth-telling");
    look("<esc><cr>").sees("She nodded before I had finished.");
    look("n");
    look("G");
    look("g<cr>").sees("A comment for");
    look("<c-g>");
    look("<cr><c-s>");
    for (int i = 0; i < 3; i++) {
      look("<cr>");
    }
    look("<esc><esc><esc><esc>");
    mentor = mentor.again();
    look("/");
    mentor.type("nodded").sees("3 entries").keys("<esc>");
    look("id");
    look("jjj<cr>").sees("The group", "Agenda");
    look("t").sees("Consent and truth-telling", "3");
    look("<esc>p");
    look("<esc>" + "j".repeat(13) + "<cr>r");
    for (int i = 0; i < 12; i++) {
      look("<c-n>");
    }
    look("<esc>e<bs><bs>");
    mentor.type(Files.createDirectory(home.resolve("mentor/paper")).toString());
    look("<cr>").sees("Written into");
    look("<esc><esc><esc>");
    look("b");
    look("<esc>t");
    look("<esc>c");
    look("<esc>p");
    look("<esc>s");
    look("<esc>/");
    mentor.type("nodded");
    look("").sees("3 entries");
    look("<cr>");
    look("<cr><esc><tab>");
  }

  @Test
  void no_page_and_no_file_of_the_mentor_holds_a_word_that_was_not_shared() throws IOException {
    walk();
    for (String word : SECRET) {
      for (String screen : screens) {
        assertFalse(screen.toLowerCase(Locale.ROOT).contains(word), word + " is in:\n" + screen);
      }
    }
    for (String word : SECRET) {
      mentor.keys("<esc><esc><esc>/<c-u>").type(word).sees("Nothing is found.");
    }
    mentor.quits();
    List<Path> all;
    try (Stream<Path> files = Files.walk(home.resolve("mentor"))) {
      all = files.filter(Files::isRegularFile).toList();
    }
    assertTrue(all.size() > 20, all::toString);
    for (Path file : all) {
      String bytes =
          new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
              .toLowerCase(Locale.ROOT);
      for (String word : SECRET) {
        assertFalse(bytes.contains(word), word + " is in " + file);
      }
    }
    assertTrue(
        Files.readString(home.resolve("Amara.json")).contains("nodded"),
        "what was shared is there");
  }
}
