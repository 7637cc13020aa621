package org.sojourn.linear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.app.Command;
import org.sojourn.app.Field;
import org.sojourn.app.Offered;
import org.sojourn.app.PageTitle;
import org.sojourn.app.PageWord;
import org.sojourn.app.State;
import org.sojourn.app.Work;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;

/** A prompt with the answer that is given to it. */
final class WritingTurns {
  private static final Command[] WORDS = {
    Command.DEEPER,
    Command.BRING,
    Command.EDIT_OUTSIDE,
    Command.FIND,
    Command.SPELL,
    Command.UNDO,
    Command.REDO,
    Command.CHECK,
    Command.JUMP,
    Command.FINISH,
    Command.LEAVE,
    Command.SUPPORT
  };

  private WritingTurns() {}

  static Turn writing(Work work, State state) {
    return switch (work.field()) {
      case Field.Prose prose -> prose(work, prose, state);
      case Field.Dial dial -> dial(work, dial, state);
      case Field.Pick pick -> pick(work, pick, state);
      case Field.Cards cards -> cards(work, cards, state);
    };
  }

  private static String heading(Work work, State state) {
    int all = work.fields().size();
    String place =
        work.guide() == null && all == 1 ? "" : " Question %d of %d.".formatted(work.at() + 1, all);
    return PageTitle.of(state) + "." + place;
  }

  /** The prompt, with the probes that were asked for, and what belongs beside it. */
  private static List<String> asked(Work work, State state) {
    Prompt prompt = work.field().prompt();
    List<String> lines = new ArrayList<>();
    lines.add(prompt.title());
    lines.add(prompt.text());
    prompt.probes().stream().limit(work.probes()).forEach(lines::add);
    lines.removeIf(String::isBlank);
    if (Offered.works(Command.BRING, state)) {
      lines.add(Wording.named(Command.BRING, state) + ": " + Command.BRING.help());
    }
    if (Offered.works(Command.SUPPORT, state)) {
      lines.add(Wording.spoken(PageWord.HELP_FOUND.in(work.language()), state));
    }
    return lines;
  }

  private static Turn prose(Work work, Field.Prose prose, State state) {
    List<String> lines = asked(work, state);
    String text = prose.writing().text();
    boolean promises = prose.prompt().kind() == Kind.COMMITMENTS;
    if (!text.isBlank()) {
      lines.addAll(Wording.soFar("Your answer so far", text));
    } else if (promises) {
      lines.add(PageWord.PROMISES.in(work.language()));
    }
    String question =
        text.isBlank()
            ? "Your answer. An empty line leaves it for now."
            : "Write on. An empty line leaves it as it is.";
    return Turn.asking(
        heading(work, state),
        lines,
        question,
        Turn.Way.PROSE,
        Act.run(Command.NEXT),
        line -> Act.line(text.isEmpty() ? line : text + "\n" + line, work.id()),
        WORDS);
  }

  private static Turn dial(Work work, Field.Dial dial, State state) {
    Prompt.Scale scale = dial.prompt().scale();
    int low = scale == null ? 0 : scale.min();
    int high = scale == null ? 10 : scale.max();
    List<String> lines = asked(work, state);
    if (scale != null) {
      lines.add(low + ": " + scale.low() + ". " + high + ": " + scale.high() + ".");
    }
    if (dial.value() != null) {
      lines.add("You gave " + dial.value() + ".");
    }
    String question =
        "A number from %d to %d. An empty line %s."
            .formatted(low, high, dial.blank() ? "leaves it for now" : "goes on");
    return new Turn(
        heading(work, state),
        lines,
        List.of(),
        List.of(WORDS),
        0,
        question,
        Turn.Way.ONE,
        Optional.of(Act.run(Command.NEXT)),
        Optional.empty(),
        line -> number(line, low, high).map(value -> Act.number(value, work.id(), Command.NEXT)));
  }

  private static Optional<Integer> number(String line, int low, int high) {
    return line.matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(line)).filter(value -> value >= low && value <= high)
        : Optional.empty();
  }

  private static Turn pick(Work work, Field.Pick pick, State state) {
    boolean one = pick.prompt().kind() == Kind.CHOICE;
    List<String> lines = asked(work, state);
    chosen(pick, lines);
    pick.offered().stream()
        .filter(option -> pick.chosen().contains(option.value()) && !option.then().isEmpty())
        .forEach(option -> lines.add(option.then()));
    return Turn.menu(
            heading(work, state),
            lines,
            choices(work, pick, false, one ? Command.ON : Command.CHOOSE),
            WORDS)
        .asking(
            one
                ? "Which number? An empty line "
                    + (pick.blank() ? "leaves it for now." : "goes on.")
                : "Which numbers? The same number again takes it back; an empty line goes on.",
            one ? Turn.Way.ONE : Turn.Way.SEVERAL,
            Optional.of(Act.run(Command.NEXT)))
        .listing(0);
  }

  private static Turn cards(Work work, Field.Cards cards, State state) {
    List<String> lines = asked(work, state);
    chosen(cards.pick(), lines);
    return Turn.menu(
            heading(work, state), lines, choices(work, cards.pick(), true, Command.CHOOSE), WORDS)
        .asking(
            "Which numbers? The same number again takes it back; an empty line goes on.",
            Turn.Way.SEVERAL,
            Optional.of(Act.run(Command.NEXT)))
        .listing(0);
  }

  private static void chosen(Field.Pick pick, Collection<String> lines) {
    List<String> labels =
        pick.offered().stream()
            .filter(option -> pick.chosen().contains(option.value()))
            .map(Prompt.Option::label)
            .toList();
    if (!labels.isEmpty()) {
      lines.add("Chosen: " + String.join("; ", labels) + ".");
    }
  }

  /** What is offered; of a card also what it asks. */
  private static List<Turn.Choice> choices(
      Work work, Field.Pick pick, boolean cards, Command choosing) {
    List<Prompt.Option> offered = pick.offered();
    return IntStream.range(0, offered.size())
        .mapToObj(i -> {
          String asks = cards ? ". " + offered.get(i).then() : "";
          return new Turn.Choice(
              offered.get(i).label() + asks, Act.at(i, choosing).kept(work.id()));
        })
        .toList();
  }
}
