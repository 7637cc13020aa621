package org.sojourn.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a terminal to inputs, one byte at a time, wherever they are split.
 *
 * <p>A sequence that is not known is swallowed to its end and never typed. What only time can tell
 * is left to the owner: when {@link #patience} is not 0 and that many milliseconds pass without a
 * byte, it calls {@link #quiet}. Not for two threads at once.
 */
final class InputParser {

  /** How long an Esc waits for the sequence that it may begin. */
  private static final long ESCAPE_PATIENCE = 50;

  /** How long the rest of a sequence may take. */
  private static final long SEQUENCE_PATIENCE = 1000;

  /** How long a paste may pause before it counts as broken off. */
  private static final long PASTE_PATIENCE = 5000;

  private static final int LONGEST_SEQUENCE = 256;
  private static final int ESC = 0x1B;
  private static final int BEL = 0x07;
  private static final int CAN = 0x18;
  private static final int SUB = 0x1A;

  private enum State {
    GROUND,
    ESCAPE,
    CONTROL,
    SHIFTED,
    LINUX_FUNCTION,
    OLD_MOUSE,
    STRING,
    STRING_ESCAPE,
    PASTE
  }

  private final Consumer<Input> inbox;
  private final Consumer<String> answers;
  private final Utf8 utf8 = new Utf8();
  private final StringBuilder parameters = new StringBuilder();
  private final PasteBuffer pasted = new PasteBuffer();
  private State state = State.GROUND;

  /** Whether two Esc came: two keys, or a modified key as some terminals write Alt. */
  private boolean doubled;

  /** Whether the character to come is typed with Alt. */
  private boolean alt;

  /** The character after Esc that opened the sequence. */
  private int opener;

  /** How many bytes have come since the opener. */
  private int count;

  /**
   * @param answers told what the terminal says of itself: the text of each whole {@code ESC ]}
   */
  InputParser(Consumer<Input> inbox, Consumer<String> answers) {
    this.inbox = inbox;
    this.answers = answers;
  }

  /** Takes the first bytes of this array, in their order. */
  void feed(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      feed(bytes[i] & 0xFF);
    }
  }

  /** How many milliseconds to wait for the next byte before {@link #quiet}; 0 for no end. */
  long patience() {
    return switch (state) {
      case GROUND -> utf8.isPending() ? SEQUENCE_PATIENCE : 0;
      case ESCAPE -> ESCAPE_PATIENCE;
      case CONTROL, SHIFTED, STRING -> count == 0 ? ESCAPE_PATIENCE : SEQUENCE_PATIENCE;
      case LINUX_FUNCTION, OLD_MOUSE, STRING_ESCAPE -> SEQUENCE_PATIENCE;
      case PASTE -> PASTE_PATIENCE;
    };
  }

  /** Nothing came for {@link #patience}: what is pending was all there is. */
  void quiet() {
    State was = state;
    boolean twice = doubled;
    state = State.GROUND;
    doubled = false;
    switch (was) {
      case GROUND -> endBrokenCharacter();
      case ESCAPE -> escapes(twice ? 2 : 1);
      case CONTROL, SHIFTED, STRING -> {
        if (count == 0) {
          escapes(twice ? 1 : 0);
          alt = true;
          typed(opener);
        }
      }
      case LINUX_FUNCTION, OLD_MOUSE, STRING_ESCAPE -> {}
      case PASTE -> deliverPaste();
    }
  }

  private void feed(int b) {
    switch (state) {
      case GROUND -> ground(b);
      case ESCAPE -> escape(b);
      case CONTROL, SHIFTED -> sequence(b);
      case LINUX_FUNCTION -> {
        state = State.GROUND;
        deliver(ControlSequence.linuxFunction(b));
      }
      case OLD_MOUSE -> oldMouse(b);
      case STRING -> string(b);
      case STRING_ESCAPE -> stringEscape(b);
      case PASTE -> paste(b);
    }
  }

  private void ground(int b) {
    if (utf8.isPending()) {
      if (utf8.fits(b)) {
        int codePoint = utf8.add(b);
        if (codePoint >= 0) {
          typed(codePoint);
        }
        return;
      }
      endBrokenCharacter();
    }
    if (b == ESC) {
      state = State.ESCAPE;
    } else if (b < ' ' || b == 0x7F) {
      deliver(new Input.Key(controlKey(b)));
    } else if (b < 0x80) {
      typed(b);
    } else if (!utf8.begin(b)) {
      typed(Utf8.REPLACEMENT);
    }
  }

  private void endBrokenCharacter() {
    if (utf8.isPending()) {
      utf8.reset();
      typed(Utf8.REPLACEMENT);
    }
  }

  private void escape(int b) {
    switch (b) {
      case '[' -> open(State.CONTROL, b);
      case 'O' -> open(State.SHIFTED, b);
      case ']', 'P', 'X', '^', '_' -> open(State.STRING, b);
      case ESC -> {
        escapes(doubled ? 1 : 0);
        doubled = true;
      }
      default -> {
        escapes(doubled ? 1 : 0);
        end();
        alt = true;
        ground(b);
      }
    }
  }

  private void open(State next, int b) {
    state = next;
    opener = b;
    count = 0;
    parameters.setLength(0);
  }

  /** Back to the ground, with nothing pending. */
  private void end() {
    state = State.GROUND;
    doubled = false;
    alt = false;
  }

  private void sequence(int b) {
    if (b < ' ' || b >= 0x7F) {
      end();
      ground(b);
    } else if (b < '@') {
      count++;
      if (count <= LONGEST_SEQUENCE) {
        parameters.append((char) b);
      }
    } else if (b == '[' && count == 0 && state == State.CONTROL) {
      state = State.LINUX_FUNCTION;
    } else {
      sequenceEnd((char) b);
    }
  }

  private void sequenceEnd(char last) {
    boolean shifted = state == State.SHIFTED;
    boolean withAlt = doubled;
    boolean tooLong = count > LONGEST_SEQUENCE;
    String between = parameters.toString();
    end();
    if (shifted) {
      deliver(tooLong ? null : ControlSequence.readShifted(between, last, withAlt));
    } else if (last == '~' && between.equals("200")) {
      open(State.PASTE, last);
    } else if (last == 'M' && between.isEmpty()) {
      open(State.OLD_MOUSE, last);
    } else {
      deliver(tooLong ? null : ControlSequence.read(between, last, withAlt));
    }
  }

  /** The three bytes after {@code ESC [ M}, from a terminal that another program left so. */
  private void oldMouse(int b) {
    if (b < ' ') {
      end();
      ground(b);
    } else if (++count == 3) {
      end();
    }
  }

  private void string(int b) {
    count++;
    if (b == ESC) {
      state = State.STRING_ESCAPE;
    } else if (b == BEL && opener == ']') {
      answered();
    } else if (b == CAN || b == SUB) {
      end();
    } else if (count <= LONGEST_SEQUENCE) {
      parameters.append((char) b);
    }
  }

  private void stringEscape(int b) {
    if (b == '\\') {
      answered();
    } else {
      end();
      escape(b);
    }
  }

  private void answered() {
    boolean whole = opener == ']' && count <= LONGEST_SEQUENCE;
    end();
    if (whole) {
      answers.accept(parameters.toString());
    }
  }

  private void paste(int b) {
    if (pasted.take(b)) {
      end();
      deliverPaste();
    } else if (pasted.isFull()) {
      deliverPaste();
    }
  }

  private void deliverPaste() {
    String text = pasted.text();
    if (!text.isEmpty()) {
      inbox.accept(new Input.Paste(text));
    }
  }

  private void escapes(int times) {
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

  private void deliver(@Nullable Input input) {
    if (input != null) {
      inbox.accept(input);
    }
  }
}
