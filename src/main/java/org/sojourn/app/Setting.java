package org.sojourn.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.json.Settings;

/** Something that the user may choose for all journals, as the page of settings shows it. */
@SuppressWarnings("ImmutableEnumChecker") // Lists of List.of do not change.
public enum Setting {
  THEME(
      "theme",
      "Colours",
      "The colours; auto takes the terminal's own.",
      "auto",
      "light",
      "dark",
      "high-contrast"),
  TEXT_WIDTH(
      "textWidth",
      "Text width",
      "The widest that prose gets.",
      "60",
      "66",
      "72",
      "80",
      "90",
      "100"),
  LANGUAGE(
      "language",
      "Language",
      "The language of guides, cards and themes.",
      "",
      "en",
      "es",
      "fr",
      "pt"),
  KEYS("keys", "Keys", "Keys of your own for commands, such as search: f"),
  EDITOR("editor", "Own editor", "The command that ^E opens while you write."),
  SPELLING("spelling", "Spelling", "off, or a dictionary to prefer, such as en_GB."),
  AUTOSAVE(
      "autosave",
      "Save after",
      "How long what you type waits to be put on disk.",
      "1",
      "2",
      "5",
      "10",
      "30"),
  LOCK_AFTER(
      "lockAfter",
      "Lock after",
      "Locks an encrypted journal when no key comes.",
      "0",
      "5",
      "10",
      "15",
      "30",
      "60"),
  EXCHANGE("exchange", "Exchange folder", "The folder by which letters come and go."),
  MEANING("meaning", "Meaning", "Whether a model here reads what texts mean.", "true", "false"),
  MOUSE("mouse", "Mouse", "Whether clicks and the wheel come here.", "true", "false");

  private final String key;
  private final String label;
  private final String help;
  private final List<String> choices;

  Setting(String key, String label, String help, String... choices) {
    this.key = key;
    this.label = label;
    this.help = help;
    this.choices = List.of(choices);
  }

  /** What it is called on the page. */
  public String label() {
    return label;
  }

  /** One sentence that says what it does. */
  public String help() {
    return help;
  }

  /** What it is called in the file. */
  String key() {
    return key;
  }

  /** What to choose from; nothing when it is typed. */
  List<String> choices() {
    return choices;
  }

  /** How it stands, as it is written. */
  public String value(Settings settings) {
    return switch (this) {
      case THEME -> settings.theme().id();
      case TEXT_WIDTH -> String.valueOf(settings.textWidth());
      case LANGUAGE -> settings.language();
      case KEYS ->
          settings.keys().entrySet().stream()
              .map(own -> own.getKey() + ": " + own.getValue())
              .collect(Collectors.joining(", "));
      case EDITOR -> settings.editor();
      case SPELLING -> settings.spelling();
      case AUTOSAVE -> String.valueOf(settings.autosave());
      case LOCK_AFTER -> String.valueOf(settings.lockAfter());
      case EXCHANGE -> settings.exchange();
      case MEANING -> String.valueOf(settings.meaning());
      case MOUSE -> String.valueOf(settings.mouse());
    };
  }

  /** How it stands, as a reader sees it. */
  public String said(Settings settings) {
    String value = value(settings);
    return switch (this) {
      case THEME -> value;
      case TEXT_WIDTH -> value + " columns";
      case LANGUAGE -> value.isEmpty() ? "as your locale says" : language(value);
      case KEYS -> value.isEmpty() ? "as in the help page" : value;
      case EDITOR -> value.isEmpty() ? "as VISUAL or EDITOR says" : value;
      case SPELLING -> value.isEmpty() ? "as your locale says" : value;
      case AUTOSAVE -> value.equals("1") ? "1 second" : value + " seconds";
      case LOCK_AFTER -> value.equals("0") ? "never by itself" : value + " minutes";
      case EXCHANGE -> value.isEmpty() ? "none" : value;
      case MEANING, MOUSE -> value.equals("true") ? "on" : "off";
    };
  }

  private static String language(String letters) {
    return switch (letters) {
      case "en" -> "English";
      case "es" -> "español";
      case "fr" -> "français";
      case "pt" -> "português";
      default -> letters;
    };
  }

  /** What is written in the file for a value; an empty text for what is as usual. */
  Object written(String value) {
    return switch (this) {
      case TEXT_WIDTH, AUTOSAVE, LOCK_AFTER -> Integer.valueOf(value);
      case MEANING, MOUSE -> Boolean.valueOf(value);
      case KEYS -> value.isBlank() ? "" : keys(value);
      case THEME, LANGUAGE, EDITOR, SPELLING, EXCHANGE -> value.strip();
    };
  }

  /** Commands with their keys, as they are typed: {@code search: f, look-back: F10 L}. */
  private static Map<String, String> keys(String typed) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String each : typed.strip().split(",\\s+", -1)) {
      int colon = each.indexOf(':');
      keys.put(
          colon < 0 ? each.strip() : each.substring(0, colon).strip(),
          colon < 0 ? "" : each.substring(colon + 1).strip());
    }
    return keys;
  }

  /**
   * The choice after the one that stands, or before it; a value written by hand lies before all.
   */
  String turned(Settings settings, int by) {
    int at = choices.indexOf(value(settings));
    return choices.get(Math.floorMod(at < 0 && by < 0 ? 0 : at + by, choices.size()));
  }
}
