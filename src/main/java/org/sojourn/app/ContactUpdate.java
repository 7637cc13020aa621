package org.sojourn.app;

import java.util.Optional;

/** What happens among the people one shares with. */
final class ContactUpdate {
  private ContactUpdate() {}

  static Next open(State state) {
    return Next.of(state.waiting(), new Meeting.ReadContacts());
  }

  static Next list(State state, ContactsPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.contacts().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN ->
          page.contact()
              .map(contact -> Next.of(state.waiting(), new Meeting.OpenContact(contact.journal())))
              .orElse(Next.of(state));
      case ADD_CARD -> asking(state, new PathPage.Purpose.AddCard());
      case HAND_CARD -> asking(state, new PathPage.Purpose.HandCard());
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  private static Next asking(State state, PathPage.Purpose purpose) {
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : Next.of(state.over(ShareUpdate.asking(purpose)));
  }

  static Next one(State state, ContactPage page, Command command) {
    Optional<Integer> scrolled = ReadUpdate.scrolled(state, page.top(), command);
    if (scrolled.isPresent()) {
      return Next.of(state.with(page.from(scrolled.get())));
    }
    return switch (command) {
      case WORDS_RIGHT ->
          changed(
              state,
              page.contact().isVerified()
                  ? new Meeting.DoubtContact(page.contact())
                  : new Meeting.VerifyContact(page.contact()));
      case ASSESSES ->
          changed(state, new Meeting.NoteAssesses(page.contact(), !page.contact().assesses()));
      case REMOVE_CONTACT -> changed(state, new Meeting.RemoveContact(page.contact()));
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  private static Next changed(State state, Effect effect) {
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : Next.of(state.waiting(), effect);
  }

  // What follows

  /** A contact is on the screen, over the list or in the place of what it said before. */
  static State opened(State state, Event.ContactOpened opened) {
    State list = state.page() instanceof PathPage ? state.back() : state;
    ContactPage page = new ContactPage(opened.contact(), opened.words(), 0);
    State shown = list.page() instanceof ContactPage ? list.with(page) : list.over(page);
    return opened.sentence().isEmpty() ? shown : shown.saying(Notice.done(opened.sentence()));
  }

  /** A contact is gone. */
  static Next removed(State state, String name) {
    Next back = state.page() instanceof ContactPage ? Navigation.back(state) : Next.of(state);
    return new Next(
        back.state().saying(Notice.done(name + " is no longer a contact.")), back.effects());
  }

  /** One's own card is in a file. */
  static Next handed(State state, String file) {
    Next back = Navigation.back(state);
    return new Next(
        back.state()
            .saying(
                Notice.done(
                    "Written to " + file + ". Give it to those you share with, and add theirs.")),
        back.effects());
  }
}
