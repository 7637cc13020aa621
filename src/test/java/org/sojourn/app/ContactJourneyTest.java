package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.share.Choice;
import org.sojourn.share.Sharing;

/** Two who exchange cards, and then share by a folder between them. */
class ContactJourneyTest {
  @TempDir Path home;
  private Path stick;
  private Path folder;

  @BeforeEach
  void a_stick_and_a_folder() throws IOException {
    stick = Files.createDirectory(home.resolve("stick"));
    folder = Files.createDirectory(home.resolve("folder"));
    for (String who : new String[] {"amara", "okello"}) {
      Path config = Files.createDirectories(home.resolve(who).resolve("config"));
      Files.writeString(
          config.resolve("settings.json"),
          "{\"meaning\": false, \"exchange\": \"%s\"}".formatted(folder));
    }
  }

  private static Pilot typesPath(Pilot pilot, Path path) {
    return pilot.keys("<bs><bs>").type(path.toString()).keys("<cr>");
  }

  private Path card(Pilot pilot, String name) {
    Path file = stick.resolve(name + ".card");
    pilot.keys("p").sees("The six words of your own card:", "There is no contact yet.");
    typesPath(pilot.keys("c"), file).sees("Written to", "Give it to those you share with");
    return file;
  }

  @Test
  void cards_are_exchanged_and_their_words_compared() throws IOException {
    Pilot amara = Pilot.settled(home.resolve("amara"), "Amara");
    Pilot okello = Pilot.settled(home.resolve("okello"), "Okello");
    Path okellos = card(okello, "okello");
    typesPath(amara.keys("pa").sees("Whose card were you given?"), okellos);
    amara.sees("Now a contact: [Okello].", "not verified", "Ask Okello");
    String words =
        okello
            .screen()
            .lines()
            .dropWhile(line -> !line.contains("six words"))
            .skip(1)
            .findFirst()
            .orElseThrow()
            .strip();
    amara.sees(words).keys("v").sees("You compared its words on").misses("not verified");
    amara.keys("m").sees("They also judge your work").keys("<esc>");
    amara.sees("Okello", "also assesses · verified").keys("<cr>d");
    amara.sees("Okello is no longer a contact.", "There is no contact yet.");
    amara.keys("a").paste(Files.readString(okellos)).keys("<cr>").sees("Ask Okello");
  }

  /** Another window of the first journal shares its entry with the one contact. */
  private void share() throws IOException {
    try (Services journal = Services.open(Pilot.folders(home.resolve("amara")), Samples.CLOCK)) {
      Entry entry = journal.store().latest(1).found().getFirst();
      Person okello = journal.sharing().contacts().all().getFirst().card().person();
      Choice all = Choice.of(Sharing.parts(entry));
      Share share = journal.sharing().prepare(entry, journal.self(), all, "");
      journal.sharing().post(share.under(Terms.NONE.with(List.of(okello))), folder);
    }
  }

  @Test
  void a_comment_goes_back_by_the_folder_and_what_came_is_seen() throws IOException {
    Pilot amara = Pilot.settled(home.resolve("amara"), "Amara").keys("w");
    amara.type("She was sent away.").keys("<c-s>").type("The gate").keys("<c-s>").sees("Kept");
    Pilot okello = Pilot.settled(home.resolve("okello"), "Okello");
    typesPath(amara.keys("pa"), card(okello, "okello")).keys("<esc><esc>");
    share();
    okello.keys("<esc>i").sees("In the inbox: \"The gate\" by Amara", "Amara: The gate", "new");
    okello.keys("<cr>").sees("Signed by Amara. You have not compared their six words yet");
    okello.keys("<cr>").type("Who told you so?").keys("<c-s><cr>");
    okello.sees("On its way by the folder you share", "Who told you so?");
    amara.keys("i").sees("A comment by Okello", "Okello wrote about “The gate”");
    try (var letters = Files.walk(folder)) {
      assertTrue(letters.filter(Files::isRegularFile).count() == 2);
    }
  }
}
