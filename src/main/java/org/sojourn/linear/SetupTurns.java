package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Command;
import org.sojourn.app.Form;
import org.sojourn.app.SetupPage;
import org.sojourn.app.State;

/** Setting a journal up, one question after the other. */
final class SetupTurns {
  private SetupTurns() {}

  static Turn setup(SetupPage page, State state) {
    List<String> lines = new ArrayList<>();
    if (page.line().place() == 0) {
      lines.add(Wording.spoken(page.about(), state));
      lines.add("It is kept in " + page.folder());
    } else {
      SetupPage.Line before = List.of(SetupPage.Line.values()).get(page.line().place() - 1);
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
