package org.sojourn.app;

import java.nio.file.Path;
import java.util.Set;

/**
 * How the writer's own editor is called for a file.
 *
 * @param command the command as it was named, with what tells the line where that is known
 * @param file its one argument
 */
record EditorCall(String command, Path file) {
  private static final Set<String> PLUS_LINE =
      Set.of(
          "nano",
          "pico",
          "vi",
          "vim",
          "nvim",
          "nvi",
          "vis",
          "micro",
          "emacs",
          "emacsclient",
          "mg",
          "jed",
          "joe",
          "ne",
          "kak");
  private static final Set<String> FILE_LINE = Set.of("hx", "helix");

  /** The call that opens a file at a line, from 1; editors that are not known begin anywhere. */
  static EditorCall at(String command, Path file, int line) {
    String program = program(command);
    if (line > 1 && PLUS_LINE.contains(program)) {
      return new EditorCall(command.strip() + " +" + line, file);
    }
    return line > 1 && FILE_LINE.contains(program)
        ? new EditorCall(command, file.resolveSibling(file.getFileName() + ":" + line))
        : new EditorCall(command, file);
  }

  /** The name of the program that a command starts, without its folder. */
  private static String program(String command) {
    String first = command.strip().split("\\s+", 2)[0];
    return first.substring(first.lastIndexOf('/') + 1);
  }
}
