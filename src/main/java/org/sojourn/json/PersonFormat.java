package org.sojourn.json;

import org.sojourn.journal.Person;

/** Who a share or a comment is from: {@code {"journal": …, "name": …}}. */
final class PersonFormat {

  static final Known KNOWN = Known.keys("journal", "name");

  private PersonFormat() {}

  static Person read(Doc doc) throws JsonTrouble {
    return new Person(doc.id("journal"), doc.text("name"));
  }

  static Node tree(Person person) {
    return new Tree().put("journal", person.journal()).put("name", person.name()).fields();
  }
}
