package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import org.sojourn.editor.Motion;
import org.sojourn.editor.Rows;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;

/** What keys do to prose. */
final class Typing {

  /** A line as long as it gets, whatever the width of its letters. */
  private static final Sheet LINE = new Sheet(Integer.MAX_VALUE, 1, cluster -> 1);

  private Typing() {}

  /** The prose after a key; the same prose when the key does nothing to it. */
  static Writing key(Writing writing, KeyStroke stroke, Sheet sheet) {
    boolean word = stroke.isCtrlDown() || stroke.isAltDown();
    return switch (stroke.getKeyType()) {
      case Character -> word ? writing : writing.type(String.valueOf(stroke.getCharacter()));
      case Enter -> writing.newline();
      case Backspace -> word ? writing.deleteWordBack() : writing.deleteBack();
      case Delete -> word ? writing.deleteWordForward() : writing.deleteForward();
      case ArrowLeft -> writing.move(word ? Motion.WORD_LEFT : Motion.LEFT, sheet);
      case ArrowRight -> writing.move(word ? Motion.WORD_RIGHT : Motion.RIGHT, sheet);
      case ArrowUp -> writing.move(Motion.UP, sheet);
      case ArrowDown -> writing.move(Motion.DOWN, sheet);
      case Home -> writing.move(word ? Motion.TEXT_START : Motion.ROW_START, sheet);
      case End -> writing.move(word ? Motion.TEXT_END : Motion.ROW_END, sheet);
      case PageUp -> writing.move(Motion.PAGE_UP, sheet);
      case PageDown -> writing.move(Motion.PAGE_DOWN, sheet);
      default -> writing;
    };
  }

  /** The same for a single line: Enter, and newlines in what is pasted, do nothing. */
  static Writing lineKey(Writing line, KeyStroke stroke) {
    return switch (stroke.getKeyType()) {
      case Enter, ArrowUp, ArrowDown, PageUp, PageDown -> line;
      default -> key(line, stroke, LINE);
    };
  }

  /** A single line with text pasted into it, its line breaks as spaces. */
  static Writing linePaste(Writing line, String text) {
    return line.paste(text.replaceAll("[\\r\\n\\t]+", " ").strip());
  }

  /**
   * The first row to show so that the caret is on the screen, starting from where it was; no row is
   * left blank at the end while there is text above.
   */
  static int scrolled(Writing writing, int top, Sheet sheet) {
    Rows rows = writing.rows(sheet);
    int filled = Math.min(top, Math.max(0, rows.count() - sheet.rows()));
    return Math.clamp(filled, Math.max(0, rows.caretRow() - sheet.rows() + 1), rows.caretRow());
  }
}
