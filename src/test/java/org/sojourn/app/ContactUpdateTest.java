package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Card;
import org.sojourn.journal.Contact;
import org.sojourn.share.Pulled;
import org.sojourn.share.Received;

class ContactUpdateTest {
  private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-22T21:04:10Z");
  private static final List<String> WORDS =
      List.of("limit", "spring", "iron", "pact", "direct", "scene");
  private static final Contact OKELLO = contact(1, "Dr Okello");
  private static final Contact RUTH = contact(2, "Ruth");

  private final Stage list = Stage.with(new ContactsPage(List.of(OKELLO, RUTH), WORDS, 0));
  private final Stage one = Stage.with(new ContactPage(OKELLO, WORDS, 0));

  private static Contact contact(int id, String name) {
    return new Contact(new Card(Samples.id(id), name, "age1", "x"), THEN, null, false);
  }

  @Test
  void p_on_home_and_in_the_inbox_shows_the_contacts() {
    assertEquals(List.of(new Meeting.ReadContacts()), Stage.home(Samples.home()).keys("p").asked());
    Stage inbox = Stage.with(new InboxPage(List.of(), List.of(), 0));
    assertEquals(List.of(new Meeting.ReadContacts()), inbox.keys("p").asked());
    inbox.on(new Event.ContactsRead(List.of(RUTH), WORDS));
    assertEquals(new ContactsPage(List.of(RUTH), WORDS, 0), inbox.state().page());
  }

  @Test
  void the_selected_contact_opens_with_its_words() {
    assertEquals(List.of(new Meeting.OpenContact(Samples.id(2))), list.keys("j<cr>").asked());
    list.on(new Event.ContactOpened(RUTH, WORDS, ""));
    assertEquals(new ContactPage(RUTH, WORDS, 0), list.state().page());
    assertEquals(
        List.of(new Effect.Refresh(new Meeting.ReadContacts())), list.keys("<esc>").asked());
  }

  @Test
  void v_says_that_the_words_are_right() {
    assertEquals(List.of(new Meeting.VerifyContact(OKELLO)), one.keys("v").asked());
    Contact verified = OKELLO.verified(THEN);
    one.on(new Event.ContactOpened(verified, WORDS, ""));
    assertEquals(new ContactPage(verified, WORDS, 0), one.state().page());
    assertEquals(
        List.of(HomePage.class), one.state().below().stream().map(Page::getClass).toList());
  }

  @Test
  void m_notes_that_a_contact_also_assesses() {
    assertEquals(List.of(new Meeting.NoteAssesses(OKELLO, true)), one.keys("m").asked());
  }

  @Test
  void a_contact_that_is_removed_is_gone_from_the_screen() {
    assertEquals(List.of(new Meeting.RemoveContact(OKELLO)), one.keys("d").asked());
    one.on(new Event.ContactRemoved("Dr Okello"));
    assertEquals("Dr Okello is no longer a contact.", one.said());
  }

  @Test
  void a_card_is_added_by_its_file_or_by_the_line_itself() {
    list.keys("a").type("okello.card").keys("<cr>");
    assertEquals(new Meeting.AddCard("~/okello.card"), list.asked(Meeting.AddCard.class));
    list.on(new Event.ContactOpened(RUTH, WORDS, "Now a contact: [Ruth]."));
    assertEquals(new ContactPage(RUTH, WORDS, 0), list.state().page());
    assertEquals("Now a contact: [Ruth].", list.said());
    assertEquals(ContactsPage.class, list.state().below().getLast().getClass());
  }

  @Test
  void ones_own_card_is_written_to_a_file() {
    list.keys("c<cr>");
    assertEquals(new Meeting.HandCard("~/"), list.asked(Meeting.HandCard.class));
    list.on(new Event.CardHanded("/stick/sojourn.card"));
    assertEquals(
        "Written to /stick/sojourn.card. Give it to those you share with, and add theirs.",
        list.said());
  }

  @Test
  void what_came_by_the_exchange_folder_is_seen_where_it_is_shown() {
    Stage inbox = Stage.with(new InboxPage(List.of(), List.of(), 0));
    inbox.on(new Event.Pulled(new Pulled(List.of(), List.of(), 0, 1)));
    assertEquals(List.of(), inbox.asked());
    assertEquals("", inbox.said());
    inbox.on(new Event.Pulled(new Pulled(List.of(), List.of("[x] is forged."), 3, 0)));
    assertEquals("[x] is forged. And 2 more: sojourn inbox pull names them.", inbox.said());
    Received own = new Received.Own(Samples.id(7));
    inbox.on(new Event.Pulled(new Pulled(List.of(own), List.of(), 0, 0)));
    assertEquals(
        List.of(new Effect.Index(), new Effect.Refresh(new Mailing.ReadInbox())), inbox.asked());
    assertEquals(own.sentence(), inbox.said());
  }

  @Test
  void what_came_is_said_on_home_and_what_was_refused_is_not() {
    Stage home = Stage.home(Samples.home());
    Received own = new Received.Own(Samples.id(7));
    home.on(new Event.Pulled(new Pulled(List.of(own, own), List.of("[x] is forged."), 1, 0)));
    assertEquals(List.of(new Effect.Index(), new Effect.SeeHome()), home.asked());
    assertEquals("2 came by the folder you share.", home.said());
  }

  @Test
  void whoever_writes_is_left_in_peace() {
    Stage writing = Stage.writing();
    Received own = new Received.Own(Samples.id(7));
    writing.on(new Event.Pulled(new Pulled(List.of(own), List.of("[x] is forged."), 1, 0)));
    assertEquals("", writing.said());
    assertEquals(List.of(new Effect.Index()), writing.asked());
  }
}
