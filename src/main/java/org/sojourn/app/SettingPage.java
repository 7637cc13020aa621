package org.sojourn.app;

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

  /** This page with something else typed. */
  SettingPage with(Writing typed) {
    return new SettingPage(setting, typed);
  }
}
