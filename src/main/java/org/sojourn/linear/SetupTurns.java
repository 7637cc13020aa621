package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Command;
import org.sojourn.app.Form;
import org.sojourn.app.LockText;
import org.sojourn.app.PageTitle;
import org.sojourn.app.PassphrasePage;
import org.sojourn.app.RecoveryKeyPage;
import org.sojourn.app.SetupPage;
import org.sojourn.app.State;

/** Setting a journal up, one question after the other. */
final class SetupTurns {
  private static final String FORGOTTEN =
      "Who has forgotten it types .recovery key, and has to have that at hand.";

  private SetupTurns() {}

  static Turn setup(SetupPage page, State state) {
    List<String> lines = new ArrayList<>();
    if (page.line().place() == 0) {
      lines.add(Wording.spoken(page.about(), state));
      lines.add("It is kept in " + page.folder());
    } else {
      SetupPage.Line before = List.of(SetupPage.Line.values()).get(page.line().place() - 1);
      String meant = page.understood(before);
      lines.addAll(meant.isEmpty() ? List.of() : List.of("Understood as: " + meant + "."));
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
      lines.add("There stands “" + stands + "”; an empty line keeps it.");
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

  /** Where a passphrase is asked, which is not shown. */
  static Turn passphrase(PassphrasePage page, State state) {
    int at = page.form().at();
    List<String> lines = new ArrayList<>();
    if (at == 0) {
      lines.add(LockText.about(page));
      lines.add(page.recoverable() ? FORGOTTEN : "");
    }
    lines.add(Wording.spoken(page.form().trouble(), state));
    lines.removeIf(String::isEmpty);
    List<String> questions = page.purpose().questions();
    String place =
        questions.size() == 1 ? "" : " Question %d of %d.".formatted(at + 1, questions.size());
    return Turn.asking(
        PageTitle.of(state) + "." + place,
        lines,
        questions.get(at) + (questions.get(at).endsWith("?") ? "" : "."),
        page.hides(at) ? Turn.Way.SECRET : Turn.Way.LINE,
        Act.run(Command.TAKE),
        line -> Act.write(line, Command.TAKE),
        Command.RECOVER);
  }

  /** The recovery key, which is said this once and asked back in part. */
  static Turn recoveryKey(RecoveryKeyPage page, State state) {
    List<String> lines = new ArrayList<>();
    lines.add(LockText.RECOVERY_KEY);
    lines.add(LockText.grouped(page.key()));
    if (!page.trouble().isEmpty()) {
      lines.add(Wording.spoken(page.trouble(), state));
    }
    return Turns.line(state, lines, LockText.LAST_LETTERS, "", Command.CONFIRM);
  }
}
