package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Command;
import org.sojourn.app.Form;
import org.sojourn.app.SetupPage;

/** Setting a journal up, one question after the other. */
final class SetupTurns {
  private static final String ABOUT =
      "A place to think about what you see, do and feel on a mission. What you write is private to"
          + " this computer unless you share it";

  private SetupTurns() {}

  static Turn setup(SetupPage page) {
    List<String> lines = new ArrayList<>();
    if (page.line().place() == 0) {
      lines.add(
          ABOUT
              + (page.sealed()
                  ? ", and encrypted with your passphrase."
                  : ". The word .passphrase encrypts it with a passphrase."));
      lines.add("It is kept in " + page.folder());
    } else {
      SetupPage.Line before = SetupPage.Line.values()[page.line().place() - 1];
      String meant = page.understood(before);
      lines.addAll(meant.isEmpty() ? List.of() : List.of("That is " + meant + "."));
    }
    String question = page.line().question() + " (" + page.line().hint() + ")";
    return form(
        "Welcome to Sojourn. Question %d.".formatted(page.line().place() + 1),
        lines,
        question,
        page.form(),
        Command.TAKE,
        Command.SEAL);
  }

  /** The line of a form: an empty one keeps what stands there. */
  static Turn form(
      String heading,
      List<String> above,
      String question,
      Form form,
      Command take,
      Command... words) {
    List<String> lines = new ArrayList<>(above);
    String stands = form.lines().get(form.at()).text();
    if (!stands.isBlank()) {
      lines.add("There stands: " + stands + ". An empty line keeps it.");
    }
    if (!form.trouble().isEmpty()) {
      lines.add(form.trouble());
    }
    return Turn.asking(
        heading,
        lines,
        question,
        Turn.Way.LINE,
        Act.run(take),
        line -> Act.write(line, take),
        words);
  }
}
