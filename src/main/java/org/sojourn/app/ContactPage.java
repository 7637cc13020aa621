package org.sojourn.app;

import java.util.List;
import org.sojourn.journal.Contact;

/**
 * One contact, to be verified.
 *
 * @param words the six words of their card
 * @param top the first row on the screen
 */
public record ContactPage(Contact contact, List<String> words, int top) implements Page {
  public ContactPage {
    words = List.copyOf(words);
  }

  @Override
  public Where where() {
    return Where.CONTACT;
  }

  /** This page scrolled to a row. */
  ContactPage from(int row) {
    return new ContactPage(contact, words, Math.max(0, row));
  }
}
