package org.sojourn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments as they were typed. Java reads them by the locale, and without UTF-8 in it loses
 * all but ASCII; where the system shows what was given, they are read from there.
 */
final class Words {
  private static final Path GIVEN = Path.of("/proc/self/cmdline");
  private static final char LOST = '\uFFFD';

  private Words() {}

  /** The arguments in UTF-8, if they can be had. */
  static List<String> asTyped(List<String> arguments) {
    boolean whole = areAscii(arguments);
    boolean unicode = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    if (whole || unicode) {
      return arguments;
    }
    try {
      return last(arguments, Files.readAllBytes(GIVEN));
    } catch (IOException notShown) {
      return arguments;
    }
  }

  /** As many words from the end of the command line as there are arguments. */
  static List<String> last(List<String> arguments, byte[] commandLine) {
    String line = new String(commandLine, StandardCharsets.UTF_8);
    List<String> words = Arrays.asList(line.split("\0", -1));
    int end = words.size() - 1;
    int from = end - arguments.size();
    return from < 0 || line.indexOf(LOST) >= 0 ? arguments : List.copyOf(words.subList(from, end));
  }

  /** A plain loop: at every start, it is over before Java would have made its first stream. */
  private static boolean areAscii(List<String> arguments) {
    for (String argument : arguments) {
      for (int i = 0; i < argument.length(); i++) {
        if (argument.charAt(i) >= 0x80) {
          return false;
        }
      }
    }
    return true;
  }
}
