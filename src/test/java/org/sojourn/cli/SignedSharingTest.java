package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Run.Ended;

/** Two journals on one machine, with files that are handed over. */
final class SignedSharingTest {
  /** Of the guide significant-event, each with something that could let a person be known. */
  private static final String EIGHT =
      """
      {"what-happened": "Grace Atim, 34, came to Kisoro on 20 November.",
       "then-and-now": "Sister Ruth held the pen.",
       "for-others": "Her brother Okot was not asked.",
       "why": "Dr Byaruhanga decided.",
       "went-well": "Bed 14 was free.",
       "again-differently": "Call 0772 123456, they said.",
       "what-should-change": "The form of Mutolere hospital.",
       "one-sentence": "I did not know the word."}
      """;

  private static final List<String> PROMPTS =
      List.of(
          "what-happened",
          "then-and-now",
          "for-others",
          "why",
          "went-well",
          "again-differently",
          "what-should-change",
          "one-sentence");

  @TempDir private Path home;
  private Run amara;
  private Run okello;
  private Path stick;

  @BeforeEach
  void two_who_exchanged_and_verified_their_cards() throws IOException {
    stick = Files.createDirectory(home.resolve("stick"));
    amara = Run.in(home.resolve("amara"));
    okello = Run.in(home.resolve("okello"));
    amara.call("init", "--name", "Amara");
    okello.call("init", "--name", "Dr Okello");
    meet(amara, okello, "Dr Okello");
    meet(okello, amara, "Amara");
  }

  private void meet(Run one, Run other, String name) {
    Ended card = other.call("contact", "card");
    String words = card.err().replaceFirst("The six words of your card: ", "").strip();
    assertEquals(0, one.call("contact", "add", card.last()).exit());
    assertEquals(0, one.call("contact", "verify", name, words).exit());
  }

  @Test
  void what_was_chosen_arrives_and_what_is_forged_or_replayed_does_not() throws IOException {
    String entry = entry();
    Ended shared = share(entry, "a.age", PROMPTS.get(0));
    String first = shared.last();
    assertEquals(first + "\n", okello.call("inbox", "add", at("a.age")).out());
    String listed = okello.call("inbox", "list").data();
    assertTrue(listed.startsWith(first + "  2026-11-22  new       verified  Amara"), listed);

    // A new version takes its place; the old file, replayed, changes nothing.
    Ended again = share(entry, "b.age", PROMPTS.get(1), "--replaces", first);
    assertEquals(0, okello.call("inbox", "add", at("b.age")).exit());
    Ended replayed = okello.call("inbox", "add", at("a.age"));
    assertEquals("A newer version of this is here already: nothing was added.\n", replayed.err());
    assertEquals(1, okello.call("inbox", "list").data().lines().count());
    assertTrue(okello.call("inbox", "list").data().startsWith(again.last()));

    // A forged file is refused with a sentence.
    byte[] bytes = Files.readAllBytes(stick.resolve("b.age"));
    bytes[bytes.length - 9] ^= 1;
    Files.write(stick.resolve("forged.age"), bytes);
    Ended forged = okello.call("inbox", "add", at("forged.age"));
    assertEquals(1, forged.exit());
    assertEquals(
        "sojourn: [forged.age] is not whole: it may be still arriving; else copy it again.\n",
        forged.err());

    // What is withdrawn goes, and does not come back.
    assertEquals(0, amara.call("withdraw", first, "--out", at("w.age")).exit());
    assertEquals(
        "Amara withdrew what they had shared: it is no longer here.\n",
        okello.call("inbox", "add", at("w.age")).err());
    assertEquals("", okello.call("inbox", "list").out());
    assertEquals(1, okello.call("inbox", "add", at("b.age")).exit());
    assertTrue(amara.call("shares").data().lines().allMatch(line -> line.contains("withdrawn")));
  }

  @Test
  void the_mentor_sees_exactly_the_three_that_were_chosen() throws IOException {
    String entry = entry();
    share(entry, "three.age", "what-happened,for-others,went-well");
    String id = okello.call("inbox", "add", at("three.age")).last();
    String shown = okello.call("inbox", "show", id, "--json").data();
    assertEquals(
        List.of("what-happened", "for-others", "went-well"),
        PROMPTS.stream().filter(prompt -> shown.contains("\"" + prompt + "\"")).toList());
    assertTrue(shown.contains("Bed 14 was free."), shown);
    assertFalse(shown.contains("Ruth"), shown);
    assertFalse(Files.readString(stick.resolve("three.age"), ISO_8859_1).contains("Grace"));
  }

  @Test
  void a_comment_goes_back_as_a_file_that_the_author_alone_can_open() throws IOException {
    String entry = entry();
    share(entry, "a.age", PROMPTS.get(0));
    String id = okello.call("inbox", "add", at("a.age")).last();
    assertEquals(0, okello.call("comment", id, "Who", "decides?", "--out", at("c.age")).exit());
    assertTrue(amara.call("inbox", "add", at("c.age")).err().startsWith("A comment by Dr Okello"));
    assertTrue(amara.call("show", entry).data().contains("Who decides?"));
  }

  @Test
  void by_an_exchange_folder_nothing_is_handed_over() throws IOException {
    for (String who : List.of("amara", "okello")) {
      Files.writeString(
          home.resolve(who).resolve(".config/sojourn/settings.json"),
          "{\"meaning\": false, \"exchange\": \"%s\"}".formatted(stick));
    }
    String entry = entry();
    Ended shared = amara.call("share", entry, "--answers", "why", "--to", "Dr Okello");
    String id = shared.last();
    String file = shared.out().lines().findFirst().orElseThrow();
    assertTrue(file.startsWith(stick.toString()) && file.endsWith("/" + id + ".age"), file);
    Ended pulled = okello.call("inbox", "pull");
    assertEquals(id + "\n", pulled.out());
    assertTrue(pulled.err().startsWith("In the inbox: "), pulled.err());
    assertEquals(new Ended(0, "", "Nothing new.\n"), okello.call("inbox", "pull"));
    okello.call("comment", id, "Who", "decides?");
    assertEquals(1, amara.call("inbox", "pull").out().lines().count());
    amara.call("withdraw", id);
    assertTrue(okello.call("inbox", "pull").err().startsWith("Amara withdrew"));
  }

  @Test
  void pulling_without_a_folder_says_how_to_name_one() {
    Ended pulled = okello.call("inbox", "pull");
    assertEquals(1, pulled.exit());
    assertTrue(pulled.err().startsWith("sojourn: No exchange folder is set: "), pulled.err());
    assertEquals(1, okello.call("inbox", "pull", "--folder", at("gone")).exit());
  }

  @Test
  void terms_are_listed_and_wrong_ones_are_told() throws IOException {
    String entry = entry();
    String prompt = PROMPTS.get(0);
    share(entry, "a.age", prompt, "--until", "2026-12-01", "--purpose", "to think", "--quotable");
    String listed = amara.call("shares", "--json").data();
    assertTrue(listed.contains("\"until\": \"2026-12-01\""), listed);
    Ended nobody = share(entry, "b.age", prompt, "--to", "Ruth");
    assertEquals(1, nobody.exit());
    assertEquals("sojourn: There is no contact [Ruth]: add their card first.\n", nobody.err());
  }

  private String entry() {
    return amara
        .given(EIGHT, "reflect", "significant-event", "--answers", "-", "--title", "The form")
        .last();
  }

  private Ended share(String entry, String file, String answers, String... more) {
    String[] call =
        new String[] {"share", entry, "--answers", answers, "--to", "Dr Okello", "--out", at(file)};
    String[] all = Arrays.copyOf(call, call.length + more.length);
    System.arraycopy(more, 0, all, call.length, more.length);
    return amara.call(all);
  }

  private String at(String file) {
    return stick.resolve(file).toString();
  }

  @Test
  void a_share_is_not_signed_while_the_profile_cannot_be_read() throws IOException {
    String id = amara.call("write", "The queue was long.").last();
    Files.writeString(amara.journal().resolve("profile.json"), "{");
    Path out = stick.resolve("unsigned.json");
    Ended refused = amara.call("share", id, "--answers", "all", "--out", out.toString());
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("profile.json, line 1"), refused.err());
    assertTrue(refused.err().contains("bring it back from a backup"), refused.err());
    assertFalse(Files.exists(out));
  }
}
