package org.sojourn.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * Entries of jrnl: its own text, in which each begins with a time in brackets, or its JSON. Tags
 * stay where they stand, in the words.
 */
final class Jrnl {
  private static final Pattern BEGINNING = Pattern.compile("\\[([^\\]]{6,40})] ?(.*)");

  /** How jrnl writes times by itself, and as its users most often set it. */
  private static final List<DateTimeFormatter> TIMES =
      List.of(
          time("uuuu-MM-dd hh:mm:ss a"),
          time("uuuu-MM-dd hh:mm a"),
          time("uuuu-MM-dd HH:mm:ss"),
          time("uuuu-MM-dd HH:mm"),
          time("dd.MM.uuuu HH:mm"),
          time("dd/MM/uuuu HH:mm"),
          DateTimeFormatter.ISO_LOCAL_DATE);

  private final Pile pile;

  private Jrnl(Pile pile) {
    this.pile = pile;
  }

  /** Puts the entries of a document on a pile. */
  static void read(String source, byte[] document, Pile pile) throws JsonTrouble {
    Jrnl jrnl = new Jrnl(pile);
    String text = Foreign.utf8(source, document);
    if (text.stripLeading().startsWith("{")) {
      for (Doc entry : Doc.read(source, document).list("entries")) {
        pile.take(entry, Jrnl::entry);
      }
    } else {
      jrnl.text(text);
    }
  }

  private static Foreign entry(Doc doc) throws JsonTrouble {
    String time = doc.text("time", "");
    return told(
        doc.text("date") + (time.isEmpty() ? "" : "T" + time),
        doc.text("title", ""),
        doc.text("body", ""));
  }

  private void text(String text) {
    Optional<String> day = Optional.empty();
    int begun = 1;
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      number++;
      Matcher beginning = BEGINNING.matcher(line);
      Optional<String> next =
          beginning.matches() ? day(beginning.group(1)) : Optional.<String>empty();
      if (next.isPresent()) {
        keep(begun, day, lines);
        day = next;
        begun = number;
        lines = new ArrayList<>(List.of(beginning.group(2)));
      } else {
        lines.add(line);
      }
    }
    keep(begun, day, lines);
  }

  /** Keeps what stood from one beginning to the next. */
  private void keep(int begun, Optional<String> day, List<String> lines) {
    String all = String.join("\n", lines).strip();
    if (day.isEmpty()) {
      if (!all.isEmpty()) {
        pile.unread(
            new Unread(begun, 0, "no time in brackets stands before it, as [2026-11-22 21:04]"));
      }
      return;
    }
    String body = String.join("\n", lines.subList(1, lines.size())).strip();
    Foreign entry = told(day.get(), starless(lines.getFirst()), body);
    if (entry.text().isBlank()) {
      pile.unread(new Unread(begun, 0, "the entry has no words"));
    } else {
      pile.take(entry);
    }
  }

  /** An entry of one line has no title: the line is its text. */
  private static Foreign told(String day, String title, String body) {
    return body.isBlank()
        ? new Foreign("jrnl", title.strip(), Optional.of(day), "", List.of(), Optional.empty())
        : new Foreign(
            "jrnl", body.strip(), Optional.of(day), title.strip(), List.of(), Optional.empty());
  }

  private static String starless(String title) {
    return title.endsWith(" *") ? title.substring(0, title.length() - 2) : title;
  }

  private static Optional<String> day(String written) {
    return TIMES.stream().flatMap(form -> time(written, form).stream()).findFirst();
  }

  private static Optional<String> time(String written, DateTimeFormatter form) {
    try {
      return Optional.of(form.parseBest(written, LocalDateTime::from, LocalDate::from).toString());
    } catch (DateTimeException anotherForm) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter time(String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
  }
}
