package org.sojourn.identifiers;

/** What an identifier names, with the classes of 45 CFR 164.514(b)(2)(i) that it stands for. */
public enum Kind {
  NAME("name", "A"),
  PLACE("place", "B"),
  POSTCODE("postcode", "B"),
  COORDINATES("coordinates", "B"),
  DATE("date", "C"),
  AGE("age", "C"),
  PHONE("phone", "DE"),
  EMAIL("email", "F"),
  NUMBER("number", "GHIJKMR"),
  PLATE("plate", "L"),
  URL("url", "N"),
  ADDRESS("ip", "O"),
  HANDLE("handle", "R"),
  /** Written on one's own list of people and places. */
  OWN("own", "ABR");

  private final String word;
  private final String classes;

  Kind(String word, String classes) {
    this.word = word;
    this.classes = classes;
  }

  /** The word for it in JSON. */
  public String word() {
    return word;
  }

  /** The letters of the classes it stands for. */
  public String classes() {
    return classes;
  }
}
