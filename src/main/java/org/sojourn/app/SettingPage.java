package org.sojourn.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.editor.Writing;

/** One line that says what a setting shall be. */
public record SettingPage(Setting setting, Writing value) implements Page {

  @Override
  public Where where() {
    return Where.LINE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(value);
  }

  /**
   * The commands that what is typed last may be the name of, those that begin so first; none where
   * no keys are chosen.
   */
  public List<Command> named() {
    String last = last().strip().toLowerCase(Locale.ROOT);
    if (setting != Setting.KEYS || last.contains(":")) {
      return List.of();
    }
    return Arrays.stream(Command.values())
        .filter(command -> UserKeys.id(command).contains(last) || command.label().contains(last))
        .sorted(Comparator.comparing(command -> !UserKeys.id(command).startsWith(last)))
        .toList();
  }

  private String last() {
    return value.text().substring(value.text().lastIndexOf(',') + 1);
  }

  /** This page with the first of those names in the place of what is typed of it. */
  SettingPage completed() {
    if (named().isEmpty()) {
      return this;
    }
    String text = value.text();
    String before = text.substring(0, text.length() - last().length());
    String whole = before + (before.isEmpty() ? "" : " ") + UserKeys.id(named().getFirst()) + ": ";
    return with(Writing.of(whole, whole.length()));
  }

  /** This page with something else typed. */
  SettingPage with(Writing typed) {
    return new SettingPage(setting, typed);
  }
}
