package org.sojourn.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;
import org.sojourn.terminal.Input.Mouse.Action;
import org.sojourn.terminal.Input.Mouse.Button;

/** What a whole control sequence of a terminal says; nothing for one that is not known. */
final class ControlSequence {

  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;

  private static final int[] NONE = {};
  private static final int RELEASED = 3;

  private ControlSequence() {}

  /**
   * Reads a sequence that began with {@code ESC [} or {@code ESC O}.
   *
   * @param parameters what stood between its beginning and its last character
   * @param end its last character
   * @param alt whether another Esc came before it
   */
  static @Nullable Input read(String parameters, char end, boolean alt) {
    if (parameters.startsWith("<") && (end == 'M' || end == 'm')) {
      return mouse(numbers(parameters.substring(1)), end == 'm');
    }
    int[] numbers = numbers(parameters);
    if (numbers.length == 0) {
      return null;
    }
    int modifiers = modifiers(numbers) | (alt ? ALT : 0);
    return switch (end) {
      case '~' -> tilde(numbers, modifiers);
      case 'u' -> coded(at(numbers, 0), modifiers);
      case 'I', 'O' -> parameters.isEmpty() ? new Input.Focus(end == 'I') : null;
      // A modified F3 looks like the report of a cursor in row 1; any other row is a report.
      case 'R' -> at(numbers, 0) <= 1 ? key(KeyType.F3, modifiers) : null;
      case '^' -> key(numbered(at(numbers, 0)), modifiers | CTRL);
      case 'a', 'b', 'c', 'd' -> key(lettered(Character.toUpperCase(end)), modifiers | SHIFT);
      default -> key(lettered(end), modifiers);
    };
  }

  /** Reads what came after {@code ESC O} where it differs from {@code ESC [}: the keypad. */
  static @Nullable Input readShifted(String parameters, char end, boolean alt) {
    int modifiers = modifiers(new int[] {1, at(numbers(parameters), 0)}) | (alt ? ALT : 0);
    if (end == 'M') {
      return key(KeyType.Enter, modifiers);
    }
    if (end >= 'j' && end <= 'y') {
      return coded(end - 'j' + '*', modifiers);
    }
    return end == 'X' ? coded('=', modifiers) : key(lettered(end), modifiers);
  }

  private static @Nullable Input tilde(int[] numbers, int modifiers) {
    boolean other = at(numbers, 0) == 27 && numbers.length == 3;
    return other ? coded(numbers[2], modifiers) : key(numbered(at(numbers, 0)), modifiers);
  }

  /** A key that the terminal names by the code point it types. */
  private static @Nullable Input coded(int code, int modifiers) {
    return switch (code) {
      case 9 -> key((modifiers & SHIFT) != 0 ? KeyType.ReverseTab : KeyType.Tab, modifiers);
      case 10, 13 -> key(KeyType.Enter, modifiers);
      case 27 -> key(KeyType.Escape, modifiers);
      case 8, 127 -> key(KeyType.Backspace, modifiers);
      default -> typed(code, modifiers);
    };
  }

  private static @Nullable Input typed(int code, int modifiers) {
    boolean printable = code >= ' ' && code <= 0xFFFF && !Characters.isHidden(code);
    boolean ofTheKeyboard = Character.getType(code) == Character.PRIVATE_USE;
    if (!printable || ofTheKeyboard) {
      return null;
    }
    boolean ctrl = (modifiers & CTRL) != 0;
    boolean alt = (modifiers & ALT) != 0;
    boolean shift = (modifiers & SHIFT) != 0;
    char c = (char) (shift && !ctrl && !alt ? Character.toUpperCase(code) : code);
    return new Input.Key(new KeyStroke(c, ctrl, alt, shift && (ctrl || alt)));
  }

  private static @Nullable Input key(@Nullable KeyType type, int modifiers) {
    if (type == null) {
      return null;
    }
    boolean shift = (modifiers & SHIFT) != 0 && type != KeyType.ReverseTab;
    return new Input.Key(
        new KeyStroke(type, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, shift));
  }

  private static @Nullable KeyType numbered(int number) {
    return switch (number) {
      case 1, 7 -> KeyType.Home;
      case 2 -> KeyType.Insert;
      case 3 -> KeyType.Delete;
      case 4, 8 -> KeyType.End;
      case 5 -> KeyType.PageUp;
      case 6 -> KeyType.PageDown;
      case 11 -> KeyType.F1;
      case 12 -> KeyType.F2;
      case 13 -> KeyType.F3;
      case 14 -> KeyType.F4;
      case 15 -> KeyType.F5;
      case 17 -> KeyType.F6;
      case 18 -> KeyType.F7;
      case 19 -> KeyType.F8;
      case 20 -> KeyType.F9;
      case 21 -> KeyType.F10;
      case 23 -> KeyType.F11;
      case 24 -> KeyType.F12;
      default -> null;
    };
  }

  private static @Nullable KeyType lettered(char letter) {
    return switch (letter) {
      case 'A' -> KeyType.ArrowUp;
      case 'B' -> KeyType.ArrowDown;
      case 'C' -> KeyType.ArrowRight;
      case 'D' -> KeyType.ArrowLeft;
      case 'F' -> KeyType.End;
      case 'H' -> KeyType.Home;
      case 'P' -> KeyType.F1;
      case 'Q' -> KeyType.F2;
      case 'R' -> KeyType.F3;
      case 'S' -> KeyType.F4;
      case 'Z' -> KeyType.ReverseTab;
      default -> null;
    };
  }

  /** The keys F1 to F5 of the Linux console, which come as {@code ESC [ [ A} to {@code E}. */
  static @Nullable Input linuxFunction(int letter) {
    return switch (letter) {
      case 'A' -> key(KeyType.F1, 0);
      case 'B' -> key(KeyType.F2, 0);
      case 'C' -> key(KeyType.F3, 0);
      case 'D' -> key(KeyType.F4, 0);
      case 'E' -> key(KeyType.F5, 0);
      default -> null;
    };
  }

  private static Input.@Nullable Mouse mouse(int[] numbers, boolean released) {
    if (numbers.length != 3) {
      return null;
    }
    int code = numbers[0];
    Action action = action(code, released);
    return action == null
        ? null
        : new Input.Mouse(
            Math.max(0, numbers[1] - 1),
            Math.max(0, numbers[2] - 1),
            action,
            (code & 64) != 0 ? Button.NONE : button(code & 3),
            (code & 16) != 0,
            (code & 8) != 0,
            (code & 4) != 0);
  }

  private static @Nullable Action action(int code, boolean released) {
    if ((code & 128) != 0) {
      return null;
    }
    if ((code & 64) != 0) {
      return switch (code & 3) {
        case 0 -> Action.SCROLL_UP;
        case 1 -> Action.SCROLL_DOWN;
        default -> null;
      };
    }
    if ((code & 32) != 0) {
      return (code & 3) == RELEASED ? Action.MOVE : Action.DRAG;
    }
    return released ? Action.RELEASE : Action.PRESS;
  }

  private static Button button(int code) {
    return switch (code) {
      case 0 -> Button.LEFT;
      case 1 -> Button.MIDDLE;
      case 2 -> Button.RIGHT;
      default -> Button.NONE;
    };
  }

  private static int modifiers(int[] numbers) {
    return Math.max(0, at(numbers, 1) - 1) & (SHIFT | ALT | CTRL);
  }

  private static int at(int[] numbers, int index) {
    return index < numbers.length ? numbers[index] : 0;
  }

  /** The numbers between semicolons, 0 for an empty one; {@link #NONE} when it holds more. */
  private static int[] numbers(String parameters) {
    String[] parts = parameters.split(";", -1);
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].matches("[0-9]{0,7}")) {
        return NONE;
      }
      numbers[i] = parts[i].isEmpty() ? 0 : Integer.parseInt(parts[i]);
    }
    return numbers;
  }
}
