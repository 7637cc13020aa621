package org.sojourn.app;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Role;

/**
 * Setting a journal up: a few lines to fill in, one at a time, all but the first may stay empty.
 *
 * @param folder where the journal will be
 * @param form what has been typed, by {@link Line}
 * @param passphrase what it will be encrypted under; empty when it will not
 */
public record SetupPage(String folder, Form form, String passphrase) implements Page {

  /** Setting up a journal that is not encrypted, so far. */
  public SetupPage(String folder, Form form) {
    this(folder, form, "");
  }

  /** What is asked, in order. */
  public enum Line {
    /** How the journal addresses the writer. */
    NAME("What should this journal call you?", "a first name or a nickname is enough"),
    /** The role, in the writer's own word for it. */
    ROLE("What do you do?", "such as nurse, medical student, driver, mentor; or nothing"),
    /** The mission's name. */
    MISSION("Which mission will you reflect on?", "such as Kisoro 2026; may stay empty"),
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

  /** What this is, and who sees what is written. */
  public String about() {
    return "A place to think about what you see, do and feel on a mission. What you write is"
        + " private to this computer unless you share it"
        + (sealed()
            ? ", and encrypted with your passphrase."
            : ". F3 encrypts it with a passphrase.");
  }

  /** The page as it opens. */
  static SetupPage fresh(String folder) {
    return new SetupPage(folder, Form.of(Collections.nCopies(Line.values().length, "")));
  }

  @Override
  public Where where() {
    return Where.SETUP;
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
  public String typed(Line line) {
    return form.typed(line.place());
  }

  /** The role that is meant; none for a mentor, for a word not known, or for nothing. */
  Optional<Role> role() {
    return form.role(Line.ROLE.place());
  }

  /** The day that is meant on a line. */
  Optional<LocalDate> day(Line line) {
    return form.day(line.place());
  }

  /** How a line is understood, where that is not just what was typed; empty where it is. */
  public String understood(Line line) {
    return switch (line) {
      case NAME, MISSION -> "";
      case ROLE -> form.understood(line.place(), Optional.of(RoleWords.taken(typed(line))));
      case START, END -> form.understoodDay(line.place());
    };
  }

  /** The lines in use: dates are asked only when there is a mission. */
  public int last() {
    return typed(Line.MISSION).isEmpty() ? Line.MISSION.place() : Line.END.place();
  }

  /** Whether the journal will be encrypted. */
  public boolean sealed() {
    return !passphrase.isEmpty();
  }

  /** This page with another passphrase, or none. */
  SetupPage sealed(String other) {
    return new SetupPage(folder, form, other);
  }

  /** This page with another form. */
  SetupPage with(Form changed) {
    return new SetupPage(folder, changed, passphrase);
  }

  /** This page with what is wrong; what is typed next takes the place of it. */
  SetupPage wrong(String sentence) {
    return with(form.with(form.line().selectAll()).wrong(sentence));
  }
}
