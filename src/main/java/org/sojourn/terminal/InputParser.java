package org.sojourn.terminal;

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
  private final Strokes strokes;
  private final StringBuilder parameters = new StringBuilder();
  private final Afterthought afterthought = new Afterthought();
  private final PasteBuffer pasted = new PasteBuffer();
  private State state = State.GROUND;

  /** Whether two Esc came: two keys, or a modified key as some terminals write Alt. */
  private boolean doubled;

  /** The character after Esc that opened the sequence. */
  private int opener;

  /** How many bytes have come since the opener. */
  private int count;

  /**
   * @param answers told what the terminal says of itself: the text of each whole {@code ESC ]}
   */
  InputParser(Consumer<Input> inbox, Consumer<String> answers) {
    this.inbox = inbox;
    this.strokes = new Strokes(inbox);
    this.answers = answers;
  }

  /** Takes the first bytes of this array, in their order. */
  void feed(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (afterthought.isExpected()) {
        follow(b);
      } else {
        feed(b);
      }
    }
  }

  /** A byte behind an Esc that was taken for a key. */
  private void follow(int b) {
    switch (afterthought.take(b)) {
      case OPEN -> {}
      case TYPED -> releaseHeld(State.GROUND);
      case SEQUENCE -> releaseHeld(State.ESCAPE);
    }
  }

  private void releaseHeld(State into) {
    state = into;
    for (byte b : afterthought.release()) {
      feed(b & 0xFF);
    }
  }

  /** How many milliseconds to wait for the next byte before {@link #quiet}; 0 for no end. */
  long patience() {
    if (afterthought.isOpen()) {
      return ESCAPE_PATIENCE;
    }
    return switch (state) {
      case GROUND -> strokes.isPending() ? SEQUENCE_PATIENCE : 0;
      case ESCAPE -> ESCAPE_PATIENCE;
      case CONTROL, SHIFTED, STRING -> count == 0 ? ESCAPE_PATIENCE : SEQUENCE_PATIENCE;
      case LINUX_FUNCTION, OLD_MOUSE, STRING_ESCAPE -> SEQUENCE_PATIENCE;
      case PASTE -> PASTE_PATIENCE;
    };
  }

  /** Nothing came for {@link #patience}: what is pending was all there is. */
  void quiet() {
    if (afterthought.isOpen()) {
      releaseHeld(State.GROUND);
      return;
    }
    State was = state;
    boolean twice = doubled;
    state = State.GROUND;
    doubled = false;
    switch (was) {
      case GROUND -> strokes.breakOff();
      case ESCAPE -> {
        strokes.escapes(twice ? 2 : 1);
        afterthought.expect();
      }
      case CONTROL, SHIFTED, STRING -> {
        if (count == 0) {
          strokes.escapes(twice ? 1 : 0);
          strokes.alt(true);
          strokes.take(opener);
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
    if (b == ESC) {
      strokes.breakOff();
      state = State.ESCAPE;
    } else {
      strokes.take(b);
    }
  }

  private void escape(int b) {
    switch (b) {
      case '[' -> open(State.CONTROL, b);
      case 'O' -> open(State.SHIFTED, b);
      case ']', 'P', 'X', '^', '_' -> open(State.STRING, b);
      case ESC -> {
        strokes.escapes(doubled ? 1 : 0);
        doubled = true;
      }
      default -> {
        strokes.escapes(doubled ? 1 : 0);
        end();
        strokes.alt(true);
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
    strokes.alt(false);
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

  private void deliver(@Nullable Input input) {
    if (input != null) {
      inbox.accept(input);
    }
  }
}
