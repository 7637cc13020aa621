package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;

/**
 * One mission, line by line.
 *
 * @param was the mission as it was read; none when it is a new one
 * @param lines what has been typed, by {@link Line}
 * @param at the line the keys act on
 * @param trouble what is wrong with that line, empty when nothing is
 */
public record MissionPage(Optional<Mission> was, List<Writing> lines, int at, String trouble)
    implements Page {

  public MissionPage {
    lines = List.copyOf(lines);
  }

  /** What a mission is made of, in order. */
  public enum Line {
    /** A few words. */
    NAME("Name", "A few words, such as Kisoro 2026."),
    /** Free text. */
    PLACE("Place", "Where it is, in your words; may stay empty."),
    /** In the writer's own words. */
    KIND("Kind", "Short-term, long-term, disaster, research or public health, or near home."),
    /** In the writer's own word for it. */
    ROLE("Your role", "What you do there, such as nurse, medical student, driver."),
    /** Its first day. */
    START("First day", "Such as 2026-11-17 or 17 Nov 2026."),
    /** Its last day. */
    END("Last day", "Such as 2026-11-30; empty while it is not known.");

    private final String label;
    private final String hint;

    Line(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }

    /** Its place on the page, from 0. */
    public int place() {
      return List.of(values()).indexOf(this);
    }

    /** One or two words. */
    public String label() {
      return label;
    }

    /** What kind of answer helps. */
    public String hint() {
      return hint;
    }
  }

  /** A new mission of somebody with this role. */
  static MissionPage fresh(Optional<Role> role) {
    String does = role.map(Role::label).orElse("");
    return of(Optional.empty(), List.of("", "", MissionKind.SHORT_TERM.label(), does, "", ""));
  }

  /** A mission to be changed. */
  static MissionPage of(Mission mission) {
    String end = mission.end() == null ? "" : mission.end().toString();
    return of(
        Optional.of(mission),
        List.of(
            mission.name(),
            mission.place(),
            mission.kind().label(),
            mission.role().label(),
            mission.start().toString(),
            end));
  }

  private static MissionPage of(Optional<Mission> was, List<String> texts) {
    return new MissionPage(
        was, texts.stream().map(text -> Writing.of(text, text.length())).toList(), 0, "");
  }

  @Override
  public Where where() {
    return Where.MISSION;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(lines.get(at));
  }

  /** The line the keys act on. */
  public Line line() {
    return Line.values()[at];
  }

  /** What was typed on a line, without the spaces around it. */
  String typed(Line line) {
    return lines.get(line.place()).text().strip();
  }

  /** The kind that is meant. */
  Optional<MissionKind> kind() {
    return KindWords.kind(typed(Line.KIND));
  }

  /** The role that is meant. */
  Optional<Role> role() {
    return RoleWords.role(typed(Line.ROLE));
  }

  /** The day that is meant on a line. */
  Optional<LocalDate> day(Line line) {
    return DayWords.day(typed(line));
  }

  /** How a line is understood, where that is not just what was typed; empty where it is. */
  public String understood(Line line) {
    return switch (line) {
      case NAME, PLACE -> "";
      case KIND -> other(line, kind().map(MissionKind::label));
      case ROLE -> other(line, role().map(Role::label));
      case START, END ->
          day(line).map(day -> Dates.dayOfWeek(day) + " " + Dates.day(day)).orElse("");
    };
  }

  private String other(Line line, Optional<String> meant) {
    return meant.filter(label -> !label.equals(typed(line))).orElse("");
  }

  /** Whether anything is typed otherwise than the page opened with. */
  boolean changed() {
    MissionPage opened = was.map(MissionPage::of).orElseGet(() -> fresh(role()));
    return !texts().equals(opened.texts());
  }

  private List<String> texts() {
    return lines.stream().map(Writing::text).toList();
  }

  /** This page with what is typed on its line changed. */
  MissionPage with(Writing writing) {
    return with(at, writing);
  }

  private MissionPage with(int line, Writing writing) {
    List<Writing> changed = new ArrayList<>(lines);
    changed.set(line, writing);
    return new MissionPage(was, changed, at, "");
  }

  /** This page at another line. */
  MissionPage to(int line) {
    MissionPage left = with(lines.get(at).unselect());
    return new MissionPage(was, left.lines, Math.clamp(line, 0, lines.size() - 1), "");
  }

  /** This page at its last day, with a day there to be kept or typed over. */
  MissionPage ending(LocalDate day) {
    int end = Line.END.place();
    String text = typed(Line.END).isEmpty() ? day.toString() : typed(Line.END);
    return to(end).with(end, Writing.of(text, text.length()).selectAll());
  }

  /** This page with what is wrong with a line. */
  MissionPage wrong(Line line, String sentence) {
    return new MissionPage(was, to(line.place()).lines, line.place(), sentence);
  }
}
