package org.sojourn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.app.Display;
import org.sojourn.app.Folders;
import org.sojourn.terminal.UnseenTerminal;

/** Whatever breaks inside, the screen ends, the terminal is given back, and the log says why. */
@Timeout(60)
class ScreenTest {
  @TempDir Path home;
  private Folders folders;

  @BeforeEach
  void makeFolders() {
    folders = Folders.of(Map.of("HOME", home.toString()), null);
  }

  @AfterEach
  void forgetTheScreen() {
    Thread.setDefaultUncaughtExceptionHandler(null);
  }

  @Test
  void a_thread_that_breaks_ends_the_program_and_is_logged() throws IOException {
    AtomicBoolean broke = new AtomicBoolean();
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                run(display ->
                    state -> {
                      display.show(state);
                      if (broke.compareAndSet(false, true)) {
                        Thread.ofPlatform().start(ScreenTest::breakDown);
                      }
                    }));
    assertEquals("A thread of the program ended.", thrown.getMessage());
    assertLogged("java.lang.UnsupportedOperationException");
  }

  @Test
  void a_frame_that_cannot_be_drawn_ends_the_program_and_is_logged() throws IOException {
    assertThrows(UnsupportedOperationException.class, () -> run(display -> state -> breakDown()));
    assertLogged("java.lang.UnsupportedOperationException");
  }

  private void run(UnaryOperator<Display> watched) throws IOException, InterruptedException {
    TerminalSize size = new TerminalSize(80, 24);
    new Screen(folders, Clock.systemUTC())
        .run(inbox -> new UnseenTerminal(size, inbox).terminal(), watched);
  }

  private static void breakDown() {
    throw new UnsupportedOperationException("of a test");
  }

  private void assertLogged(String trouble) throws IOException {
    String log = Files.readString(folders.log());
    assertTrue(log.contains(trouble), log);
    assertEquals(log.indexOf(trouble), log.lastIndexOf(trouble), log);
  }
}
