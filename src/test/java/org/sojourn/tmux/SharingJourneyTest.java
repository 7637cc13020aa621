package org.sojourn.tmux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainee and a mentor on one machine: cards, three answers of eight, and what goes wrong. */
class SharingJourneyTest extends InTerminal {
  /** Of the guide significant-event, each with something by which a person may be known. */
  private static final String EIGHT =
      """
      {"what-happened": "Grace Atim came to Kisoro on 20 November.",
       "then-and-now": "Sister Ruth held the pen.",
       "for-others": "Her brother Okot was not asked.",
       "why": "Dr Byaruhanga decided.",
       "went-well": "Bed 14 was free.",
       "again-differently": "Call 0772 123456, they said.",
       "what-should-change": "The form of Mutolere hospital.",
       "one-sentence": "I did not know the word."}
      """;

  private Home amara;
  private Home okello;
  private Path stick;
  private Path folder;

  @BeforeEach
  void two_journals() throws Exception {
    stick = Files.createDirectory(temp.resolve("stick")).toRealPath();
    folder = Files.createDirectory(temp.resolve("folder")).toRealPath();
    amara = journal("amara", "Amara");
    okello = journal("okello", "Dr Okello");
  }

  private Home journal(String name, String person) throws Exception {
    Home home = Home.empty(temp.resolve(name));
    Path settings = home.file("config/sojourn/settings.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{\"meaning\": false, \"exchange\": \"%s\"}".formatted(folder));
    home.answers(Installation.shared(), "init", "--name", person);
    return home;
  }

  @Test
  void three_answers_of_eight_arrive_and_what_is_forged_or_replayed_does_not() throws Exception {
    Path answers = Files.writeString(temp.resolve("answers.json"), EIGHT);
    amara.answers(
        Installation.shared(),
        "reflect",
        "significant-event",
        "--answers",
        answers.toString(),
        "--title",
        "The form");
    try (Tmux trainee = opened(amara);
        Tmux mentor = opened(okello)) {
      exchangeCards(trainee, mentor);
      share(trainee);
      read(mentor);
      Path first = kept("first.age");
      newVersion(mentor);
      replayed(mentor, first);
      forged(mentor);
      takenBack(trainee, mentor);
    }
  }

  private static Tmux opened(Home home) throws Exception {
    Tmux tmux = home.shell(Installation.shared(), 80, 24);
    tmux.type("./sojourn\n");
    tmux.await("Reflect");
    return tmux;
  }

  private static void path(Tmux tmux, Path path) {
    tmux.await("› ~/");
    tmux.keys("C-u");
    tmux.await("› ", screen -> !screen.contains("~/"));
    tmux.type(path + "\n");
  }

  private void exchangeCards(Tmux trainee, Tmux mentor) {
    String mentors = ownCard(mentor, "okello.card");
    String trainees = ownCard(trainee, "amara.card");
    add(trainee, "okello.card", mentors);
    add(mentor, "amara.card", trainees);
  }

  /** Writes a card, and tells its six words. */
  private String ownCard(Tmux tmux, String name) {
    tmux.keys("p");
    tmux.await("The six words of your own card:");
    String words =
        tmux.screen()
            .lines()
            .dropWhile(line -> !line.contains("six words"))
            .skip(1)
            .findFirst()
            .orElseThrow()
            .strip();
    assertEquals(6, words.split(" ").length, words);
    tmux.keys("c");
    path(tmux, stick.resolve(name));
    tmux.await("Written to");
    return words;
  }

  private void add(Tmux tmux, String name, String words) {
    tmux.keys("a");
    path(tmux, stick.resolve(name));
    tmux.await("not verified");
    tmux.await(words);
    tmux.keys("v");
    tmux.await("You compared its words on");
    tmux.keys("Escape");
    tmux.await("verified");
    tmux.keys("Escape");
    tmux.await("Reflect");
  }

  private static void share(Tmux tmux) {
    tmux.keys("G", "Enter");
    tmux.await("Dr Byaruhanga decided.");
    tmux.keys("s");
    tmux.await("Before you share");
    tmux.keys("Enter");
    tmux.await("▸ [ ] Title");
    for (String line : List.of("Grace Atim", "Her brother Okot", "Bed 14", "Dr Okello")) {
      choose(tmux, line);
    }
    tmux.keys("C-n");
    tmux.await("Who could be known?");
    while (!tmux.screen().contains("Exactly what will leave")) {
      String before = tmux.screen();
      tmux.keys("Enter");
      tmux.await("the next find", screen -> !screen.equals(before));
    }
    assertFalse(tmux.screen().contains("Grace"), tmux.screen());
    tmux.keys("Enter");
    tmux.await("On its way by the folder you share");
    tmux.keys("Escape");
    tmux.await("Reflect");
  }

  private static void choose(Tmux tmux, String line) {
    while (tmux.screen().lines().noneMatch(each -> each.contains("▸") && each.contains(line))) {
      String before = tmux.screen();
      tmux.keys("Down");
      tmux.await("the next line", screen -> !screen.equals(before));
    }
    tmux.keys("Space");
    tmux.await(
        line + " to be chosen",
        screen -> screen.lines().anyMatch(each -> each.contains("[x]") && each.contains(line)));
  }

  private void read(Tmux tmux) throws Exception {
    tmux.keys("i");
    tmux.await("Amara, without a title");
    tmux.keys("Enter");
    tmux.await("Signed by Amara, whose six words you compared.");
    tmux.keys("End");
    tmux.await("About the whole");
    tmux.keys("Escape");
    tmux.await("read");
    String id = okello.answers(Installation.shared(), "inbox").split(" ", 2)[0];
    String shown = okello.answers(Installation.shared(), "inbox", "show", id, "--json");
    for (String prompt : List.of("what-happened", "for-others", "went-well")) {
      assertTrue(shown.contains("\"" + prompt + "\""), shown);
    }
    for (String kept : List.of("then-and-now", "\"why\"", "one-sentence", "Grace", "Okot")) {
      assertFalse(shown.contains(kept), shown);
    }
  }

  /** A copy of the one letter in the folder. */
  private Path kept(String name) throws IOException {
    try (var letters = Files.walk(folder)) {
      Path letter = letters.filter(Files::isRegularFile).findFirst().orElseThrow();
      return Files.copy(letter, stick.resolve(name));
    }
  }

  private void newVersion(Tmux tmux) throws Exception {
    String entry = amara.answers(Installation.shared(), "list").split(" ", 2)[0];
    String before = amara.answers(Installation.shared(), "shares").split(" ", 2)[0];
    amara.answers(
        Installation.shared(),
        "share",
        entry,
        "--answers",
        "went-well",
        "--title",
        "--to",
        "Dr Okello",
        "--replaces",
        before);
    tmux.keys("Escape");
    tmux.await("Reflect");
    tmux.keys("i");
    tmux.await("version 2");
    tmux.await("Amara: The form");
    tmux.await("the old one to be gone", screen -> !screen.contains("without a title"));
  }

  private static void replayed(Tmux tmux, Path letter) {
    tmux.keys("a");
    path(tmux, letter);
    tmux.await("A newer version of this is here already: nothing was added.");
    assertFalse(tmux.screen().contains("without a title"), tmux.screen());
  }

  /** Somebody else calls themselves Amara, and has the mentor's card. */
  private void forged(Tmux tmux) throws Exception {
    Home thief = journal("thief", "Amara");
    thief.answers(Installation.shared(), "contact", "add", stick.resolve("okello.card").toString());
    String entry = thief.answers(Installation.shared(), "write", "I regret what I wrote.").strip();
    Path file = stick.resolve("forged.age");
    thief.answers(
        Installation.shared(),
        "share",
        entry,
        "--answers",
        "all",
        "--to",
        "Dr Okello",
        "--out",
        file.toString());
    tmux.keys("a");
    path(tmux, file);
    tmux.await("It says it is from [Amara], but not with the keys of your");
    tmux.keys("Escape");
    tmux.await("Inbox");
    assertFalse(tmux.screen().contains("I regret"), tmux.screen());
  }

  private static void takenBack(Tmux trainee, Tmux mentor) {
    trainee.keys("s");
    trainee.await("What you shared");
    trainee.keys("w");
    trainee.await("withdrawn");
    mentor.keys("Escape");
    mentor.await("Reflect");
    mentor.keys("i");
    mentor.await("Amara withdrew what they had shared");
    mentor.await("Amara took back what they had shared, on");
    assertFalse(mentor.screen().contains("Amara: The form"), mentor.screen());
  }
}
