package org.sojourn.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.terminal.Columns;

/** The keys as rows of text. */
public final class HelpText {
  private static final int KEY_COLUMNS = 14;

  /** What moves in a list or a text. */
  static final Set<Command> MOVES =
      Set.of(
          Command.UP,
          Command.DOWN,
          Command.FIRST,
          Command.LAST,
          Command.PAGE_BACK,
          Command.PAGE_ON);

  /** What is the same in nearly every place. */
  private static final Set<Command> EVERYWHERE =
      EnumSet.of(Command.SUPPORT, Command.HELP, Command.PALETTE, Command.BACK, Command.QUIT);

  private static final List<Line> PROSE_KEYS =
      List.of(
          row("← → ↑ ↓", "Move by letter and by row; with Ctrl by word."),
          row("Home End", "Go to the start or end of the row; with Ctrl, of the text."),
          row("PgUp PgDn", "Go up or down one screen."),
          row("Bksp Del", "Take out a letter; with Ctrl, a word."),
          row("Shift", "With any key that moves: select."));

  private static final List<Line> LINE_KEYS =
      List.of(
          row("← →", "Move by letter; with Ctrl by word."),
          row("Home End", "Go to the start or end of the line."),
          row("Shift", "With any key that moves: select."));

  private final UserKeys keys;

  /** Whether there is something to lock. */
  private final boolean encrypted;

  private HelpText(UserKeys keys, boolean encrypted) {
    this.keys = keys;
    this.encrypted = encrypted;
  }

  /** The rows of the help page: the keys of the place it was asked from, then all others. */
  public static List<Line> of(Where asked, State state) {
    boolean encrypted = state.desk().flatMap(Desk::guard).isPresent();
    return of(asked, state.preferred().keys(), encrypted, state.size());
  }

  /** The same with these keys, on so large a screen. */
  static List<Line> of(Where asked, UserKeys keys, boolean encrypted, Size size) {
    return new HelpText(keys, encrypted)
        .keys(asked).stream().flatMap(row -> wrapped(row, size.textColumns()).stream()).toList();
  }

  /** A row too wide goes on under its sentence, not under its keys. */
  private static List<Line> wrapped(Line row, int columns) {
    if (Columns.of(row.text()) <= columns || columns <= 2 * KEY_COLUMNS) {
      return List.of(row);
    }
    List<Line> rows = new ArrayList<>();
    String keys = row.text().substring(0, KEY_COLUMNS);
    String help = row.text().substring(KEY_COLUMNS);
    for (String part : Columns.wrap(help, columns - KEY_COLUMNS)) {
      String before = rows.isEmpty() ? keys : " ".repeat(KEY_COLUMNS);
      rows.add(new Line(before + part, row.tone(), 0));
    }
    return rows;
  }

  private List<Line> keys(Where asked) {
    List<Line> rows = new ArrayList<>();
    rows.addAll(section("Keys here: " + asked.label(), rows(special(asked), asked)));
    rows.addAll(moving(asked));
    rows.addAll(section("Keys everywhere", everywhere()));
    for (Where where : Where.values()) {
      if (where != asked && where != Where.OPENING && !special(where).isEmpty()) {
        rows.addAll(section("Keys in " + where.label(), rows(special(where), where)));
      }
    }
    if (!prose(asked)) {
      rows.addAll(section("Keys in prose", joined(PROSE_KEYS, edits(Where.WRITING))));
    }
    if (prose(asked) || !asked.typing()) {
      rows.addAll(section("Keys in one line of text", LINE_KEYS));
    }
    return rows;
  }

  private List<Line> moving(Where where) {
    List<Line> moves = rows(moves(where), where);
    return where.typing()
        ? joined(moves, joined(prose(where) ? PROSE_KEYS : LINE_KEYS, edits(where)))
        : moves;
  }

  private static List<Line> joined(List<Line> first, List<Line> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** What changes the text that is typed in a place. */
  private List<Line> edits(Where where) {
    return rows(Command.at(where).stream().filter(Texts::edits).toList(), where);
  }

  private static boolean prose(Where where) {
    return where == Where.WRITING || where == Where.COMMENT;
  }

  private static List<Line> section(String heading, List<Line> keys) {
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    rows.add(new Line(heading, Line.Tone.HEADING, 0));
    rows.addAll(keys);
    return rows;
  }

  private List<Line> everywhere() {
    List<Line> rows = new ArrayList<>();
    EVERYWHERE.forEach(command -> rows.add(row(labels(keys.of(command)), command.help())));
    rows.add(row("", "While text is typed, letters are text and no keys."));
    return rows;
  }

  /** The commands of a place that are not those of nearly every place. */
  private List<Command> special(Where where) {
    return Command.at(where).stream()
        .filter(command -> encrypted || command != Command.LOCK)
        .filter(command -> !MOVES.contains(command))
        .filter(command -> !EVERYWHERE.contains(command) && !Texts.edits(command))
        .toList();
  }

  private static List<Command> moves(Where where) {
    return Command.at(where).stream().filter(MOVES::contains).toList();
  }

  /** A row for each thing that can be done, with all the keys that do it. */
  private List<Line> rows(List<Command> commands, Where where) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Command command : commands) {
      said.computeIfAbsent(command.help(), _ -> new ArrayList<>()).addAll(keys.at(command, where));
    }
    List<Line> rows = new ArrayList<>();
    said.forEach((help, own) -> rows.add(row(labels(own), help)));
    return rows;
  }

  private static String labels(List<String> keys) {
    return keys.stream().map(Keys::label).collect(Collectors.joining(" "));
  }

  private static Line row(String keys, String help) {
    int room = Math.max(1, KEY_COLUMNS - Columns.of(keys));
    return new Line(keys + " ".repeat(room) + help, Line.Tone.PLAIN, 0);
  }
}
