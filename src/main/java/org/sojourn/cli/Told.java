package org.sojourn.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.app.Worker;
import org.sojourn.terminal.Visible;

/**
 * What went wrong, as it is told.
 *
 * @param error what is wrong, naming the offender in brackets
 * @param remedy what to do about it, may be empty
 */
record Told(String error, String remedy) {

  /**
   * Sentences of other packages carry their remedy after a colon; it begins with what to do. What
   * stands in brackets is the offender's name and may hold anything.
   */
  private static final Pattern REMEDY =
      Pattern.compile(
          "^((?:\\[[^\\]]*\\]|[^\\[])*?)[:;] ((?:add|ask|bring|change|check|choose|copy|correct|"
              + "delete|finish|free|give|make|name|open|put|receive|save|try|update|use|write)\\b.*)$",
          Pattern.DOTALL);

  /** What a trouble says. */
  static Told of(Exception trouble) {
    if (trouble instanceof Wrong wrong) {
      return wrong.told();
    }
    String sentence = bare(Worker.sentence(trouble));
    Matcher parts = REMEDY.matcher(sentence);
    return parts.matches() ? new Told(parts.group(1), parts.group(2)) : new Told(sentence, "");
  }

  /** One sentence for a person. */
  String sentence() {
    String between = error.contains(": ") ? "; " : ": ";
    String whole = remedy.isEmpty() ? bare(error) : bare(error) + between + bare(remedy);
    return "sojourn: " + Visible.of(whole) + (whole.endsWith("?") ? "" : ".");
  }

  /** The two parts for a program, each a sentence. */
  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("error", bare(error) + ".");
    if (!remedy.isEmpty()) {
      String last = bare(remedy);
      parts.put("remedy", Character.toUpperCase(last.charAt(0)) + last.substring(1) + ".");
    }
    return parts;
  }

  private static String bare(String sentence) {
    String stripped = sentence.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }
}
