package org.sojourn.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sojourn.terminal.Abilities.Background;

@Timeout(30)
class JournalTerminalTest {

  private static final String AGAIN = "ESC[?1036hESC[?1049hESC[?2004hESC[?1004hESC[mESC[2J";
  private static final String ON = "ESC[?1036s" + AGAIN;
  private static final String OFF =
      "ESC[?1036rESC[mESC[2JESC[HESC[?7hESC[?2004lESC[?1004lESC[?25hESC[?1049l";
  private static final String MOUSE_ON = "ESC[?1000hESC[?1002hESC[?1006h";
  private static final String MOUSE_OFF = "ESC[?1006lESC[?1002lESC[?1000l";

  private final BlockingQueue<Input> heard = new LinkedBlockingQueue<>();
  private final FakeLine line = new FakeLine();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void it_is_turned_on_at_the_start_and_all_is_undone_at_the_end() throws IOException {
    JournalTerminal terminal = started();
    terminal.close();
    terminal.close();
    assertEquals(ON + OFF, written());
    assertEquals(List.of("open", "raw", "close", "cooked"), line.done);
  }

  @Test
  void a_line_that_the_launcher_has_set_is_left_to_it() throws IOException {
    line.ready = true;
    started().close();
    assertEquals(List.of("open", "close"), line.done);
  }

  @Test
  void another_program_gets_the_line_and_the_next_frame_is_whole() throws IOException {
    line.ready = true;
    JournalTerminal terminal = started();
    terminal.show(frame("Hello"));
    out.reset();
    terminal.leave();
    terminal.leave();
    terminal.show(frame("unseen"));
    terminal.enter();
    terminal.enter();
    terminal.show(frame("Hello"));
    terminal.close();
    String frame = "ESC[?2026hESC[?25lESC[mESC[2JESC[1;1HHelloESC[?2026l";
    assertEquals(OFF + ON + frame + OFF, written());
    assertEquals(List.of("open", "close", "cooked", "open", "raw", "close"), line.done);
  }

  @Test
  void the_mouse_is_asked_for_and_given_back_with_the_screen() throws IOException {
    JournalTerminal terminal = started();
    out.reset();
    terminal.mouse(true);
    terminal.mouse(true);
    terminal.leave();
    terminal.enter();
    terminal.close();
    assertEquals(MOUSE_ON + MOUSE_OFF + OFF + ON + MOUSE_ON + MOUSE_OFF + OFF, written());
  }

  @Test
  void a_mouse_that_is_not_wanted_stays_the_terminals() throws IOException {
    JournalTerminal terminal = started();
    out.reset();
    terminal.mouse(false);
    terminal.leave();
    terminal.mouse(true);
    terminal.mouse(false);
    terminal.enter();
    terminal.close();
    assertEquals(OFF + ON + OFF, written());
  }

  @Test
  void its_paper_is_asked_for_once_and_the_first_answer_counts() throws Exception {
    JournalTerminal terminal = started();
    out.reset();
    assertEquals(Background.UNKNOWN, terminal.background());
    terminal.askBackground();
    terminal.askBackground();
    assertEquals("ESC]11;?ESC\\", written());
    line.type("\u001b]11;rgb:ffff/ffff/ffff\u001b\\\u001b]11;rgb:0000/0000/0000\u0007x");
    assertEquals(new Input.Resize(new TerminalSize(80, 24)), next());
    assertEquals(new Input.Key(new KeyStroke('x', false, false)), next());
    assertEquals(Background.LIGHT, terminal.background());
    terminal.close();
  }

  @Test
  void an_answer_that_nobody_asked_for_changes_nothing_and_is_not_typed() throws Exception {
    JournalTerminal terminal = started();
    line.type("\u001b]11;rgb:ffff/ffff/ffff\u001b\\x");
    assertEquals(new Input.Key(new KeyStroke('x', false, false)), next());
    assertEquals(Background.UNKNOWN, terminal.background());
    terminal.close();
  }

  @Test
  void an_answer_that_comes_while_it_is_closed_holds_nobody_up() throws Exception {
    for (int i = 0; i < 50; i++) {
      JournalTerminal terminal = started();
      terminal.askBackground();
      line.type("\u001b]11;rgb:ffff/ffff/ffff\u001b\\");
      terminal.close();
    }
    assertEquals("close", line.done.get(line.done.size() - 2));
  }

  @Test
  void suspending_gives_everything_back_before_it_stops_and_draws_it_all_again() throws Exception {
    JournalTerminal terminal = started();
    terminal.show(frame("Hello"));
    out.reset();
    terminal.suspend();
    assertEquals(OFF + ON, written());
    assertEquals(
        List.of("open", "raw", "close", "cooked", "stop", "open", "raw"), List.copyOf(line.done));
    assertEquals(new Input.Resize(new TerminalSize(80, 24)), next());
    out.reset();
    terminal.show(frame("Hello"));
    assertEquals("ESC[?2026hESC[?25lESC[mESC[2JESC[1;1HHelloESC[?2026l", written());
    terminal.close();
  }

  @Test
  void keys_come_to_the_inbox_in_order() throws Exception {
    try (JournalTerminal terminal = started()) {
      line.type("a\u001b[A");
      assertEquals(new Input.Key(new KeyStroke('a', false, false)), next());
      assertEquals(new Input.Key(new KeyStroke(KeyType.ArrowUp)), next());
      assertEquals(new TerminalSize(80, 24), terminal.size());
    }
  }

  @Test
  void a_lone_escape_comes_after_a_short_while() throws Exception {
    try (JournalTerminal terminal = started()) {
      line.type("\u001b");
      assertEquals(new Input.Key(new KeyStroke(KeyType.Escape)), next());
      line.type("\u001b");
      assertEquals(new Input.Key(new KeyStroke(KeyType.Escape)), next());
      assertEquals(new TerminalSize(80, 24), terminal.getTerminalSize());
    }
  }

  @Test
  void an_escape_sequence_that_waits_to_be_read_is_no_lone_escape() throws Exception {
    try (JournalTerminal terminal = started()) {
      line.waiting = true;
      line.type("\u001b");
      assertEquals(null, heard.poll(200, TimeUnit.MILLISECONDS));
      line.type("[A");
      assertEquals(new Input.Key(new KeyStroke(KeyType.ArrowUp)), next());
      assertEquals(new TerminalSize(80, 24), terminal.size());
    }
  }

  @Test
  void the_end_of_the_terminal_is_told_once() throws Exception {
    JournalTerminal terminal = started();
    line.type("");
    assertEquals(new Input.Closed(), next());
    terminal.show(frame("unseen"));
    terminal.close();
    assertEquals(ON + OFF, written());
    assertTrue(heard.isEmpty());
  }

  @Test
  void a_terminal_that_takes_nothing_any_more_is_told_once_and_throws_nothing() throws Exception {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Input/output error");
          }
        };
    JournalTerminal terminal = new JournalTerminal(line, broken, Abilities.ALL, heard::add);
    terminal.start();
    terminal.show(frame("Hello"));
    terminal.close();
    assertEquals(new Input.Closed(), next());
    assertTrue(heard.isEmpty());
  }

  @Test
  void text_and_title_cannot_command_it() throws IOException {
    JournalTerminal terminal = started();
    out.reset();
    terminal.putString("a\u001b[2Jé😀");
    terminal.putCharacter('\u009b');
    terminal.setTitle("x\u0007\u001b]52;");
    assertEquals("a␛[2Jé😀<9B>ESC]2;x␇␛]52;\u0007", written());
    terminal.close();
  }

  @Test
  void a_missing_terminal_is_one_sentence() {
    line.missing = true;
    IOException thrown = assertThrows(IOException.class, this::started);
    assertEquals(
        "No terminal to show the journal in [/dev/tty (No such device)]", thrown.getMessage());
  }

  private JournalTerminal started() throws IOException {
    JournalTerminal terminal = new JournalTerminal(line, out, Abilities.ALL, heard::add);
    terminal.start();
    return terminal;
  }

  private @Nullable Input next() throws InterruptedException {
    return heard.poll(10, TimeUnit.SECONDS);
  }

  private String written() {
    return out.toString(UTF_8).replace("\u001b", "ESC");
  }

  private static Frame frame(String text) {
    Frame frame = new Frame(new TerminalSize(80, 24));
    frame.putString(0, 0, text);
    return frame;
  }

  /** A line that tells what was done to it; an empty text typed is its end. */
  private static final class FakeLine implements Line {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private volatile BlockingQueue<String> typed = new LinkedBlockingQueue<>();
    private boolean ready;
    private boolean missing;
    private volatile boolean waiting;

    void type(String text) {
      typed.add(text);
    }

    @Override
    public boolean isReady() {
      return ready;
    }

    @Override
    public void raw() {
      done.add("raw");
    }

    @Override
    public void cooked() {
      done.add("cooked");
    }

    @Override
    public void stop() {
      done.add("stop");
    }

    @Override
    public TerminalSize sizeAtStart() {
      return new TerminalSize(80, 24);
    }

    @Override
    public TerminalSize size() {
      return new TerminalSize(80, 24);
    }

    @Override
    public File device() {
      return new File("/dev/null");
    }

    @Override
    public InputReader.Source open() throws IOException {
      if (missing) {
        throw new IOException("/dev/tty (No such device)");
      }
      done.add("open");
      BlockingQueue<String> own = new LinkedBlockingQueue<>();
      typed = own;
      return new Typed(own);
    }

    private final class Typed implements InputReader.Source {
      private final BlockingQueue<String> own;
      private boolean open = true;

      Typed(BlockingQueue<String> own) {
        this.own = own;
      }

      @Override
      public int read(byte[] into) throws IOException {
        try {
          byte[] bytes = own.take().getBytes(UTF_8);
          System.arraycopy(bytes, 0, into, 0, bytes.length);
          return bytes.length == 0 ? -1 : bytes.length;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException(e);
        }
      }

      @Override
      public boolean isReady() {
        return waiting;
      }

      @Override
      public synchronized void close() {
        if (open) {
          open = false;
          done.add("close");
          own.add("");
        }
      }
    }
  }
}
