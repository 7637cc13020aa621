package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.json.Settings;

/** What happens on the page of settings. */
final class SettingsUpdate {
  private SettingsUpdate() {}

  /** Asks for the page. */
  static Next open(State state) {
    return Next.of(state.waiting(), new Effect.ReadSettings());
  }

  /** The settings as they are now, on the pages that show them. */
  static State read(State state, Settings settings) {
    return state.each(page -> page instanceof SettingsPage open ? open.with(settings) : page);
  }

  /** A setting that was chosen stands in the file: the line it was typed on is closed. */
  static State kept(State state, Setting setting) {
    State shown =
        state.page() instanceof SettingPage page && page.setting() == setting
            ? state.back()
            : state;
    String said = setting.said(shown.preferred().settings());
    return shown.saying(Notice.done("%s: %s.".formatted(setting.label(), said)));
  }

  static Next run(State state, SettingsPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), Setting.values().length - 1, state.size().contentRows() / 2);
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case CHANGE_SETTING -> change(state, page, 1);
      case SETTING_BEFORE -> change(state, page, -1);
      case USUAL_SETTING -> chosen(state, page, page.setting().value(Settings.USUAL));
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  private static Next change(State state, SettingsPage page, int by) {
    Setting setting = page.setting();
    if (!setting.choices().isEmpty()) {
      return chosen(state, page, setting.turned(page.settings(), by));
    }
    if (by < 0 || !page.trouble().isEmpty()) {
      return by < 0 ? Next.of(state) : refused(state, page);
    }
    String value = setting.value(page.settings());
    return Next.of(state.over(new SettingPage(setting, Writing.of(value, value.length()))));
  }

  private static Next chosen(State state, SettingsPage page, String value) {
    return page.trouble().isEmpty()
        ? Next.of(state, new Effect.Choose(page.setting(), value))
        : refused(state, page);
  }

  private static Next refused(State state, SettingsPage page) {
    return Next.of(
        state.saying(
            Notice.trouble(
                "Nothing was changed: mend [%s] first, and open this page again."
                    .formatted(page.file()))));
  }

  /** What happens on the line that says what a setting shall be. */
  static Next typed(State state, SettingPage page, Command command) {
    return switch (command) {
      case COMPLETE_PATH -> Next.of(state.with(page.completed()));
      case CONFIRM ->
          Next.of(state, new Effect.Choose(page.setting(), page.value().text().strip()));
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }
}
