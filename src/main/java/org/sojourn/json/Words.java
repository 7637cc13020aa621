package org.sojourn.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sojourn.journal.Named;

/** What a text stands for: an id, a day, a time, a constant. */
final class Words {

  private static final int ISO_DATE = "2026-11-22".length();
  private static final int EXCERPT = 60;

  private Words() {}

  static UUID id(Doc doc) throws JsonTrouble {
    String text = doc.text();
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return id;
      }
    } catch (IllegalArgumentException _) {
      // Said below, as of the short forms that Java reads but nobody writes.
    }
    throw doc.trouble("%s [%s] is not a UUID".formatted(doc.called(), excerpt(text)));
  }

  static LocalDate date(Doc doc) throws JsonTrouble {
    String text = doc.text();
    try {
      if (text.length() == ISO_DATE) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException _) {
      // Said below, as of years with more than four digits.
    }
    throw doc.trouble(
        "%s [%s] is not a day such as 2026-11-22".formatted(doc.called(), excerpt(text)));
  }

  static OffsetDateTime time(Doc doc) throws JsonTrouble {
    String text = doc.text();
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeParseException _) {
      throw doc.trouble(
          "%s [%s] is not a time such as 2026-11-22T21:04:10+03:00"
              .formatted(doc.called(), excerpt(text)));
    }
  }

  static <E extends Enum<E> & Named> E named(Doc doc, Class<E> type) throws JsonTrouble {
    String id = doc.text();
    Optional<E> constant = Named.of(type, id);
    if (constant.isPresent()) {
      return constant.get();
    }
    String allowed =
        Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.joining(", "));
    throw doc.trouble("%s [%s] is not one of %s".formatted(doc.called(), excerpt(id), allowed));
  }

  /** The beginning of a text, safe to show. */
  static String excerpt(String text) {
    boolean split = text.length() > EXCERPT && Character.isHighSurrogate(text.charAt(EXCERPT - 1));
    int end = split ? EXCERPT - 1 : EXCERPT;
    return Printer.visible(text.length() <= EXCERPT ? text : text.substring(0, end) + "…");
  }
}
