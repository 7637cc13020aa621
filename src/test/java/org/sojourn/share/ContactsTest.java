package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.share.Samples.AMARA;
import static org.sojourn.share.Samples.EVENING;
import static org.sojourn.share.Samples.OKELLO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Card;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Person;

class ContactsTest {
  private static final Clock CLOCK = Clock.fixed(EVENING.toInstant(), ZoneOffset.UTC);

  @TempDir Path folder;
  private Contacts amara;
  private Contacts okello;
  private String line;

  @BeforeEach
  void two_journals() throws IOException {
    amara = of("amara", AMARA);
    okello = of("okello", OKELLO);
    line = amara.line(AMARA);
  }

  private Contacts of(String name, Person person) throws IOException {
    Path journal = Files.createDirectory(folder.resolve(name));
    return new Sharing(journal, person.journal(), CLOCK).contacts();
  }

  @Test
  void keys_are_made_once_and_are_the_owners_alone() throws IOException {
    Path keys = folder.resolve("amara/keys/signing.json");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
    String before = Files.readString(keys);
    assertEquals(line, amara.line(AMARA));
    assertEquals(before, Files.readString(keys));
    assertFalse(Files.exists(folder.resolve("okello/keys")));
  }

  @Test
  void a_card_is_pinned_when_it_first_comes() throws IOException {
    Contacts.Added added = okello.add(line);
    Contact contact = new Contact(amara.own(AMARA), EVENING, null, false);
    assertEquals(
        new Contacts.Added(
            contact, "Now a contact: [Amara]. Compare the six words before you trust the name."),
        added);
    assertEquals(List.of(contact), okello.all());
    assertEquals(
        new Contacts.Added(contact, "[Amara] is a contact already, with the same keys."),
        okello.add(line));
  }

  @Test
  void a_card_survives_a_mail() throws IOException {
    String mail =
        "Here is my card:\r\n> " + line.replaceAll("(.{60})", "$1\r\n> ") + "\r\n\r\nAmara";
    assertTrue(Contacts.isCard(mail));
    assertEquals(amara.own(AMARA), okello.add(mail).contact().card());
  }

  @Test
  void the_words_that_the_owner_reads_out_verify_a_contact() throws IOException {
    Contact contact = okello.add(line).contact();
    List<String> words = Contacts.words(amara.own(AMARA));
    assertEquals(6, words.size());
    assertEquals(contact.verified(EVENING), okello.verify(contact, words));
    assertEquals(Optional.of(contact.verified(EVENING)), okello.of(AMARA.journal()));
  }

  @Test
  void other_words_verify_nothing() throws IOException {
    Contact contact = okello.add(line).contact();
    assertRefused(
        "These are NOT the six words of the card you have for [Amara]: ask for them once more; if"
            + " they differ again, remove the contact and get the card in person.",
        () -> okello.verify(contact, Contacts.words(okello.own(OKELLO))));
    assertEquals(Optional.of(contact), okello.of(AMARA.journal()));
  }

  @Test
  void a_changed_key_is_refused_loudly_until_the_contact_is_removed() throws IOException {
    Contact contact = okello.add(line).contact();
    String changed = of("elsewhere", AMARA).line(AMARA);
    assertRefused(
        "The keys are NOT those of your contact [Amara]: somebody may pose as them. Nothing was"
            + " added. Ask them in person; if they made new keys, remove the contact and add the"
            + " new card.",
        () -> okello.add(changed));
    assertEquals(List.of(contact), okello.all());
    okello.remove(AMARA.journal());
    assertEquals(List.of(), okello.all());
    assertFalse(okello.add(changed).contact().card().sameKeys(contact.card()));
  }

  @Test
  void a_new_name_with_the_same_keys_is_taken() throws IOException {
    okello.add(line);
    Person married = new Person(AMARA.journal(), "Amara Nakato");
    assertEquals("Amara Nakato", okello.add(amara.line(married)).contact().name());
    assertEquals(AMARA.journal(), okello.find("amara nakato").journal());
  }

  @Test
  void two_of_one_name_are_told_of_and_told_apart_by_id() throws IOException {
    okello.add(line);
    Person other = new Person(UUID.fromString("33333333-0000-4000-8000-000000000003"), "amara");
    Contacts.Added added = okello.add(of("other", other).line(other));
    assertEquals(
        "Now a contact: [amara]. Another contact has that name: compare the six words of both.",
        added.sentence());
    assertRefused("2 contacts are called [Amara]: name one by its id.", () -> okello.find("Amara"));
    assertEquals(added.contact(), okello.find("3333"));
    assertRefused("There is no contact [Ruth]: add their card first.", () -> okello.find("Ruth"));
  }

  @Test
  void ones_own_card_is_no_contact() {
    assertRefused(
        "This is your own card: give it to others, and add theirs.", () -> amara.add(line));
  }

  @Test
  void a_card_that_is_cut_or_changed_is_refused() throws IOException {
    assertRefused(
        "The contact card is not whole: copy it again, to its end.",
        () -> okello.add(line.substring(0, line.length() - 9)));
    assertRefused(
        "This is no contact card: one begins with [sojourn-card:].", () -> okello.add("hello"));
    int middle = line.lastIndexOf('.') - 20;
    char other = line.charAt(middle) == 'A' ? 'B' : 'A';
    assertRefused(
        "The contact card is damaged, its signature does not fit what it says: ask for it again.",
        () -> okello.add(line.substring(0, middle) + other + line.substring(middle + 1)));
  }

  @Test
  void nobody_hands_out_the_key_of_another_as_theirs() throws IOException {
    Path journal = folder.resolve("okello");
    KeyRing thief = new Shelves(journal, SealedFiles.plain(DurableFiles.real())).keys();
    Card amaras = amara.own(AMARA);
    Card posed =
        new Card(
            UUID.fromString("33333333-0000-4000-8000-000000000003"),
            "Ruth",
            amaras.recipient(),
            amaras.signing());
    String text = CardText.of(posed, thief.signing());
    assertRefused(
        "The contact card is damaged, the keys on it are not those of whoever signed it: ask for"
            + " it again.",
        () -> amara.add(text));
  }

  @Test
  void a_name_cannot_command_the_screen() throws IOException {
    Person evil = new Person(AMARA.journal(), "A\u001b]0;x\u0007\u202emara");
    assertEquals("A]0;x<U+202E>mara", okello.add(amara.line(evil)).contact().name());
  }

  private static void assertRefused(String sentence, Executable act) {
    assertEquals(sentence, assertThrows(Refused.class, act).getMessage());
  }
}
