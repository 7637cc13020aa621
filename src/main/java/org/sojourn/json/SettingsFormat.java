package org.sojourn.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of a user's settings. People write it by hand: it need not say its format, and a key
 * that means nothing is a slip to be told of, together with all others.
 */
final class SettingsFormat implements Format<Settings> {

  private static final List<String> KEYS =
      List.of(
          "format",
          "theme",
          "mouse",
          "spelling",
          "meaning",
          "language",
          "exchange",
          "lockAfter",
          "editor",
          "textWidth",
          "autosave",
          "keys");

  static final Format<Settings> FORMAT = new SettingsFormat();

  static final Codec<Settings> CODEC =
      new Codec<>(
          "sojourn-settings",
          1,
          SettingsFormat::settings,
          settings ->
              new Tree()
                  .put("theme", settings.theme())
                  .put("mouse", settings.mouse())
                  .putGiven("spelling", settings.spelling())
                  .put("meaning", settings.meaning() ? null : false)
                  .putGiven("language", settings.language())
                  .putGiven("exchange", settings.exchange())
                  .put("lockAfter", unusual(settings.lockAfter(), Settings.USUAL.lockAfter()))
                  .putGiven("editor", settings.editor())
                  .put("textWidth", unusual(settings.textWidth(), Settings.USUAL.textWidth()))
                  .put("autosave", unusual(settings.autosave(), Settings.USUAL.autosave()))
                  .put("keys", settings.keys().isEmpty() ? null : settings.keys()),
          Known.keys(KEYS.toArray(String[]::new)));

  /** A day. */
  private static final int LONGEST = 1440;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int MINUTE = 60;

  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");

  private SettingsFormat() {}

  private static Settings settings(Doc doc) throws JsonTrouble {
    return without(new Findings(), doc);
  }

  /** The settings; when something was found wrong, before or here, all of it is told. */
  private static Settings without(Findings findings, Doc doc) throws JsonTrouble {
    Settings usual = Settings.USUAL;
    Settings settings =
        new Settings(
            findings.or(
                usual.theme(),
                () -> doc.optionalNamed("theme", Settings.Theme.class).orElse(usual.theme())),
            findings.or(usual.mouse(), () -> doc.flag("mouse", usual.mouse())),
            findings.or(usual.spelling(), () -> doc.text("spelling", usual.spelling())),
            findings.or(usual.meaning(), () -> doc.flag("meaning", usual.meaning())),
            findings.or(usual.language(), () -> language(doc)),
            findings.or(usual.exchange(), () -> doc.text("exchange", usual.exchange())),
            findings.or(
                usual.lockAfter(),
                () -> number(doc, "lockAfter", usual.lockAfter(), "minutes", 0, LONGEST)),
            findings.or(usual.editor(), () -> doc.text("editor", usual.editor())),
            findings.or(
                usual.textWidth(),
                () -> number(doc, "textWidth", usual.textWidth(), "columns", NARROWEST, WIDEST)),
            findings.or(
                usual.autosave(),
                () -> number(doc, "autosave", usual.autosave(), "seconds", 1, MINUTE)),
            findings.or(usual.keys(), () -> keys(doc)));
    if (!findings.all().isEmpty()) {
      throw JsonTrouble.together(findings.all());
    }
    return settings;
  }

  private static @Nullable Integer unusual(int chosen, int usual) {
    return chosen == usual ? null : chosen;
  }

  private static int number(Doc doc, String key, int usual, String of, int least, int most)
      throws JsonTrouble {
    int number = doc.number(key, usual);
    if (number < least || number > most) {
      String never = least == 0 ? " (never)" : "";
      throw doc.value(key)
          .trouble(
              "%s [%d] is no number of %s from %d%s to %d"
                  .formatted(key, number, of, least, never, most));
    }
    return number;
  }

  /** What they are, and whether they are well, whoever knows the commands says. */
  private static Map<String, String> keys(Doc doc) throws JsonTrouble {
    Map<String, String> keys = new LinkedHashMap<>();
    if (doc.has("keys")) {
      for (Map.Entry<String, Doc> each : doc.object("keys").entries().entrySet()) {
        keys.put(each.getKey(), each.getValue().text());
      }
    }
    return keys;
  }

  private static String language(Doc doc) throws JsonTrouble {
    String language = doc.text("language", Settings.USUAL.language());
    if (!LANGUAGE.matcher(language).matches()) {
      throw doc.value("language")
          .trouble(
              "language [%s] is no language; write its two letters, such as es"
                  .formatted(Words.excerpt(language)));
    }
    return language;
  }

  @Override
  public String name() {
    return CODEC.name();
  }

  @Override
  public Settings read(Doc doc) throws JsonTrouble {
    if (doc.has("format")) {
      CODEC.refuseNewer(doc);
    }
    Findings findings = new Findings();
    for (String key : doc.keys()) {
      if (!KEYS.contains(key)) {
        findings.note(doc.unknown("key", key, KEYS));
      }
    }
    return without(findings, doc);
  }

  @Override
  public Settings look(Doc doc) throws JsonTrouble {
    return doc.has("format") ? CODEC.look(doc) : settings(doc);
  }

  @Override
  public byte[] write(Settings value) {
    return CODEC.write(value);
  }

  /** A file that does not say its format is one of this version. */
  @Override
  public byte[] rewrite(byte[] was, Settings value) throws JsonTrouble {
    Doc doc = Doc.read("the file to be replaced", was);
    return doc.has("format") ? CODEC.rewrite(was, value) : CODEC.merged(doc, value);
  }

  static Settings with(Settings was, String key, Object value) throws JsonTrouble {
    Map<String, Node> values = CODEC.tree(was).values();
    values.remove(key);
    if (!value.equals("")) {
      values.put(key, Shapes.node(value));
    }
    byte[] text = Printer.pretty(Node.Fields.of(values)).getBytes(StandardCharsets.UTF_8);
    return FORMAT.read(Doc.read("the settings", text));
  }
}
