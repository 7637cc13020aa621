package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.files.Gate;
import org.sojourn.json.Doc;
import org.sojourn.json.Json;
import org.sojourn.json.JsonTrouble;

/**
 * Entries that are files of Markdown, one each: with a head of {@code key: value} lines between two
 * lines {@code ---}, or with a day in their names. Links are not followed.
 */
final class MarkdownFolder {
  private static final int MOST = 8_000_000;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_-]+)\\s*:\\s*(.*)");

  private MarkdownFolder() {}

  /** Puts the entry of a file, or of every file in a folder, on a pile. */
  static void read(Path from, Pile pile) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from.toRealPath(), new FileVisitOption[0])) {
      files = all.filter(MarkdownFolder::markdown).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new JsonTrouble(
          from.toString(), 0, 0, "there is no file of Markdown in it, such as 2026-11-22.md");
    }
    for (Path file : files) {
      try {
        take(file, Gate.read(file, MOST), pile);
      } catch (IOException unreadable) {
        pile.unread(new Unread(0, 0, String.valueOf(unreadable.getMessage())));
      }
    }
  }

  private static void take(Path file, byte[] bytes, Pile pile) {
    try {
      pile.take(entry(file, Foreign.utf8(file.toString(), bytes)));
    } catch (JsonTrouble trouble) {
      pile.unread(new Unread(0, 0, "[%s]: %s".formatted(file, trouble.problem())));
      pile.aside(String.valueOf(file.getFileName()), bytes);
    }
  }

  private static boolean markdown(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return (name.endsWith(".md") || name.endsWith(".markdown")) && !Files.isDirectory(file);
  }

  private static Foreign entry(Path file, String written) throws JsonTrouble {
    String text = written.replace("\r\n", "\n").strip();
    Map<String, List<String>> head = new LinkedHashMap<>();
    int end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
    if (end > 0) {
      head = head(text.substring(4, Math.max(4, end)));
      int body = text.indexOf('\n', end + 1);
      text = body < 0 ? "" : text.substring(body).strip();
    }
    String title = one(head, "title").orElse("");
    String first = text.lines().findFirst().orElse("");
    if (first.startsWith("# ") && (title.isEmpty() || title.equals(first.substring(2).strip()))) {
      title = first.substring(2).strip();
      text = text.substring(first.length()).strip();
    }
    List<String> themes = new ArrayList<>(head.getOrDefault("themes", List.of()));
    themes.addAll(head.getOrDefault("tags", List.of()));
    return line(file, text, day(file, head), title, themes, one(head, "mission"));
  }

  /** Read as a line of JSON Lines is, so that its day and its words are looked at alike. */
  private static Foreign line(
      Path file,
      String text,
      String day,
      String title,
      List<String> themes,
      Optional<String> mission)
      throws JsonTrouble {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", text);
    fields.put("date", day);
    fields.put("title", title);
    fields.put("themes", themes);
    fields.put("mission", mission);
    byte[] json = Json.line(fields).getBytes(UTF_8);
    return Foreign.line("markdown", Doc.read(file.toString(), json));
  }

  private static Optional<String> one(Map<String, List<String>> head, String key) {
    return head.getOrDefault(key, List.of()).stream().findFirst();
  }

  private static String day(Path file, Map<String, List<String>> head) throws JsonTrouble {
    Optional<String> said = one(head, "date").or(() -> one(head, "created"));
    if (said.isPresent()) {
      return said.get().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)", "$1T$2");
    }
    Matcher named = DAY.matcher(String.valueOf(file.getFileName()));
    if (named.find()) {
      return named.group();
    }
    throw new JsonTrouble(
        file.toString(),
        0,
        0,
        "no day is named in it, as date: 2026-11-22 between two lines ---, nor in its name");
  }

  /** The values of each key: lists in brackets, on lines with dashes, or a single one. */
  private static Map<String, List<String>> head(String lines) {
    Map<String, List<String>> head = new LinkedHashMap<>();
    List<String> values = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        values = new ArrayList<>(values(field.group(1), field.group(2).strip()));
        head.put(field.group(1).toLowerCase(Locale.ROOT), values);
      } else if (line.strip().startsWith("- ")) {
        values.add(plain(line.strip().substring(2)));
      }
    }
    return head;
  }

  private static List<String> values(String key, String value) {
    boolean brackets = value.startsWith("[") && value.endsWith("]");
    boolean many = brackets || key.equals("tags") || key.equals("themes");
    String inner = brackets ? value.substring(1, value.length() - 1) : value;
    return Stream.of(many ? inner.split(",", -1) : new String[] {inner})
        .map(MarkdownFolder::plain)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static String plain(String value) {
    String bare = value.strip();
    return bare.length() > 1 && bare.matches("(?s)\".*\"|'.*'")
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }
}
