package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * Entries of jrnl: its own text, in which each begins with a time in brackets, its Markdown, in
 * which each has a heading below those of its year and month, or its JSON. Tags stay where they
 * stand, in the words.
 */
final class Jrnl {
  private static final Pattern BEGINNING = Pattern.compile("\\[([^\\]]{6,40})] ?(.*)");
  private static final Pattern MARKDOWN = Pattern.compile("# \\d{4}");
  private static final Pattern PERIOD = Pattern.compile("# \\d{4}|## \\p{L}+");
  private static final Pattern HEADING =
      Pattern.compile("### ([\\d./-]{6,10}(?: [\\d:]{4,8}(?: [AP]M)?)?) ?(.*)");

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

  /** What is meant to be a day, whether there is such a day or not. */
  private static final Pattern LIKE_A_DAY =
      Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}([ T].*)?");

  private final Pile pile;
  private final StringBuilder aside = new StringBuilder();

  private Jrnl(Pile pile) {
    this.pile = pile;
  }

  /** Puts the entries of a document on a pile. */
  static void read(String source, byte[] document, Pile pile) throws JsonTrouble {
    Jrnl jrnl = new Jrnl(pile);
    String text = Foreign.utf8(source, document);
    if (text.stripLeading().startsWith("{")) {
      pile.entries(source, document, Jrnl::entry);
    } else {
      jrnl.text(text);
      jrnl.keepAside();
    }
  }

  private void keepAside() {
    if (!aside.isEmpty()) {
      pile.aside("", aside.toString().getBytes(UTF_8));
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
    Part part = new Part(1, "", Optional.empty(), new ArrayList<>());
    int number = 0;
    boolean markdown = MARKDOWN.matcher(text.strip().lines().findFirst().orElse("")).matches();
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      number++;
      if (markdown && PERIOD.matcher(line).matches()) {
        continue;
      }
      Matcher beginning = (markdown ? HEADING : BEGINNING).matcher(line);
      boolean begins = beginning.matches() && LIKE_A_DAY.matcher(beginning.group(1)).matches();
      if (begins) {
        keep(part);
        part =
            new Part(
                number,
                beginning.group(1),
                day(beginning.group(1)),
                new ArrayList<>(List.of(beginning.group(2))));
      } else {
        part.lines().add(line);
      }
    }
    keep(part);
  }

  /** What stands from one beginning to the next: its line, its day as written, and its lines. */
  private record Part(int line, String written, Optional<String> day, List<String> lines) {
    boolean blank() {
      return String.join("", lines).isBlank();
    }

    String whole() {
      String text = String.join("\n", lines).strip();
      return (written.isEmpty() ? text : "[%s] %s".formatted(written, text)) + "\n\n";
    }
  }

  private void keep(Part part) {
    if (part.day().isPresent() && !part.blank()) {
      List<String> lines = part.lines();
      String body = String.join("\n", lines.subList(1, lines.size())).strip();
      pile.take(told(part.day().get(), starless(lines.getFirst()), body));
    } else if (!part.written().isEmpty() || !part.blank()) {
      pile.unread(new Unread(part.line(), 0, why(part)));
      aside.append(part.whole());
    }
  }

  private static String why(Part part) {
    if (part.written().isEmpty()) {
      return "no time in brackets stands before it, as [2026-11-22 21:04]";
    }
    return part.day().isPresent()
        ? "the entry has no words"
        : "[%s] is no day, or not written as [2026-11-22 21:04]".formatted(part.written());
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
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
