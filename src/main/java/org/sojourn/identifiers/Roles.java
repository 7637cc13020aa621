package org.sojourn.identifiers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that say of what kind somebody or something is, and not who or where. */
public final class Roles {
  private static final List<String> PEOPLE =
      List.of("[patient]", "[relative]", "[colleague]", "[neighbour]", "[leader]");

  /** Titles of those who work in a clinic. */
  private static final Set<String> STAFF =
      Set.of(
          "dr",
          "dr.",
          "prof",
          "prof.",
          "professor",
          "doctor",
          "sister",
          "nurse",
          "matron",
          "midwife",
          "superintendent");

  /** Titles of those whom others follow. */
  private static final Set<String> LEADERS =
      Set.of(
          "fr.",
          "rev",
          "rev.",
          "reverend",
          "pastor",
          "bishop",
          "deacon",
          "imam",
          "sheikh",
          "father",
          "chief",
          "commander",
          "president",
          "councillor",
          "elder",
          "mwami",
          "padre");

  private static final List<String> PLACES = List.of("[village]", "[clinic]", "[town]", "[region]");

  private static final List<String> AGES =
      List.of("[child]", "[teenager]", "[young adult]", "[adult]", "[older person]");

  /** The age at which each of the words after the first begins to fit. */
  private static final List<Integer> FROM = List.of(13, 18, 36, 65);

  private static final Pattern YOUNG = Pattern.compile("months?|mos?|weeks?|days?|mes|mois");

  private Roles() {}

  /** What may stand in the place of an identifier, the likeliest first. */
  public static List<String> of(Identifier found) {
    return switch (found.kind()) {
      case AGE -> ages(found.text());
      case NAME -> people(found.text());
      default -> of(found.kind());
    };
  }

  /** The words of a name in lower case, without accents and titles. */
  static List<String> words(String name) {
    return folded(name).filter(word -> !Cues.TITLES.contains(word)).toList();
  }

  private static Stream<String> folded(String name) {
    return Token.of(Plain.of(name).text()).stream().filter(Token::letters).map(Token::folded);
  }

  /** A title tells what somebody is to others. */
  private static List<String> people(String name) {
    String title = folded(name).findFirst().orElse("");
    if (STAFF.contains(title)) {
      return likeliest("[colleague]", PEOPLE);
    }
    return LEADERS.contains(title) ? likeliest("[leader]", PEOPLE) : PEOPLE;
  }

  private static List<String> likeliest(String first, List<String> all) {
    return Stream.concat(Stream.of(first), all.stream().filter(each -> !each.equals(first)))
        .toList();
  }

  private static List<String> ages(String text) {
    int years = YOUNG.matcher(text).find() ? 0 : Ages.years(text);
    String fitting = AGES.get((int) FROM.stream().filter(from -> years >= from).count());
    return likeliest(fitting, AGES);
  }

  private static List<String> of(Kind kind) {
    return switch (kind) {
      case NAME -> PEOPLE;
      case PLACE -> PLACES;
      case POSTCODE, COORDINATES -> List.of("[place]");
      case DATE -> List.of("[that day]", "[that month]", "[some time before]");
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
