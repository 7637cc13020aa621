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

final class ContactTest {
  @TempDir private Path home;
  private Run amara;
  private Run okello;

  @BeforeEach
  void two_journals() {
    amara = Run.in(home.resolve("amara"));
    okello = Run.in(home.resolve("okello"));
    amara.call("init", "--name", "Amara");
    okello.call("init", "--name", "Dr Okello");
  }

  @Test
  void a_card_goes_from_hand_to_hand_and_its_words_verify_it() throws IOException {
    Path file = home.resolve("amara.card");
    Ended card = amara.call("contact", "card", "--out", file.toString());
    assertEquals(file.toString(), card.last());
    String words = card.err().replaceFirst("The six words of your card: ", "").strip();
    Ended added = okello.call("contact", "add", file.toString());
    assertEquals(
        "Now a contact: [Amara]. Compare the six words before you trust the name.\n"
            + "The six words of that card: "
            + words
            + "\n",
        added.err());
    String id = added.last();
    assertEquals(id + "  not verified  Amara\n", okello.call("contact", "list").data());
    assertEquals(
        new Ended(0, id + "\n", "The words are right: [Amara] is verified.\n"),
        okello.call("contact", "verify", "amara", words));
    assertEquals(id + "  verified      Amara\n", okello.call("contact").data());
    assertTrue(okello.call("contact", "--json").data().contains("\"verified\": true"));
    assertTrue(Files.readString(file).startsWith("sojourn-card:"));
  }

  @Test
  void a_card_may_be_pasted_or_piped() {
    String line = amara.call("contact", "card").last();
    assertEquals(0, okello.call("contact", "add", line).exit());
    assertEquals(0, okello.given(line + "\n", "contact", "add", "-").exit());
    assertEquals(1, okello.call("contact", "list").data().lines().count());
  }

  @Test
  void who_also_assesses_is_noted_and_stays_so() {
    String line = amara.call("contact", "card").last();
    okello.call("contact", "add", "--assesses", line);
    okello.call("contact", "add", line);
    assertTrue(okello.call("contact").data().endsWith("  not verified  Amara (also assesses)\n"));
  }

  @Test
  void wrong_words_and_changed_keys_fail_with_a_sentence() throws IOException {
    okello.call("contact", "add", amara.call("contact", "card").last());
    Ended wrong = okello.call("contact", "verify", "Amara", "a", "b", "c", "d", "e", "f");
    assertEquals(1, wrong.exit());
    assertTrue(wrong.err().startsWith("sojourn: These are NOT the six words"), wrong.err());
    Files.delete(amara.journal().resolve("keys/signing.json"));
    Ended changed = okello.call("contact", "add", amara.call("contact", "card").last());
    assertEquals(1, changed.exit());
    assertTrue(changed.err().contains("NOT those of your contact [Amara]"), changed.err());
    assertEquals(0, okello.call("contact", "remove", "Amara").exit());
    assertEquals(0, okello.call("contact", "add", amara.call("contact", "card").last()).exit());
  }

  @Test
  void a_card_given_to_the_inbox_is_named_with_the_command_for_it() {
    Run run = Run.in(home.resolve("amara"));
    run.call("init", "--name", "Amara");
    Path card = home.resolve("amara.card");
    run.call("contact", "card", "--out", card.toString());
    assertEquals(
        "sojourn: [amara.card] is a card, and no share: add it with `sojourn contact add`, or on the"
            + " page of contacts.\n",
        run.call("inbox", "add", card.toString()).err());
  }

  @Test
  void that_words_were_compared_is_taken_back() {
    Run amara = Run.in(home.resolve("amara"));
    amara.call("init", "--name", "Amara");
    Run ruth = Run.in(home.resolve("ruth"));
    ruth.call("init", "--name", "Ruth");
    Run.Ended card = ruth.call("contact", "card");
    amara.call("contact", "add", card.last());
    String words = card.err().strip().replaceFirst(".*: ", "");
    amara.call("contact", "verify", "Ruth", words);
    assertEquals(
        "[Ruth] is no longer verified.\n", amara.call("contact", "verify", "Ruth", "--undo").err());
    String listed = amara.call("contact", "list").data();
    assertTrue(listed.contains("not verified"), listed);
  }
}
