package org.sojourn.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;

/** Bytes outside of sequences to inputs: letters, however many bytes they take, and controls. */
final class Strokes {

  private static final int ESC = 0x1B;

  private final Consumer<Input> inbox;
  private final Utf8 utf8 = new Utf8();

  /** Whether the character to come is typed with Alt. */
  private boolean alt;

  Strokes(Consumer<Input> inbox) {
    this.inbox = inbox;
  }

  /** Whether the rest of a character is still to come. */
  boolean isPending() {
    return utf8.isPending();
  }

  /** Takes the next byte. */
  void take(int b) {
    if (utf8.isPending() && utf8.fits(b)) {
      int codePoint = utf8.add(b);
      if (codePoint >= 0) {
        typed(codePoint);
      }
      return;
    }
    breakOff();
    if (b < ' ' || b == 0x7F) {
      inbox.accept(new Input.Key(controlKey(b)));
    } else if (b < 0x80) {
      typed(b);
    } else if (!utf8.begin(b)) {
      typed(Utf8.REPLACEMENT);
    }
  }

  /** What is begun stays a fragment, and is typed as one. */
  void breakOff() {
    if (utf8.isPending()) {
      utf8.reset();
      typed(Utf8.REPLACEMENT);
    }
  }

  /** The character to come is typed with Alt, or is not. */
  void alt(boolean held) {
    alt = held;
  }

  /** Esc was pressed so many times. */
  void escapes(int times) {
    for (int i = 0; i < times; i++) {
      inbox.accept(new Input.Key(new KeyStroke(KeyType.Escape)));
    }
  }

  private void typed(int codePoint) {
    boolean withAlt = alt;
    alt = false;
    if (codePoint > 0xFFFF) {
      inbox.accept(new Input.Text(Character.toString(codePoint)));
    } else if (!Character.isISOControl(codePoint)) {
      inbox.accept(new Input.Key(new KeyStroke((char) codePoint, false, withAlt)));
    }
  }

  private KeyStroke controlKey(int b) {
    boolean withAlt = alt;
    alt = false;
    return switch (b) {
      case '\r', '\n' -> new KeyStroke(KeyType.Enter, false, withAlt);
      case '\t' -> new KeyStroke(KeyType.Tab, false, withAlt);
      case 0x08, 0x7F -> new KeyStroke(KeyType.Backspace, false, withAlt);
      case 0 -> new KeyStroke(' ', true, withAlt);
      default -> new KeyStroke((char) (b < ESC ? b + 0x60 : b + 0x40), true, withAlt);
    };
  }
}
