package org.sojourn.json;

import java.util.regex.Pattern;

/**
 * The file of a user's settings. People write it by hand: it need not say its format, and a key
 * that means nothing is a slip to be told of.
 */
final class SettingsFormat implements Format<Settings> {

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
                  .putGiven("language", settings.language()),
          Known.keys("format", "theme", "mouse", "spelling", "language"));

  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");

  private SettingsFormat() {}

  private static Settings settings(Doc doc) throws JsonTrouble {
    return new Settings(
        doc.optionalNamed("theme", Settings.Theme.class).orElse(Settings.USUAL.theme()),
        doc.flag("mouse", Settings.USUAL.mouse()),
        doc.text("spelling", Settings.USUAL.spelling()),
        language(doc));
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
    doc.only("format", "theme", "mouse", "spelling", "language");
    return settings(doc);
  }

  @Override
  public Settings look(Doc doc) throws JsonTrouble {
    return doc.has("format") ? CODEC.look(doc) : settings(doc);
  }

  @Override
  public byte[] write(Settings value) {
    return CODEC.write(value);
  }

  @Override
  public byte[] rewrite(byte[] was, Settings value) throws JsonTrouble {
    return CODEC.rewrite(was, value);
  }
}
