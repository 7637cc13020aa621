package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys in writing: {@code ab<left>c<paste:de>}. Characters are typed one by one, as they come from
 * a keyboard.
 */
final class Keys {

  private static final Pattern KEY =
      Pattern.compile("<([a-z-]+)(?::([^>]*))?>|(.)", Pattern.DOTALL);

  private final Sheet page;
  private Clipping clipping = Clipping.NONE;
  private Instant moment = Instant.EPOCH;

  private Keys(Sheet page) {
    this.page = page;
  }

  /** Asserts what keys make of a writing on a page wider than it, both drawn. */
  static void check(String before, String keys, String after) {
    Writing now = press(Drawn.writing(before), keys, Drawn.page(72, 10));
    assertEquals(Drawn.visible(Drawn.plain(after)), Drawn.text(now));
  }

  /** The same on a page of ten columns, its rows drawn. */
  static void checkRows(String before, String keys, String after) {
    Sheet narrow = Drawn.page(10, 4);
    Writing now = press(Drawn.writing(before), keys, narrow);
    assertEquals(Drawn.visible(Drawn.plain(after)), Drawn.rows(now, narrow));
  }

  static Writing press(Writing writing, String keys, Sheet page) {
    Keys keyboard = new Keys(page);
    Writing now = writing;
    Matcher key = KEY.matcher(keys);
    while (key.find()) {
      keyboard.moment = keyboard.moment.plusMillis(300);
      String name = key.group(1);
      Writing before = now.keyedAt(keyboard.moment);
      now =
          name == null
              ? before.type(key.group(3))
              : keyboard.named(before, name, key.group(2) == null ? "" : key.group(2));
    }
    return now;
  }

  private Writing named(Writing now, String name, String text) {
    return switch (name) {
      case "bs" -> now.deleteBack();
      case "del" -> now.deleteForward();
      case "c-bs" -> now.deleteWordBack();
      case "c-del" -> now.deleteWordForward();
      case "row-del" -> now.deleteToRowEnd(page);
      case "row-bs" -> now.deleteToRowStart(page);
      case "enter" -> now.newline();
      case "tab" -> now.type("\t");
      case "paste" -> now.paste(Drawn.plain(text));
      case "rewrite" -> now.rewrite(Drawn.plain(text));
      case "pause" -> now.pause();
      case "c-z" -> now.undo();
      case "c-y" -> now.redo();
      default -> selecting(now, name, text);
    };
  }

  private Writing selecting(Writing now, String name, String text) {
    return switch (name) {
      case "mark" -> now.mark();
      case "esc" -> now.unselect();
      case "all" -> now.selectAll();
      case "word" -> now.selectWord();
      case "para" -> now.selectParagraph();
      case "c-v" -> now.paste(clipping);
      case "click", "s-click" -> clicked(now, name, text);
      case "find" -> now.find(text).next();
      case "find-back" -> now.find(text).previous();
      case "find-near" -> now.find(text).nearest();
      case "c-c" -> {
        clipping = now.copied();
        yield now;
      }
      case "c-x" -> {
        clipping = now.copied();
        yield now.cut();
      }
      case "wait" -> {
        moment = moment.plusSeconds(1);
        yield now;
      }
      default ->
          name.startsWith("s-")
              ? now.move(motion(name.substring(2)), page, true)
              : now.move(motion(name), page);
    };
  }

  private Writing clicked(Writing now, String name, String text) {
    int dot = text.indexOf('.');
    int row = Integer.parseInt(text.substring(0, dot));
    int column = Integer.parseInt(text.substring(dot + 1));
    return now.point(row, column, page, name.equals("s-click"));
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
      case "c-up" -> Motion.PARAGRAPH_UP;
      case "c-down" -> Motion.PARAGRAPH_DOWN;
      case "c-home" -> Motion.TEXT_START;
      case "c-end" -> Motion.TEXT_END;
      case "pgup" -> Motion.PAGE_UP;
      case "pgdn" -> Motion.PAGE_DOWN;
      default -> throw new IllegalArgumentException("Key [" + name + "] is not known");
    };
  }
}
