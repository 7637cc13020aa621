package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the writer's own editor is called at the line of the caret. */
class EditorCallTest {
  private static final Path FILE = Path.of("/drafts/one-moment.txt");

  @ParameterizedTest
  @CsvSource({
    "nano,12,nano +12,one-moment.txt",
    "vi,2,vi +2,one-moment.txt",
    "/usr/bin/nvim -u NONE,3,/usr/bin/nvim -u NONE +3,one-moment.txt",
    "emacs -nw,7,emacs -nw +7,one-moment.txt",
    "micro,4,micro +4,one-moment.txt",
    "kak,4,kak +4,one-moment.txt",
    "hx,4,hx,one-moment.txt:4",
    "/opt/helix,4,/opt/helix,one-moment.txt:4",
    "nano,1,nano,one-moment.txt",
    "ed,12,ed,one-moment.txt",
    "code --wait,12,code --wait,one-moment.txt"
  })
  void an_editor_that_is_known_opens_at_the_line(
      String command, int line, String called, String file) {
    assertEquals(
        new EditorCall(called, FILE.resolveSibling(file)), EditorCall.at(command, FILE, line));
  }
}
