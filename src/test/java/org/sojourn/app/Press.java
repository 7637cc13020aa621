package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sojourn.terminal.Input;

/** Keys in the notation of {@link Keys}, as a terminal would deliver them. */
public final class Press {
  private static final Pattern KEY = Pattern.compile("<[a-z0-9-]+>|.", Pattern.DOTALL);

  private static final Map<String, KeyType> NAMED =
      Map.ofEntries(
          Map.entry("cr", KeyType.Enter),
          Map.entry("esc", KeyType.Escape),
          Map.entry("tab", KeyType.Tab),
          Map.entry("s-tab", KeyType.ReverseTab),
          Map.entry("bs", KeyType.Backspace),
          Map.entry("del", KeyType.Delete),
          Map.entry("up", KeyType.ArrowUp),
          Map.entry("down", KeyType.ArrowDown),
          Map.entry("left", KeyType.ArrowLeft),
          Map.entry("right", KeyType.ArrowRight),
          Map.entry("home", KeyType.Home),
          Map.entry("end", KeyType.End),
          Map.entry("pageup", KeyType.PageUp),
          Map.entry("pagedown", KeyType.PageDown),
          Map.entry("f1", KeyType.F1),
          Map.entry("f2", KeyType.F2),
          Map.entry("f3", KeyType.F3),
          Map.entry("f4", KeyType.F4),
          Map.entry("f5", KeyType.F5),
          Map.entry("f6", KeyType.F6),
          Map.entry("f7", KeyType.F7),
          Map.entry("f8", KeyType.F8),
          Map.entry("f9", KeyType.F9));

  private Press() {}

  /** The keys a text in that notation names, such as {@code "ab<c-n><cr>"}. */
  public static List<Input> keys(String notation) {
    return KEY.matcher(notation)
        .results()
        .map(found -> (Input) new Input.Key(stroke(found.group())))
        .toList();
  }

  /** One key. */
  static KeyStroke stroke(String key) {
    if (key.length() == 1) {
      return new KeyStroke(key.charAt(0), false, false);
    }
    String name = key.substring(1, key.length() - 1);
    if (name.equals("space")) {
      return new KeyStroke(' ', false, false);
    }
    if (NAMED.containsKey(name)) {
      return new KeyStroke(NAMED.get(name));
    }
    boolean shift = name.startsWith("s-") || name.startsWith("c-s-");
    boolean ctrl = name.startsWith("c-");
    String bare = name.substring(shift && ctrl ? 4 : 2);
    if (NAMED.containsKey(bare)) {
      return new KeyStroke(NAMED.get(bare), ctrl, !ctrl && !shift, shift);
    }
    return new KeyStroke(bare.equals("space") ? ' ' : bare.charAt(0), ctrl, !ctrl);
  }
}
