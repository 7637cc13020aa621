package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.sojourn.editor.Motion;
import org.sojourn.editor.Rows;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Input;

/** What keys do to prose. */
final class Typing {

  /** A line as long as it gets, whatever the width of its letters. */
  private static final Sheet LINE = new Sheet(Integer.MAX_VALUE, 1, cluster -> 1);

  private Typing() {}

  /** The prose after something typed or pasted; the same prose when that does nothing to it. */
  static Writing prose(Writing writing, Input input, Sheet sheet) {
    return switch (input) {
      case Input.Key(KeyStroke stroke) -> key(writing, stroke, sheet);
      case Input.Paste(String text) -> writing.paste(text);
      case Input.Text(String text) -> writing.paste(text);
      case Input.Resize _, Input.Closed _, Input.Focus _, Input.Mouse _ -> writing;
    };
  }

  /** The same for a single line: Enter does nothing, and line breaks come in as spaces. */
  static Writing line(Writing line, Input input) {
    return switch (input) {
      case Input.Key(KeyStroke stroke) -> lineKey(line, stroke);
      case Input.Paste(String text) -> line.paste(inOneLine(text));
      case Input.Text(String text) -> line.paste(inOneLine(text));
      case Input.Resize _, Input.Closed _, Input.Focus _, Input.Mouse _ -> line;
    };
  }

  /** Whether this is text: a letter and no key that does something, or text that came at once. */
  static boolean text(Input input) {
    return switch (input) {
      case Input.Key(KeyStroke stroke) ->
          stroke.getKeyType() == KeyType.Character && !stroke.isCtrlDown() && !stroke.isAltDown();
      case Input.Paste _, Input.Text _ -> true;
      case Input.Resize _, Input.Closed _, Input.Focus _, Input.Mouse _ -> false;
    };
  }

  private static Writing key(Writing writing, KeyStroke stroke, Sheet sheet) {
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

  /** As shells have it: Ctrl+U takes out what stands before the caret, Ctrl+W the word there. */
  private static Writing lineKey(Writing line, KeyStroke stroke) {
    return switch (Keys.name(stroke)) {
      case "<c-u>" -> Writing.of(line.text().substring(line.caret()), 0);
      case "<c-w>" -> line.deleteWordBack();
      case "<cr>", "<up>", "<down>", "<pageup>", "<pagedown>" -> line;
      default -> key(line, stroke, LINE);
    };
  }

  private static String inOneLine(String text) {
    return text.replaceAll("[\\r\\n\\t]+", " ").strip();
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
