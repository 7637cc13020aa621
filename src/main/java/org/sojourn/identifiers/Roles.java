package org.sojourn.identifiers;

import java.util.List;

/** Words that say of what kind somebody or something is, and not who or where. */
public final class Roles {
  private static final List<String> PEOPLE =
      List.of("[patient]", "[relative]", "[colleague]", "[neighbour]", "[leader]");
  private static final List<String> PLACES = List.of("[village]", "[clinic]", "[town]", "[region]");

  private Roles() {}

  /** What may stand in the place of an identifier, the likeliest first. */
  public static List<String> of(Kind kind) {
    return switch (kind) {
      case NAME -> PEOPLE;
      case PLACE -> PLACES;
      case POSTCODE, COORDINATES -> List.of("[place]");
      case DATE -> List.of("[last week]", "[that day]", "[that month]", "[some time before]");
      case AGE -> List.of("[child]", "[young adult]", "[adult]", "[older person]");
      case PHONE -> List.of("[phone number]");
      case EMAIL -> List.of("[e-mail address]");
      case NUMBER -> List.of("[number]", "[bed]", "[file]");
      case PLATE -> List.of("[car]");
      case URL -> List.of("[web page]");
      case ADDRESS -> List.of("[address]");
      case HANDLE -> List.of("[account]");
      case OWN -> List.of("[colleague]", "[patient]", "[relative]", "[village]", "[clinic]");
    };
  }
}
