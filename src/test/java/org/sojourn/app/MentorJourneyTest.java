package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two journals, and files that go from one to the other and back. */
class MentorJourneyTest {
  @TempDir Path home;
  private Path stick;

  @BeforeEach
  void folders() throws IOException {
    stick = Files.createDirectory(home.resolve("stick"));
  }

  private Pilot amara() {
    Pilot amara = Pilot.settled(home.resolve("amara"), "Amara").keys("<cr><cr>6<c-n><c-n>");
    amara.type("She was sent away.").keys("<c-n>").type("Who may decide.").keys("<c-s>");
    return amara.type("The gate").keys("<c-s>").sees("Kept: The gate");
  }

  @Test
  void a_file_received_is_found_by_the_first_letters_of_its_name() throws IOException {
    Path file = shared(amara());
    Pilot ruth = Pilot.settled(home.resolve("ruth"), "Ruth").keys("ia<bs><bs>");
    ruth.type(file.toString().substring(0, file.toString().length() - 7)).keys("<tab>");
    ruth.sees("gate.json").keys("<cr>").sees("Amara: The gate", "new");
  }

  @Test
  void names_and_places_are_judged_one_by_one_and_the_entry_stays_as_it_was() throws IOException {
    Pilot amara = Pilot.settled(home.resolve("amara"), "Amara").keys("w");
    amara.type("Amina waited in Rubuguri on 3 March.").keys("<c-s><c-s>").sees("Kept");
    amara.keys("G<cr>s<cr>").keys("j<space>p").sees("Found 3 possible identifiers", "1 of 3");
    amara.sees("“Amina” may be a name.").keys("<cr>").sees("“Rubuguri” may be a place.");
    amara.keys("a").sees("“3 March” is a date.").keys("<cr>").sees("Exactly what will leave");
    amara.sees("[patient] waited in Rubuguri on [some time before].", "You replaced 2 and kept 1.");
    Path file = stick.resolve("gate.json");
    typesPath(amara.keys("<cr>"), file).sees("Written to", "Amina waited in Rubuguri");
    String written = Files.readString(file);
    assertTrue(written.contains("[patient] waited in Rubuguri on [some time before]."), written);
    assertFalse(written.contains("Amina") || written.contains("3 March"), written);
    amara.keys("s").keys("j<space>p").sees("Before, you wrote [patient].").keys("<cr>");
    amara.sees("You kept it before.");
  }

  private static Pilot typesPath(Pilot pilot, Path path) {
    return pilot.keys("<bs><bs>").type(path.toString()).keys("<cr>");
  }

  private Path shared(Pilot amara) {
    amara.keys("G<cr>s").sees("Before you share", "What leaves your hands");
    amara.keys("<cr>").sees("Share", "One moment", "What was at stake").misses("Before you");
    amara
        .keys("<space>jj<space>j<space>")
        .keys("jjj<cr><cr><cr>")
        .type("What would you have done?")
        .keys("<c-n>");
    amara.sees("Exactly what will leave", "She was sent away.", "Who may decide.");
    amara.sees("Please ask me: What would you have done?").misses("The weight of today");
    Path file = stick.resolve("gate.json");
    typesPath(amara.keys("<cr>"), file).sees("Written to", "Give that file to your reader.");
    amara.sees("She was sent away.").keys("s").misses("Before you share").keys("<esc>");
    return file;
  }

  @Test
  void what_was_shared_is_listed_taken_back_with_one_key_and_gone_at_the_reader() {
    Pilot amara = amara();
    Path file = shared(amara);
    Pilot ruth = ruthReceives(file);
    amara.keys("<esc><esc>s").sees("What you shared", "The gate", "for whoever has the file");
    amara.keys("<cr>").sees("As it left", "She was sent away.").keys("<esc>w");
    amara.sees("Taken back.", "nothing takes back");
    Path back = stick.resolve("back.json");
    typesPath(amara, back).sees("Written to", "withdrawn");
    typesPath(ruth.keys("a"), back).misses("Amara: The gate");
  }

  private Pilot ruthReceives(Path file) {
    return ruthReceives(file, "Amara: The gate");
  }

  private Pilot ruthReceives(Path file, String title) {
    Pilot ruth = Pilot.settled(home.resolve("ruth"), "Ruth").keys("i");
    ruth.sees("Nothing has been received.").keys("a").sees("Which file did you receive?");
    return typesPath(ruth, file).sees(title, "new");
  }

  @Test
  void two_answers_are_shared_read_commented_and_the_comment_is_seen_beside_its_answer() {
    Pilot amara = amara();
    Path file = shared(amara);

    Pilot ruth = ruthReceives(file);
    ruth.keys("<esc>").sees("1 share to read").selects("1 share to read");
    ruth.keys("<cr><cr>").sees("From Amara", "Who may decide.", "What would you have done?");
    ruth.keys("j<cr>").sees("A comment for Amara", "Who may decide.").misses("She was sent");
    ruth.type("Who told you so?").keys("<c-s>");
    ruth.sees("Exactly what will leave", "From Ruth to Amara", "Who told you so?").keys("<cr>");
    Path back = stick.resolve("comment.json");
    typesPath(ruth, back).sees("Written to", "Give that file to the author.", "Who told you so?");
    ruth.keys("<esc>").sees("answered").keys("<esc>").misses("to read", "Continue");

    amara.keys("<esc>ia");
    typesPath(amara, back).sees("Ruth wrote about “The gate”", "new").misses("That is");
    amara.keys("<esc>g").sees("Answered").selects("Ruth wrote about “The gate”");
    amara.keys("<cr>").sees("Who may decide.", "Ruth, 22 Nov 2026", "Who told you so?");
    amara.keys("<esc>").misses("Answered");
    amara.keys("i").sees("Ruth wrote about “The gate”", "read").misses("new");
    amara.keys("<cr>").sees("Who told you so?");
    amara.again().misses("Answered").keys("/").type("who told").sees("1 entry", "Who told you so?");
  }

  @Test
  void a_reply_goes_to_who_commented_is_new_there_and_found_again_by_both() throws IOException {
    Pilot amara = amara();
    Pilot ruth = ruthReceives(shared(amara)).keys("<cr>j<cr>").type("Who told you so?");
    Path asked = stick.resolve("comment.json");
    typesPath(ruth.keys("<c-s><cr>"), asked).keys("<esc><esc>");

    amara.keys("<esc>").misses("c reply");
    typesPath(amara.keys("<esc>ia"), asked).keys("<esc>g<cr>").sees("Who told you so?", "c reply");
    amara.keys("c").sees("A reply to Ruth", "Who may decide", "Who told you so?", "Your reply to");
    amara.misses("questions").type("Sister Nakato did, on 3 March.").later();
    amara = amara.killed().selects("Reply: Sister Nakato").keys("<cr>");
    amara
        .sees("A reply to Ruth", "Who told you so?")
        .writesBehind("Sister Nakato did, on 3 March.");
    amara.keys("<c-s>").sees("“Sister Nakato”").keys("<cr>").sees("“3 March” is a date.");
    amara.keys("<cr>").sees("Exactly what will leave", "From Amara to Ruth", "did, on [");
    Path reply = stick.resolve("reply.json");
    typesPath(amara.keys("<cr>"), reply).sees("Written to", "Give that file to Ruth.");
    assertFalse(Files.readString(reply).contains("Nakato"), Files.readString(reply));
    amara.keys("/").type("on some time").keys("<esc><esc>").misses("Reply: ");

    typesPath(ruth.keys("ia"), reply).sees("replied").keys("<esc>").sees("1 share to read");
    ruth.keys("<cr><cr>").sees("Ruth, 22 Nov 2026", "Amara, in reply to Ruth, 22 Nov 2026");
    ruth.keys("<esc>").sees("answered").misses("replied").keys("<esc>");
    ruth.keys("/").type("did").sees("1 entry", "a reply by Am");
    amara.keys("/").type("did").sees("1 entry", "your reply: ").keys("<cr><cr>");
    amara.sees("Who told you so?", "Amara, in reply to Ruth");
  }

  @Test
  void where_two_wrote_one_is_chosen_to_reply_to() {
    Pilot amara = amara();
    Path file = shared(amara);
    amara.keys("<esc>");
    for (String name : new String[] {"Ruth", "Sam"}) {
      Pilot mentor = Pilot.settled(home.resolve(name), name).keys("ia");
      typesPath(mentor, file).keys("<cr><cr>").type("Who told " + name + "?").keys("<c-s><cr>");
      Path asked = stick.resolve(name + ".json");
      typesPath(mentor, asked);
      typesPath(amara.keys("<esc>ia"), asked);
    }
    amara.keys("<esc>G<cr>c").sees("Which do you reply to?", "Sam: Who told Sam?", "Ruth: Who");
    amara.keys("<esc>").sees("She was sent away.").keys("c");
    boolean second = amara.screen().indexOf("Sam: Who") > amara.screen().indexOf("Ruth: Who");
    amara.keys(second ? "jc" : "c").sees("A reply to Sam", "Who told Sam?").keys("<esc>");
    amara.sees("She was sent away.").misses("Which do you");
  }

  @Test
  void what_was_received_is_found_says_whose_it_is_and_opens_in_the_inbox() {
    Path file = shared(amara());
    Pilot ruth = Pilot.settled(home.resolve("ruth"), "Ruth").keys("w").type("My own day.");
    ruth.keys("<c-s><c-s>").sees("Kept").keys("ia");
    typesPath(ruth, file).keys("<cr>").sees("From Amara").keys("<cr>").type("Who told you so?");
    typesPath(ruth.keys("<c-s><cr>"), stick.resolve("comment.json")).keys("<esc><esc>");
    ruth.keys("/").type("sent away").sees("1 entry", "The gate", "shared by Amara");
    ruth.keys("<cr><cr>").sees("From Amara", "She was sent away.").keys("<esc>");
    ruth.selects("The gate")
        .keys("/<c-u>")
        .type("told you")
        .sees("1 entry", "your comment: Who told");
    ruth.keys("<c-u>").type("from:amara").sees("1 entry", "The gate", "Amara");
    ruth.keys("<c-u>").type("is:received").sees("1 entry").keys("<c-u>");
    ruth.type("-is:received").sees("1 entry", "My own day").keys("<c-u>");
    ruth.sees("2 entries").again().keys("/").type("decide").sees("shared by Amara");
  }

  /** An entry of forty rows and Ruth's comment under it, in a file that came back. */
  private Path repliedToForty(Pilot amara) {
    amara.keys("w");
    for (int i = 0; i < 40; i++) {
      amara.type("One row of forty.").keys("<cr>");
    }
    amara.keys("<c-s>").type("Forty").keys("<c-s>G<cr>s<cr><space>j<space><c-n>");
    Path file = stick.resolve("forty.json");
    typesPath(amara.keys("<cr>"), file);
    Pilot ruth = ruthReceives(file, "Amara: Forty").keys("<cr><cr>").type("And now?");
    Path back = stick.resolve("comment.json");
    typesPath(ruth.keys("<c-s><cr>"), back);
    return back;
  }

  @Test
  void a_reply_under_a_long_answer_is_on_the_screen_when_it_is_opened() {
    Pilot amara = Pilot.settled(home.resolve("amara"), "Amara");
    Path back = repliedToForty(amara);
    typesPath(amara.keys("<esc>ia"), back).keys("<esc>g<cr>").sees("And now?");
  }

  @Test
  void a_reply_that_was_not_on_the_screen_stays_new() {
    Pilot amara = Pilot.settled(home.resolve("amara"), "Amara");
    Path back = repliedToForty(amara);
    typesPath(amara.keys("<esc>ia"), back).sees("A comment by Ruth about “Forty”, 22 Nov 2026");
    amara.keys("<esc>G<cr>").sees("One row of forty.").misses("And now?");
    amara.keys("<esc>").sees("Ruth wrote about “Forty”").keys("i").sees("new");
    amara.keys("<esc>G<cr>G").sees("And now?").keys("<esc>").misses("Answered");
  }

  @Test
  void what_is_not_chosen_does_not_leave() throws IOException {
    Path file = shared(amara());
    String leaves = Files.readString(file);
    assertFalse(leaves.contains("weight"), leaves);
    assertTrue(leaves.contains("She was sent away."), leaves);
  }

  @Test
  void a_comment_cut_off_by_a_kill_goes_on_at_the_same_letter() {
    Pilot ruth = ruthReceives(shared(amara())).keys("<cr><cr>").type("Who told").later();
    Pilot after = ruth.killed().selects("Comment: Who told").keys("<cr>");
    after.sees("She was sent away.").writesBehind("Who told");
    typesPath(after.type(" you?").keys("<c-s><cr>"), stick).sees("Written to").misses("Continue");
    after.keys("<esc><esc>").misses("Comment: ");
  }

  @Test
  void a_comment_left_empty_leaves_nothing_on_home() {
    Pilot ruth = ruthReceives(shared(amara())).keys("<cr><cr>").type("x").later().keys("<bs>");
    ruth.later().again().misses("Comment: ");
  }

  @Test
  void a_file_that_is_nothing_of_ours_is_refused_with_a_sentence() throws IOException {
    Path other = Files.writeString(stick.resolve("other.json"), "{\"format\": \"other\"}");
    Pilot ruth = Pilot.settled(home.resolve("ruth"), "Ruth").keys("ia");
    typesPath(ruth, other).sees("Add a file").misses("Exception", "null");
    ruth.keys("<esc>").sees("Nothing has been received.");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    Pilot ruth = Pilot.settled(home.resolve("ruth"), "Ruth").keys("ia");
    typesPath(ruth, stick.resolve("none.json")).sees("none.json").misses("Exception");
  }

  @Test
  void a_share_never_goes_over_another_file() throws IOException {
    Path file = stick.resolve("gate.json");
    Files.writeString(file, "mine");
    Pilot amara = amara().keys("G<cr>s<cr>jj<space>p<cr>");
    typesPath(amara, file).sees("gate.json").misses("Written to");
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void a_line_without_a_path_asks_for_one() {
    Pilot amara = amara().keys("G<cr>s<cr>jj<space>p<cr><bs><bs><cr>");
    amara.sees("Type the path of a file or a folder.").misses("Written to");
  }

  @Test
  void a_comment_left_as_a_draft_is_gone_on_with_from_the_same_answer() {
    Pilot amara = amara();
    Pilot ruth = ruthReceives(shared(amara)).keys("<cr>j<cr>").type("Who told").keys("<esc>");
    ruth.sees("From Amara").keys("c").writesBehind("Who told").type(" you?").keys("<esc>");
    ruth.keys("kc").misses("Who told").keys("<esc>jc").writesBehind("Who told you?");
  }
}
