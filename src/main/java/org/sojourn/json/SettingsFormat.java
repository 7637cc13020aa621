package org.sojourn.json;

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
                  .putGiven("spelling", settings.spelling()),
          Known.keys("format", "theme", "mouse", "spelling"));

  private SettingsFormat() {}

  private static Settings settings(Doc doc) throws JsonTrouble {
    return new Settings(
        doc.optionalNamed("theme", Settings.Theme.class).orElse(Settings.USUAL.theme()),
        doc.flag("mouse", Settings.USUAL.mouse()),
        doc.text("spelling", Settings.USUAL.spelling()));
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
    doc.only("format", "theme", "mouse", "spelling");
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
