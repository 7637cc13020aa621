package org.sojourn.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys in writing: {@code ab<left>c<paste:de>}. Characters are typed one by one, as they come from
 * a keyboard.
 */
final class Keys {

  private static final Pattern KEY =
      Pattern.compile("<([a-z-]+)(?::([^>]*))?>|(.)", Pattern.DOTALL);

  private Keys() {}

  static Writing press(Writing writing, String keys, Sheet page) {
    Writing now = writing;
    Matcher key = KEY.matcher(keys);
    while (key.find()) {
      String name = key.group(1);
      now = name == null ? now.type(key.group(3)) : named(now, name, key.group(2), page);
    }
    return now;
  }

  private static Writing named(Writing now, String name, String text, Sheet page) {
    return switch (name) {
      case "bs" -> now.deleteBack();
      case "del" -> now.deleteForward();
      case "c-bs" -> now.deleteWordBack();
      case "c-del" -> now.deleteWordForward();
      case "enter" -> now.newline();
      case "tab" -> now.type("\t");
      case "paste" -> now.paste(Drawn.plain(text));
      case "pause" -> now.pause();
      case "c-z" -> now.undo();
      case "c-y" -> now.redo();
      default -> now.move(motion(name), page);
    };
  }

  private static Motion motion(String name) {
    return switch (name) {
      case "left" -> Motion.LEFT;
      case "right" -> Motion.RIGHT;
      case "up" -> Motion.UP;
      case "down" -> Motion.DOWN;
      case "c-left" -> Motion.WORD_LEFT;
      case "c-right" -> Motion.WORD_RIGHT;
      case "home" -> Motion.ROW_START;
      case "end" -> Motion.ROW_END;
      case "c-home" -> Motion.TEXT_START;
      case "c-end" -> Motion.TEXT_END;
      case "pgup" -> Motion.PAGE_UP;
      case "pgdn" -> Motion.PAGE_DOWN;
      default -> throw new IllegalArgumentException("Key [" + name + "] is not known");
    };
  }
}
