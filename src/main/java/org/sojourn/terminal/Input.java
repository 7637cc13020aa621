package org.sojourn.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;

/** Something that came from the terminal: one key, one paste, one click, one change of size. */
public sealed interface Input {

  /**
   * A key was pressed.
   *
   * @param stroke the key; Ctrl+S is the character {@code s} with ctrl down, Enter and Ctrl+J are
   *     both {@code Enter}, Backspace and Ctrl+H both {@code Backspace}
   */
  record Key(KeyStroke stroke) implements Input {}

  /**
   * Text was typed that does not fit a {@link KeyStroke}, which holds one UTF-16 unit.
   *
   * @param text one code point above U+FFFF as the terminal sends it; a run of letters when they
   *     were gathered
   */
  record Text(String text) implements Input {}

  /**
   * A text was pasted, however long, as one input.
   *
   * @param text what was pasted, as it came: it may hold controls and any kind of line end; broken
   *     UTF-8 in it reads U+FFFD
   */
  record Paste(String text) implements Input {}

  /**
   * The mouse did something.
   *
   * @param column the column from 0 at the left
   * @param row the row from 0 at the top
   * @param action what was done
   * @param button the button it was done with; {@code NONE} when it is of no matter
   */
  record Mouse(
      int column, int row, Action action, Button button, boolean ctrl, boolean alt, boolean shift)
      implements Input {

    /** What a mouse does. */
    public enum Action {
      PRESS,
      RELEASE,
      DRAG,
      MOVE,
      SCROLL_UP,
      SCROLL_DOWN
    }

    /** A button of a mouse. */
    public enum Button {
      LEFT,
      MIDDLE,
      RIGHT,
      NONE
    }
  }

  /** The terminal has this size now, or must be drawn again at the size it had. */
  record Resize(TerminalSize size) implements Input {}

  /** The terminal's window gained or lost the focus. */
  record Focus(boolean gained) implements Input {}

  /** The terminal is gone: nothing more will come and nothing more can be shown. */
  record Closed() implements Input {}
}
