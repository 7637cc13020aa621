package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Optional;
import org.sojourn.editor.Intake;
import org.sojourn.editor.Motion;
import org.sojourn.editor.Rows;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Input;

/** What keys do to prose. */
final class Typing {

  private Typing() {}

  /** The prose after something typed or pasted; the same prose when that does nothing to it. */
  static Writing prose(Writing writing, Input input, Sheet sheet) {
    return switch (input) {
      case Input.Key(KeyStroke stroke) -> key(writing, stroke, sheet);
      case Input.Paste(String text) -> writing.paste(text);
      case Input.Text(String text) -> writing.type(text);
      case Input.Resize _, Input.Closed _, Input.Focus _, Input.Mouse _ -> writing;
    };
  }

  /** The same for a single line: Enter does nothing, and line breaks come in as spaces. */
  static Writing line(Writing line, Input input) {
    return switch (input) {
      case Input.Key(KeyStroke stroke) -> lineKey(line, stroke);
      case Input.Paste(String text) -> line.paste(inOneLine(text));
      case Input.Text(String text) -> line.type(text);
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

  /** The letters of what is text. */
  static String letters(Input input) {
    return switch (input) {
      case Input.Key(KeyStroke stroke) -> String.valueOf(stroke.getCharacter());
      case Input.Paste(String text) -> text;
      case Input.Text(String text) -> text;
      case Input.Resize _, Input.Closed _, Input.Focus _, Input.Mouse _ -> "";
    };
  }

  private static Writing key(Writing writing, KeyStroke stroke, Sheet sheet) {
    boolean word = stroke.isCtrlDown() || stroke.isAltDown();
    Optional<Motion> motion = motion(stroke.getKeyType(), word);
    if (motion.isPresent()) {
      return writing.move(motion.get(), sheet, stroke.isShiftDown());
    }
    return switch (stroke.getKeyType()) {
      case Character -> word ? writing : writing.type(String.valueOf(stroke.getCharacter()));
      case Enter -> writing.newline();
      case Backspace -> word ? writing.deleteWordBack() : writing.deleteBack();
      case Delete -> word ? writing.deleteWordForward() : writing.deleteForward();
      default -> writing;
    };
  }

  /** Where a key moves the caret; with Ctrl or Alt further. */
  private static Optional<Motion> motion(KeyType key, boolean far) {
    return switch (key) {
      case ArrowLeft -> Optional.of(far ? Motion.WORD_LEFT : Motion.LEFT);
      case ArrowRight -> Optional.of(far ? Motion.WORD_RIGHT : Motion.RIGHT);
      case ArrowUp -> Optional.of(far ? Motion.PARAGRAPH_UP : Motion.UP);
      case ArrowDown -> Optional.of(far ? Motion.PARAGRAPH_DOWN : Motion.DOWN);
      case Home -> Optional.of(far ? Motion.TEXT_START : Motion.ROW_START);
      case End -> Optional.of(far ? Motion.TEXT_END : Motion.ROW_END);
      case PageUp -> Optional.of(Motion.PAGE_UP);
      case PageDown -> Optional.of(Motion.PAGE_DOWN);
      default -> Optional.empty();
    };
  }

  private static Writing lineKey(Writing line, KeyStroke stroke) {
    return switch (stroke.getKeyType()) {
      case Enter, ArrowUp, ArrowDown, PageUp, PageDown -> line;
      default -> key(line, stroke, PromptRoom.LINE);
    };
  }

  /** A text as one line takes it. */
  static String inOneLine(String text) {
    return Intake.of(text.replace('\t', ' ')).text().replaceAll("\\n+", " ").strip();
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
