package org.sojourn.terminal;

/** What a terminal is asked to be like while the program has it, and to be like again after. */
final class Modes {

  /** Presses, drags and the wheel, wherever they are: a hand that only moves wakes nobody. */
  static final String MOUSE_ON = "\u001b[?1000h\u001b[?1002h\u001b[?1006h";

  static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1002l\u001b[?1000l";

  /**
   * With Alt, xterm as it comes types another letter, ú for z: it is asked to send Esc before the
   * letter, as other terminals do, and asked first to remember what it was set to.
   */
  private static final String REMEMBER_ALT = "\u001b[?1036s";

  private static final String ALT_ON = "\u001b[?1036h";
  private static final String ALT_AS_BEFORE = "\u001b[?1036r";

  private static final String ON = "\u001b[?1049h\u001b[?2004h\u001b[?1004h\u001b[m\u001b[2J";

  /**
   * Erased first: the console has no other screen to go back to, and what was written is private.
   */
  private static final String OFF =
      "\u001b[m\u001b[2J\u001b[H\u001b[?7h\u001b[?2004l\u001b[?1004l\u001b[?25h\u001b[?1049l";

  private Modes() {}

  /** Its other screen, pastes and the focus told of, with the mouse or without. */
  static String on(boolean mouse) {
    return REMEMBER_ALT + again(mouse);
  }

  /** The same when it has been so, and may not be any more. */
  static String again(boolean mouse) {
    return ALT_ON + ON + (mouse ? MOUSE_ON : "");
  }

  /** As it was. */
  static String off(boolean mouse) {
    return (mouse ? MOUSE_OFF : "") + ALT_AS_BEFORE + OFF;
  }
}
