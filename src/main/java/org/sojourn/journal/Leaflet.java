package org.sojourn.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * A short text that comes with the program and that a programme or a writer may change, such as the
 * support card.
 *
 * @param language the language it is written in, such as {@code en}
 * @param dated the day on which it was last looked over
 * @param contacts who can be turned to; none on a text that is not about help
 */
public record Leaflet(
    String language,
    LocalDate dated,
    String title,
    List<Section> sections,
    List<Contact> contacts) {

  public Leaflet {
    sections = List.copyOf(sections);
    contacts = List.copyOf(contacts);
  }

  /** A paragraph or two under a heading. */
  public record Section(String title, String text) {}

  /**
   * A person or a service to turn to.
   *
   * @param how how they are reached: a number, a place, hours
   */
  public record Contact(String name, String how) {}
}
