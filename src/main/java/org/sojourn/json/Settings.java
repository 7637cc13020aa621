package org.sojourn.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sojourn.journal.Named;

/**
 * What a user may choose once for all journals, in {@code settings.json}.
 *
 * @param theme the colours of the screen
 * @param mouse whether clicks and the wheel come to the program
 * @param spelling {@code off}, or a dictionary to be preferred, such as {@code en_GB}; may be empty
 * @param meaning whether a model reads what texts mean, to find and suggest by more than words
 * @param language the language to read in, such as {@code es}; empty for that of the locale
 * @param exchange the folder by which letters come and go; empty when there is none
 * @param lockAfter after how many minutes without a key an encrypted journal is locked; 0: never
 * @param editor the command that opens the writer's own editor; empty for {@code $VISUAL} or {@code
 *     $EDITOR}
 * @param textWidth the widest that a column of prose gets, in cells
 * @param autosave after how many seconds at most what is typed goes to disk
 * @param keys the keys that run commands, by the ids of the commands, where others are wanted
 */
public record Settings(
    Theme theme,
    boolean mouse,
    String spelling,
    boolean meaning,
    String language,
    String exchange,
    int lockAfter,
    String editor,
    int textWidth,
    int autosave,
    Map<String, String> keys) {

  private static final int COLUMNS = 72;

  public Settings {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** The minutes after which an encrypted journal is locked where nothing is chosen. */
  private static final int MINUTES = 15;

  /** Settings with the usual times, width, editor and keys. */
  public Settings(
      Theme theme,
      boolean mouse,
      String spelling,
      boolean meaning,
      String language,
      String exchange) {
    this(theme, mouse, spelling, meaning, language, exchange, MINUTES, "", COLUMNS, 1, Map.of());
  }

  /**
   * These settings with another value of one, as it would stand in their file.
   *
   * @param value an empty text for what is usual
   */
  public Settings with(String key, Object value) throws JsonTrouble {
    return SettingsFormat.with(this, key, value);
  }

  /** What holds where nothing is chosen. */
  public static final Settings USUAL = new Settings(Theme.AUTO, true, "", true, "", "");

  /** Which colours the screen has. */
  public enum Theme implements Named {
    /** The terminal's own paper and ink, with colours that suit them. */
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark"),
    HIGH_CONTRAST("high-contrast");

    private final String id;

    Theme(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return id.replace('-', ' ');
    }
  }
}
