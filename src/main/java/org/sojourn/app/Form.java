package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Role;

/**
 * Lines to be filled in, one under another; a page says what each of them is.
 *
 * @param lines what has been typed
 * @param at the line the keys act on
 * @param trouble what is wrong with that line, empty when nothing is
 */
public record Form(List<Writing> lines, int at, String trouble) {

  public Form {
    lines = List.copyOf(lines);
  }

  /** A form with these texts in its lines, at the first. */
  public static Form of(List<String> texts) {
    return new Form(texts.stream().map(text -> Writing.of(text, text.length())).toList(), 0, "");
  }

  /** The line the keys act on. */
  Writing line() {
    return lines.get(at);
  }

  /** What was typed on a line, without the spaces around it. */
  String typed(int line) {
    return lines.get(line).text().strip();
  }

  /** The day that is meant on a line. */
  Optional<LocalDate> day(int line) {
    return DayWords.day(typed(line));
  }

  /** The role that is meant on a line; none when it is empty, or its word not known. */
  Optional<Role> role(int line) {
    return RoleWords.meant(typed(line));
  }

  /** How a day is understood; empty when it is not. */
  String understoodDay(int line) {
    return day(line).map(day -> Dates.dayOfWeek(day) + " " + Dates.day(day)).orElse("");
  }

  /** How a line is understood, where that is not just what was typed; empty where it is. */
  String understood(int line, Optional<String> meant) {
    return meant.filter(label -> !label.equals(typed(line))).orElse("");
  }

  /** What stands in each line. */
  List<String> texts() {
    return lines.stream().map(Writing::text).toList();
  }

  /** This form with what is typed on its line changed. */
  Form with(Writing typed) {
    List<Writing> changed = new ArrayList<>(lines);
    changed.set(at, typed);
    return new Form(changed, at, "");
  }

  /** This form with the date where its line says today, yesterday or tomorrow. */
  Form dated(LocalDate today) {
    String words = typed(at);
    return DayWords.day(words, today)
        .filter(_ -> DayWords.day(words).isEmpty())
        .map(day -> with(Writing.of(day.toString(), day.toString().length())))
        .orElse(this);
  }

  /** This form at another line; there is no way out at its ends. */
  Form to(int line) {
    return new Form(with(line().unselect()).lines, Math.clamp(line, 0, lines.size() - 1), "");
  }

  /** This form with what is wrong with its line. */
  Form wrong(String sentence) {
    return new Form(lines, at, sentence);
  }
}
