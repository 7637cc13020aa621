package org.sojourn.share;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.share.Samples.AMARA;
import static org.sojourn.share.Samples.EVENING;
import static org.sojourn.share.Samples.OKELLO;
import static org.sojourn.share.Samples.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.crypto.Age;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Recipient;
import org.sojourn.crypto.SigningKey;
import org.sojourn.crypto.Vault;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.SealedFiles;
import org.sojourn.files.Sealing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Card;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Message;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;
import org.sojourn.json.Formats;

/** What goes signed and encrypted from one journal to another, and what pretends to. */
class LettersTest {
  private static final Person RUTH =
      new Person(UUID.fromString("33333333-0000-4000-8000-000000000003"), "Ruth");

  @TempDir Path folder;
  private Clock clock = Clock.fixed(EVENING.toInstant(), ZoneOffset.UTC);
  private Sharing amara;
  private Sharing okello;
  private Sharing ruth;
  private Share share;

  @BeforeEach
  void three_journals_of_which_two_know_each_other() throws IOException {
    for (Person person : List.of(AMARA, OKELLO, RUTH)) {
      Files.createDirectory(journal(person));
    }
    amara = sharing(AMARA);
    okello = sharing(OKELLO);
    ruth = sharing(RUTH);
    amara.contacts().add(okello.contacts().line(OKELLO));
    amara.contacts().add(ruth.contacts().line(RUTH));
    share = prepared("one-moment", "feeling").under(to(OKELLO));
  }

  private Path journal(Person person) {
    return folder.resolve(person.name());
  }

  private Sharing sharing(Person person) {
    return new Sharing(journal(person), person.journal(), clock);
  }

  private Share prepared(String... prompts) throws IOException {
    return amara.prepare(entry(), AMARA, Choice.answers(List.of(prompts)), "");
  }

  private static Terms to(Person... people) {
    return Terms.NONE.with(List.of(people));
  }

  private Path sent(Share what) throws IOException {
    return amara.send(what, folder);
  }

  private static List<Share> shown(Sharing reader) throws IOException {
    return reader.inbox().items().stream().map(Inbox.Item::share).toList();
  }

  // What is right

  @Test
  void the_reader_sees_exactly_what_was_shown_before_it_left() throws IOException {
    Path file = sent(share);
    assertEquals(new Received.NewShare(share), okello.receive(file));
    assertEquals(
        List.of(new Inbox.Item(share, Inbox.State.NEW, Trust.SIGNED)), okello.inbox().items());
    String bytes = Files.readString(file, ISO_8859_1);
    assertTrue(bytes.startsWith("age-encryption.org/v1\n"));
    assertFalse(bytes.contains("interpreter"));
    assertTrue(file.getFileName().toString().endsWith(".age"));
  }

  @Test
  void the_sender_becomes_a_contact_who_can_be_verified() throws IOException {
    okello.receive(sent(share));
    Card card = amara.contacts().own(AMARA);
    okello.contacts().verify(okello.contacts().find("Amara"), Contacts.words(card));
    assertEquals(Trust.VERIFIED, okello.inbox().items().getFirst().trust());
  }

  @Test
  void one_file_can_be_for_two_and_for_nobody_else() throws IOException {
    Path file = sent(share.under(to(OKELLO, RUTH)));
    assertEquals(Received.NewShare.class, okello.receive(file).getClass());
    assertEquals(Received.NewShare.class, ruth.receive(file).getClass());
    Path other = sent(prepared("one-moment").under(to(RUTH)));
    assertRefused(
        named(other)
            + " is not encrypted for this journal: give your card to its sender, and ask again.",
        okello,
        other);
    assertEquals(Received.Own.class, amara.receive(sent(plain())).getClass());
  }

  private Share plain() throws IOException {
    return prepared("one-moment");
  }

  @Test
  void a_comment_goes_back_as_a_letter() throws IOException {
    okello.receive(sent(share));
    Comment comment = okello.comment(share.id(), "one-moment", "Who decides?", OKELLO);
    Path back = okello.answer(comment, folder);
    assertTrue(back.getFileName().toString().endsWith(".age"));
    assertEquals(new Received.NewComment(comment, share), amara.receive(back));
    assertEquals(List.of(comment), amara.comments().onEntry(entry().id()));
    assertEquals(Map.of(comment.id(), Trust.SIGNED), amara.comments().trust(List.of(comment)));
    amara.contacts().verified(amara.contacts().of(OKELLO.journal()).orElseThrow());
    assertEquals(Map.of(comment.id(), Trust.VERIFIED), amara.comments().trust(List.of(comment)));
  }

  @Test
  void a_new_version_takes_the_place_of_the_old_in_any_order() throws IOException {
    Share second = prepared("one-moment").under(to(OKELLO, RUTH)).after(share);
    Path one = sent(share.under(to(OKELLO, RUTH)));
    Path two = sent(second);
    okello.receive(one);
    okello.receive(two);
    assertEquals(new Received.Older(share.id()), okello.receive(one));
    ruth.receive(two);
    assertEquals(new Received.Older(share.id()), ruth.receive(one));
    assertEquals(List.of(second), shown(okello));
    assertEquals(List.of(second), shown(ruth));
    assertEquals(Optional.empty(), okello.received(share.id()));
    assertEquals(
        List.of(Sent.State.OPEN, Sent.State.REPLACED),
        amara.outbox().stream()
            .sorted((a, b) -> b.share().version() - a.share().version())
            .map(Sent::state)
            .toList());
  }

  @Test
  void what_is_withdrawn_is_gone_and_does_not_come_back() throws IOException {
    Path file = sent(share);
    okello.receive(file);
    okello.markRead(share.id());
    Withdrawal withdrawal = amara.withdraw(share.id(), AMARA);
    Path taken = amara.send(withdrawal, folder);
    assertEquals(
        "Amara withdrew what they had shared: it is no longer here.",
        okello.receive(taken).sentence());
    assertEquals(new Inbox(List.of(), List.of(withdrawal), List.of()), okello.inbox());
    assertEquals(List.of(), names(journal(OKELLO).resolve("inbox")));
    assertRefused("Amara withdrew a reflection without a title: nothing was added.", okello, file);
    assertEquals(Sent.State.WITHDRAWN, amara.outbox().getFirst().state());
    assertEquals(withdrawal, amara.withdraw(share.id(), AMARA));
    assertThrows(Refused.class, () -> sent(share));
  }

  @Test
  void withdrawing_takes_back_all_versions_even_before_they_come() throws IOException {
    Share second = prepared("one-moment").under(to(OKELLO)).after(share);
    Path one = sent(share);
    Path two = sent(second);
    Path taken = amara.send(amara.withdraw(share.id(), AMARA), folder);
    okello.receive(taken);
    for (Path file : List.of(two, one)) {
      assertThrows(Refused.class, () -> okello.receive(file));
    }
    assertEquals(List.of(), shown(okello));
  }

  @Test
  void an_encrypted_journal_keeps_keys_contacts_and_shares_encrypted() throws IOException {
    Vault vault = Vault.of(Identity.fresh(), "test");
    Sealing sealing =
        new Sealing() {
          @Override
          public byte[] seal(byte[] plain) throws IOException {
            return vault.seal(plain);
          }

          @Override
          public byte[] open(byte[] sealed) throws IOException {
            return vault.open(sealed);
          }
        };
    SealedFiles files = SealedFiles.sealed(DurableFiles.real(), sealing, () -> {});
    Path journal = Files.createDirectory(folder.resolve("sealed"));
    Person mo = new Person(new UUID(5, 5), "Mo");
    Sharing sealed = new Sharing(journal, mo.journal(), clock, files);
    amara.contacts().add(sealed.contacts().line(mo));
    sealed.receive(sent(share.under(to(mo))));
    assertEquals(Trust.SIGNED, sealed.inbox().items().getFirst().trust());
    sealed.keep(sealed.comment(share.id(), null, "Who decides?", mo));
    try (Stream<Path> all = Files.walk(journal)) {
      assertEquals(
          List.of("journal.lock"),
          all.filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(".age"))
              .toList());
    }
  }

  @Test
  void nothing_in_a_letter_can_command_or_deceive_the_screen() throws IOException {
    String evil = "a\u001b]0;x\u0007b\u009b31mc\u202ed\u200be\u0000f\u2066i";
    String plain = "a]0;xb31mc<U+202E>def<U+2066>i";
    Person from = new Person(RUTH.journal(), evil);
    Card card = ruth.contacts().own(RUTH);
    Share bad =
        new Share(
            UUID.randomUUID(),
            entry().id(),
            from,
            EVENING,
            EVENING.toLocalDate(),
            null,
            evil,
            List.of(new Answer("p", new Asked(evil, evil), new Response.Text(evil))),
            List.of(evil),
            evil,
            new Terms(List.of(new Person(OKELLO.journal(), evil)), evil, evil, null, false, false),
            List.of());
    okello.receive(written(card.named(evil), keys(RUTH), bad, OKELLO));
    Share read = shown(okello).getFirst();
    assertEquals(plain, read.from().name());
    assertEquals(plain, read.terms().purpose());
    assertEquals(plain, read.terms().to().getFirst().name());
    assertEquals(plain, okello.contacts().all().getFirst().name());
    assertEquals(new Response.Text(plain), read.answers().getFirst().response());
  }

  // What is not

  @Test
  void a_file_twice_is_kept_once() throws IOException {
    Path file = sent(share);
    okello.receive(file);
    assertEquals(new Received.AlreadyHere(share.id()), okello.receive(file));
    assertEquals(List.of(share), shown(okello));
  }

  @Test
  void a_file_that_is_cut_anywhere_is_still_arriving_or_refused() throws IOException {
    byte[] whole = Files.readAllBytes(sent(share));
    Path part = folder.resolve("part.age");
    for (int length = 1; length < whole.length; length += 17) {
      Files.write(part, Arrays.copyOf(whole, length));
      assertEquals(
          "[part.age] is not whole: it may be still arriving; else copy it again.",
          assertThrows(Letters.StillArriving.class, () -> okello.receive(part)).getMessage());
    }
    assertEquals(List.of(), shown(okello));
    Files.write(part, whole);
    okello.receive(part);
    assertEquals(List.of(share), shown(okello));
  }

  @Test
  void a_changed_bit_is_never_taken_for_the_whole() throws IOException {
    byte[] whole = Files.readAllBytes(sent(share));
    Path changed = folder.resolve("changed.age");
    for (int at = 0; at < whole.length; at += 23) {
      byte[] other = whole.clone();
      other[at] ^= 4;
      Files.write(changed, other);
      assertThrows(IOException.class, () -> okello.receive(changed));
    }
    assertEquals(List.of(), shown(okello));
    assertEquals(List.of(), okello.contacts().all());
  }

  @Test
  void somebody_with_other_keys_cannot_write_as_a_contact() throws IOException {
    okello.receive(sent(share));
    Sharing thief =
        new Sharing(Files.createDirectory(folder.resolve("thief")), AMARA.journal(), clock);
    thief.contacts().add(okello.contacts().line(OKELLO));
    Share forged = thief.prepare(entry(), AMARA, Choice.answers(List.of("weight")), "");
    assertRefused(
        "The keys are NOT those of your contact [Amara]: somebody may pose as them. Nothing was"
            + " added. Ask them in person; if they made new keys, remove the contact and add the"
            + " new card.",
        okello,
        thief.send(forged.under(to(OKELLO)), folder));
    assertEquals(List.of(share), shown(okello));
  }

  @Test
  void somebody_with_another_journal_cannot_take_the_name_of_a_contact() throws IOException {
    okello.receive(sent(share));
    Person posed = new Person(UUID.fromString("66666666-0000-4000-8000-000000000006"), "AMARA");
    Sharing thief =
        new Sharing(Files.createDirectory(folder.resolve("thief")), posed.journal(), clock);
    thief.contacts().add(okello.contacts().line(OKELLO));
    Share forged = thief.prepare(entry(), posed, Choice.answers(List.of("weight")), "");
    assertRefused(
        "It says it is from [AMARA], but not with the keys of your contact of that name: somebody"
            + " may pose as them. Nothing was added; ask them in person.",
        okello,
        thief.send(forged.under(to(OKELLO)), folder));
  }

  @Test
  void what_is_not_signed_is_not_taken_for_somebody_who_signs() throws IOException {
    okello.receive(sent(share));
    Path file = Files.write(folder.resolve("plain.json"), Formats.SHARE.write(plain()));
    assertRefused(
        "[plain.json] says it is from [Amara], who signs what they share, but is not signed:"
            + " nothing was added.",
        okello,
        file);
  }

  @Test
  void what_is_not_signed_cannot_take_the_name_of_a_contact() throws IOException {
    okello.receive(sent(share));
    Share posed = ruth.prepare(entry(), new Person(RUTH.journal(), "amara"), all(), "");
    Path file = Files.write(folder.resolve("plain.json"), Formats.SHARE.write(posed));
    assertRefused(
        "[plain.json] says it is from [Amara], who signs what they share, but is not signed:"
            + " nothing was added.",
        okello,
        file);
  }

  private static Choice all() {
    return Choice.answers(List.of("one-moment"));
  }

  @Test
  void other_programs_open_a_letter_and_find_the_signature_good() throws Exception {
    Path file = sent(share);
    KeyRing keys = new Shelves(journal(OKELLO), SealedFiles.plain(DurableFiles.real())).keys();
    Path identity = Files.writeString(folder.resolve("identity"), keys.identity().secret() + "\n");
    String signed = run("age", "-d", "-i", identity.toString(), file.toString());
    assertEquals(3, signed.split("[.]").length);
    int end = signed.lastIndexOf('.');
    Path content = Files.writeString(folder.resolve("content"), signed.substring(0, end));
    Path signature =
        Files.write(
            folder.resolve("signature"), Base64.getUrlDecoder().decode(signed.substring(end + 1)));
    byte[] raw = Base64.getUrlDecoder().decode(amara.contacts().own(AMARA).signing());
    Path key =
        Files.write(
            folder.resolve("key.der"),
            HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw)));
    assertTrue(
        run(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-keyform",
                "DER",
                "-rawin",
                "-inkey",
                key.toString(),
                "-in",
                content.toString(),
                "-sigfile",
                signature.toString())
            .contains("Signature Verified Successfully"));
  }

  /** What another program prints; the test is skipped where it is not installed. */
  private static String run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor(), said);
      return said;
    } catch (IOException notThere) {
      return Assumptions.abort(command[0] + " is not installed");
    }
  }

  @Test
  void a_reader_cannot_pass_a_share_on_as_if_it_were_for_another() throws IOException {
    Path file = sent(share);
    KeyRing keys = new Shelves(journal(OKELLO), SealedFiles.plain(DurableFiles.real())).keys();
    byte[] signed = Age.open(Files.readAllBytes(file), keys.identity());
    Path passed = sealed(signed, ruth.contacts().own(RUTH));
    assertRefused(
        "[letter.age] was written by [Amara] for somebody else, and passed on: nothing was added.",
        ruth,
        passed);
  }

  private Path sealed(byte[] signed, Card reader) throws IOException {
    return Files.write(
        folder.resolve("letter.age"), Age.seal(signed, List.of(new Recipient(reader.recipient()))));
  }

  @Test
  void nobody_sends_what_another_wrote_as_theirs() throws IOException {
    Share amaras = plain();
    assertRefused(
        "[letter.age] holds what is not its sender's: nothing was added; ask them for their own.",
        okello,
        written(ruth.contacts().own(RUTH), keys(RUTH), amaras, OKELLO));
    Withdrawal withdrawal = new Withdrawal(UUID.randomUUID(), List.of(share.id()), RUTH, EVENING);
    okello.receive(sent(share));
    okello.receive(written(ruth.contacts().own(RUTH), keys(RUTH), withdrawal, OKELLO));
    assertEquals(List.of(share), shown(okello));
    Share replacing =
        ruth.prepare(entry(), RUTH, Choice.answers(List.of("weight")), "").after(share);
    okello.receive(written(ruth.contacts().own(RUTH), keys(RUTH), replacing, OKELLO));
    assertTrue(shown(okello).contains(share));
  }

  private SigningKey keys(Person person) throws IOException {
    return new Shelves(journal(person), SealedFiles.plain(DurableFiles.real())).keys().signing();
  }

  private Path written(Card card, SigningKey key, Message message, Person to) throws IOException {
    byte[] content = Formats.LETTER.write(new Letter(card, List.of(to.journal()), message));
    return signed(Jws.sign("sojourn-letter", card.journal(), key, content));
  }

  private Path signed(String compact) throws IOException {
    return sealed(compact.getBytes(US_ASCII), okello.contacts().own(OKELLO));
  }

  @Test
  void a_signature_for_another_use_or_of_another_kind_is_none() throws IOException {
    Card card = amara.contacts().own(AMARA);
    byte[] content = Formats.LETTER.write(new Letter(card, List.of(OKELLO.journal()), share));
    String why =
        "[letter.age] is forged or damaged, it is not signed as Sojourn signs: nothing was added."
            + " Ask its sender in person.";
    assertRefused(
        why, okello, signed(Jws.sign("sojourn-card", AMARA.journal(), keys(AMARA), content)));
    String good = Jws.sign("sojourn-letter", AMARA.journal(), keys(AMARA), content);
    String rest = good.substring(good.indexOf('.'));
    for (String header :
        List.of(
            "{\"alg\":\"none\"}",
            "{\"alg\":\"HS256\",\"typ\":\"sojourn-letter\"}",
            "{\"alg\":\"EdDSA\",\"crit\":[\"b64\"],\"b64\":false}",
            "[]",
            "")) {
      assertRefused(why, okello, signed(base64(header) + rest));
    }
    assertRefused(why, okello, signed(good + ".AAAA"));
    assertRefused(why, okello, signed("no letter at all"));
    assertRefused(
        why.replace("it is not signed as Sojourn signs", "its signature does not fit what it says"),
        okello,
        signed(good.substring(0, good.length() - 86) + "A".repeat(86)));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": \"sojourn-letter/1\", \"format\": \"sojourn-letter/1\"}",
        "{\"format\": \"sojourn-letter/1\"} more",
        "{\"format\": \"sojourn-letter/9\"}",
        "{\"format\": \"sojourn-letter/1\", \"from\": {}, \"to\": [\"../../etc\"]}",
        "[]",
        ""
      })
  void a_signed_letter_is_read_as_strictly_as_any_file(String content) throws IOException {
    Path file =
        signed(Jws.sign("sojourn-letter", AMARA.journal(), keys(AMARA), content.getBytes(UTF_8)));
    Refused refused = assertThrows(Refused.class, () -> okello.receive(file));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("[letter.age]"));
    assertEquals(List.of(), okello.contacts().all());
  }

  @Test
  void a_deep_or_huge_letter_is_refused() throws IOException {
    for (String content :
        List.of(
            "{\"x\":" + "[".repeat(900) + "]".repeat(900) + "}",
            "{\"x\":\"" + "y".repeat(1_500_000) + "\"}",
            "\"" + "y".repeat(2_100_000) + "\"")) {
      Path file =
          signed(Jws.sign("sojourn-letter", AMARA.journal(), keys(AMARA), content.getBytes(UTF_8)));
      assertThrows(Refused.class, () -> okello.receive(file));
    }
    Path large = Files.write(folder.resolve("large.age"), new byte[4_000_001]);
    assertThrows(IOException.class, () -> okello.receive(large));
  }

  @Test
  void a_share_is_closed_when_its_last_day_is_over() throws IOException {
    LocalDate today = EVENING.toLocalDate();
    Terms until = new Terms(List.of(OKELLO), "", "", today, false, false);
    Path file = sent(share.under(until));
    okello.receive(file);
    assertEquals(Inbox.State.NEW, okello.inbox().items().getFirst().state());
    clock = Clock.offset(clock, Duration.ofDays(1));
    Sharing tomorrow = sharing(OKELLO);
    assertEquals(Inbox.State.EXPIRED, tomorrow.inbox().items().getFirst().state());
    assertEquals(
        "Amara asked that this be read until 22 Nov 2026: it is closed now.",
        assertThrows(Refused.class, () -> tomorrow.received(share.id())).getMessage());
    assertRefused(
        "The last day to read a reflection without a title by Amara was 22 Nov 2026: nothing was"
            + " added.",
        sharing(OKELLO),
        file);
    assertEquals(Sent.State.EXPIRED, sharing(AMARA).outbox().getFirst().state());
  }

  @Test
  void only_contacts_can_be_written_to() {
    Person stranger = new Person(UUID.randomUUID(), "Mo");
    assertEquals(
        "[Mo] is not among your contacts: add their card first.",
        assertThrows(Refused.class, () -> sent(share.under(to(stranger)))).getMessage());
  }

  private static String named(Path file) {
    return "[" + file.getFileName() + "]";
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertRefused(String sentence, Sharing reader, Path file) {
    assertEquals(sentence, assertThrows(Refused.class, () -> reader.receive(file)).getMessage());
  }
}
