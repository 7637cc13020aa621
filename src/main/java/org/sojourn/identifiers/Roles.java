package org.sojourn.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that say of what kind somebody or something is, and not who or where. */
public final class Roles {
  private static final List<String> PEOPLE =
      List.of("[patient]", "[relative]", "[colleague]", "[neighbour]", "[leader]");
  private static final List<String> PLACES = List.of("[village]", "[clinic]", "[town]", "[region]");

  private static final List<String> AGES =
      List.of("[child]", "[teenager]", "[young adult]", "[adult]", "[older person]");

  /** The age at which each of the words after the first begins to fit. */
  private static final List<Integer> FROM = List.of(13, 18, 36, 65);

  private static final Pattern YOUNG = Pattern.compile("months?|mos?|weeks?|days?|mes|mois");

  private Roles() {}

  /** What may stand in the place of an identifier, the likeliest first. */
  public static List<String> of(Identifier found) {
    return found.kind() == Kind.AGE ? ages(found.text()) : of(found.kind());
  }

  private static List<String> ages(String text) {
    int years = YOUNG.matcher(text).find() ? 0 : Ages.years(text);
    String fitting = AGES.get((int) FROM.stream().filter(from -> years >= from).count());
    return Stream.concat(Stream.of(fitting), AGES.stream().filter(each -> !each.equals(fitting)))
        .toList();
  }

  private static List<String> of(Kind kind) {
    return switch (kind) {
      case NAME -> PEOPLE;
      case PLACE -> PLACES;
      case POSTCODE, COORDINATES -> List.of("[place]");
      case DATE -> List.of("[last week]", "[that day]", "[that month]", "[some time before]");
      case AGE -> AGES;
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
