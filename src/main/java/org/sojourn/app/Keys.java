package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How keys are written: {@code <c-s>} for Ctrl+S, {@code <cr>} for Enter, {@code <f1>}, or the
 * character itself.
 */
public final class Keys {
  private static final Map<KeyType, String> NAMES =
      Map.ofEntries(
          Map.entry(KeyType.Enter, "<cr>"),
          Map.entry(KeyType.Escape, "<esc>"),
          Map.entry(KeyType.Tab, "<tab>"),
          Map.entry(KeyType.ReverseTab, "<s-tab>"),
          Map.entry(KeyType.Backspace, "<bs>"),
          Map.entry(KeyType.Delete, "<del>"),
          Map.entry(KeyType.ArrowUp, "<up>"),
          Map.entry(KeyType.ArrowDown, "<down>"),
          Map.entry(KeyType.ArrowLeft, "<left>"),
          Map.entry(KeyType.ArrowRight, "<right>"),
          Map.entry(KeyType.Home, "<home>"),
          Map.entry(KeyType.End, "<end>"),
          Map.entry(KeyType.PageUp, "<pageup>"),
          Map.entry(KeyType.PageDown, "<pagedown>"));

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("<cr>", "↵"),
          Map.entry("<esc>", "Esc"),
          Map.entry("<bs>", "Backspace"),
          Map.entry("<tab>", "Tab"),
          Map.entry("<s-tab>", "Shift+Tab"),
          Map.entry("<space>", "Space"),
          Map.entry("<s-cr>", "Shift+↵"),
          Map.entry("<c-space>", "^Space"),
          Map.entry("<up>", "↑"),
          Map.entry("<down>", "↓"),
          Map.entry("<left>", "←"),
          Map.entry("<right>", "→"),
          Map.entry("<home>", "Home"),
          Map.entry("<end>", "End"),
          Map.entry("<pageup>", "PgUp"),
          Map.entry("<pagedown>", "PgDn"));

  private static final Map<String, String> SIGNS =
      Map.of("↵", "<cr>", "↑", "<up>", "↓", "<down>", "←", "<left>", "→", "<right>");

  /** Names of keys in words, after what they are named here. */
  private static final Map<String, String> WORDS =
      Map.of(
          "enter",
          "cr",
          "backspace",
          "bs",
          "delete",
          "del",
          "escape",
          "esc",
          "pgup",
          "pageup",
          "pgdn",
          "pagedown");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "((?:[cas]-)?)(cr|enter|esc|escape|tab|bs|backspace|del|delete|up|down|left|right|home"
              + "|end|pageup|pgup|pagedown|pgdn|space|f1[0-9]|f[1-9]|[a-z0-9\\]\\[_/\\\\])");

  private Keys() {}

  /** The name of a key as it was struck; empty for one that has no name here. */
  public static String name(KeyStroke stroke) {
    KeyType type = stroke.getKeyType();
    if (type == KeyType.Character) {
      return character(stroke);
    }
    String name = NAMES.getOrDefault(type, function(type));
    return name.isEmpty() ? "" : modified(stroke, name);
  }

  /** What a reader sees for a key, such as {@code ^S} or {@code Esc}. */
  public static String label(String key) {
    if (key.startsWith("<c-") && !LABELS.containsKey(key)) {
      return "^" + key.substring(3, key.length() - 1).toUpperCase(Locale.ROOT);
    }
    if (key.startsWith("<a-")) {
      return "Alt+" + key.substring(3, key.length() - 1).toUpperCase(Locale.ROOT);
    }
    if (key.startsWith("<f") && key.endsWith(">")) {
      return key.substring(1, key.length() - 1).toUpperCase(Locale.ROOT);
    }
    return LABELS.getOrDefault(key, key);
  }

  /**
   * The name of a key as people write it: as a reader sees it ({@code ^S}, {@code Alt+X}, {@code
   * PgUp}), in words ({@code Ctrl+S}, {@code Enter}), or as it is named here; nothing when it is
   * none of these.
   */
  public static Optional<String> read(String written) {
    if (written.codePointCount(0, written.length()) == 1) {
      return Optional.of(SIGNS.getOrDefault(written, written));
    }
    String plain =
        written
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^\\^", "c-")
            .replace("ctrl+", "c-")
            .replace("alt+", "a-")
            .replace("shift+", "s-")
            .replaceAll("^<(.*)>$", "$1");
    Matcher parts = WRITTEN.matcher(plain);
    // A letter with Shift is the capital letter.
    if (!parts.matches() || (parts.group(2).length() == 1 && !parts.group(1).matches("[ca]-"))) {
      return Optional.empty();
    }
    String key = WORDS.getOrDefault(parts.group(2), parts.group(2));
    return Optional.of("<" + parts.group(1) + key + ">");
  }

  private static String character(KeyStroke stroke) {
    Character character = stroke.getCharacter();
    if (stroke.isAltDown()) {
      return "<a-" + character + ">";
    }
    if (stroke.isCtrlDown()) {
      return character == ' ' ? "<c-space>" : "<c-" + Character.toLowerCase(character) + ">";
    }
    return character == ' ' ? "<space>" : String.valueOf(character);
  }

  private static String function(KeyType type) {
    String name = type.name();
    return name.matches("F\\d+") ? "<" + name.toLowerCase(Locale.ROOT) + ">" : "";
  }

  private static String modified(KeyStroke stroke, String name) {
    String bare = name.substring(1);
    if (stroke.isCtrlDown() && stroke.isAltDown()) {
      return "<c-a-" + bare;
    }
    if (stroke.isCtrlDown()) {
      return "<c-" + bare;
    }
    if (stroke.isAltDown()) {
      return "<a-" + bare;
    }
    return stroke.isShiftDown() && !name.startsWith("<s-") ? "<s-" + bare : name;
  }
}
