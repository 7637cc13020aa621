package org.sojourn.app;

import java.time.LocalDate;
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
 * @param form what has been typed, by {@link Line}
 */
public record MissionPage(Optional<Mission> was, Form form) implements Page {

  /** What a mission is made of, in order. */
  public enum Line {
    /** A few words. */
    NAME("Name", "A few words, such as Kisoro 2026."),
    /** Free text. */
    PLACE("Place", "Where it is, in your words; may stay empty."),
    /** In the writer's own words. */
    KIND("Kind", "Short-term, long-term, disaster, research or public health, or near home."),
    /** In the writer's own word for it. */
    ROLE("Your role", "What you do there, such as nurse, medical student, driver, mentor."),
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
    return new MissionPage(
        Optional.empty(), Form.of(List.of("", "", MissionKind.SHORT_TERM.label(), does, "", "")));
  }

  /** A mission to be changed. */
  static MissionPage of(Mission mission) {
    String end = mission.end() == null ? "" : mission.end().toString();
    return new MissionPage(
        Optional.of(mission),
        Form.of(
            List.of(
                mission.name(),
                mission.place(),
                mission.kind().label(),
                mission.role().label(),
                mission.start().toString(),
                end)));
  }

  @Override
  public Where where() {
    return Where.MISSION;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(form.line());
  }

  /** The line the keys act on. */
  public Line line() {
    return List.of(Line.values()).get(form.at());
  }

  /** What was typed on a line, without the spaces around it. */
  String typed(Line line) {
    return form.typed(line.place());
  }

  /** The kind that is meant. */
  Optional<MissionKind> kind() {
    return KindWords.kind(typed(Line.KIND));
  }

  /** The role that is meant; non-clinical for a word that is not known. */
  Role role() {
    return form.role(Line.ROLE.place()).orElse(Role.NON_CLINICAL);
  }

  /** The day that is meant on a line. */
  Optional<LocalDate> day(Line line) {
    return form.day(line.place());
  }

  /** How a line is understood, where that is not just what was typed; empty where it is. */
  public String understood(Line line) {
    return switch (line) {
      case NAME, PLACE -> "";
      case KIND -> form.understood(line.place(), kind().map(MissionKind::label));
      case ROLE -> form.understood(line.place(), Optional.of(role().label()));
      case START, END -> form.understoodDay(line.place());
    };
  }

  /** Whether anything is typed otherwise than the page opened with. */
  @Override
  public boolean unkept() {
    MissionPage opened =
        was.map(MissionPage::of).orElseGet(() -> fresh(form.role(Line.ROLE.place())));
    return !form.texts().equals(opened.form.texts());
  }

  /** This page with another form. */
  MissionPage with(Form changed) {
    return new MissionPage(was, changed);
  }

  /** This page at its last day, with a day there to be kept or typed over. */
  MissionPage ending(LocalDate day) {
    String text = typed(Line.END).isEmpty() ? day.toString() : typed(Line.END);
    Form there = form.to(Line.END.place());
    return with(there.with(Writing.of(text, text.length()).selectAll()));
  }

  /** This page with what is wrong with a line. */
  MissionPage wrong(Line line, String sentence) {
    return with(form.to(line.place()).wrong(sentence));
  }
}
