package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Role;

/**
 * Setting a journal up: a few lines to fill in, one at a time, all but the first may stay empty.
 *
 * @param folder where the journal will be
 * @param lines what has been typed, by {@link Line}
 * @param at the line the keys act on
 * @param trouble what is wrong with that line, empty when nothing is
 */
public record SetupPage(String folder, List<Writing> lines, int at, String trouble)
    implements Page {

  public SetupPage {
    lines = List.copyOf(lines);
  }

  /** What is asked, in order. */
  public enum Line {
    /** How the journal addresses the writer. */
    NAME("What should this journal call you?", "a first name or a nickname is enough"),
    /** The role, in the writer's own word for it. */
    ROLE("What do you do?", "such as nurse, medical student, driver; may stay empty"),
    /** The mission's name. */
    MISSION("Is there a mission to reflect on?", "such as Kisoro 2026; may stay empty"),
    /** Its first day. */
    START("When does it start?", "such as 2026-11-17 or 17 Nov 2026"),
    /** Its last day. */
    END("When does it end?", "such as 2026-11-30; may stay empty");

    private final String question;
    private final String hint;

    Line(String question, String hint) {
      this.question = question;
      this.hint = hint;
    }

    /** Its place on the page, from 0. */
    public int place() {
      return List.of(values()).indexOf(this);
    }

    /** The question asked. */
    public String question() {
      return question;
    }

    /** What kind of answer helps. */
    public String hint() {
      return hint;
    }
  }

  /** The page as it opens. */
  static SetupPage fresh(String folder) {
    List<Writing> empty = new ArrayList<>();
    for (Line _ : Line.values()) {
      empty.add(Writing.of(""));
    }
    return new SetupPage(folder, empty, 0, "");
  }

  @Override
  public Where where() {
    return Where.SETUP;
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
  public String typed(Line line) {
    return lines.get(line.place()).text().strip();
  }

  /** The role that is meant; none when the line is empty, or its word not known. */
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
      case NAME, MISSION -> "";
      case ROLE -> role().map(Role::label).filter(label -> !label.equals(typed(line))).orElse("");
      case START, END ->
          day(line).map(day -> Dates.dayOfWeek(day) + " " + Dates.day(day)).orElse("");
    };
  }

  /** The lines in use: dates are asked only when there is a mission. */
  public int last() {
    return typed(Line.MISSION).isEmpty() ? Line.MISSION.place() : Line.END.place();
  }

  /** This page with what is typed on its line changed. */
  SetupPage with(Writing writing) {
    List<Writing> changed = new ArrayList<>(lines);
    changed.set(at, writing);
    return new SetupPage(folder, changed, at, "");
  }

  /** This page at another line. */
  SetupPage to(int line) {
    SetupPage left = with(lines.get(at).unselect());
    return new SetupPage(folder, left.lines, line, "");
  }

  /** This page with what is wrong; what is typed next takes the place of it. */
  SetupPage wrong(String sentence) {
    SetupPage selected = with(lines.get(at).selectAll());
    return new SetupPage(folder, selected.lines, at, sentence);
  }
}
