package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Command;
import org.sojourn.app.JudgePage;
import org.sojourn.app.JudgeText;
import org.sojourn.app.PageTitle;
import org.sojourn.app.State;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Passage;

/** What may let someone be known, one after the other. */
final class JudgeTurns {
  /** So many letters before and after words are enough to know where they stand. */
  private static final int AROUND = 120;

  private JudgeTurns() {}

  static Turn judge(JudgePage page, State state) {
    Optional<Doubt> doubt = page.doubt();
    if (doubt.isEmpty()) {
      return questions(page, state);
    }
    return page.instead().isPresent()
        ? instead(page, doubt.get(), state)
        : doubt(page, doubt.get(), state);
  }

  private static String heading(JudgePage page, State state) {
    return PageTitle.of(state)
        + " %d of %d.".formatted(page.at() + 1, page.check().doubts().size());
  }

  private static Turn doubt(JudgePage page, Doubt doubt, State state) {
    List<String> lines = new ArrayList<>();
    if (page.at() == 0) {
      lines.add(JudgeText.looked(page));
    }
    lines.addAll(place(page, doubt));
    lines.add(JudgeText.said(page, doubt));
    List<JudgePage.Option> options = page.options();
    List<Turn.Choice> choices = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      choices.add(new Turn.Choice(JudgeText.label(options.get(i)), Act.at(i, Command.JUDGE)));
    }
    return Turn.menu(
            heading(page, state),
            lines,
            choices,
            Command.NEXT_DOUBT,
            Command.DOUBT_BEFORE,
            Command.KEEP_WORDS,
            Command.WRITE_OTHERWISE)
        .listing(2)
        .asking("What shall stand there? Which number?", Turn.Way.ONE, Optional.empty());
  }

  /** Where the words stand, between pointed brackets. */
  private static List<String> place(JudgePage page, Doubt doubt) {
    Passage passage = page.check().passages().get(doubt.passage());
    Identifier found = doubt.found();
    String text = passage.text();
    String before = text.substring(Math.max(0, found.start() - AROUND), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + AROUND));
    List<String> lines = new ArrayList<>();
    lines.add(passage.heading());
    lines.add((before + "«" + found.text() + "»" + after).replace('\n', ' '));
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static Turn instead(JudgePage page, Doubt doubt, State state) {
    return Turn.asking(
        heading(page, state),
        place(page, doubt),
        JudgeText.INSTEAD,
        Turn.Way.LINE,
        Act.run(Command.CONFIRM),
        line -> Act.write(line, Command.CONFIRM));
  }

  private static Turn questions(JudgePage page, State state) {
    List<String> lines = new ArrayList<>();
    lines.add(JudgeText.ASK_YOURSELF);
    lines.addAll(page.check().questions());
    return Turn.menu(PageTitle.of(state), lines, List.of(), Command.DOUBT_BEFORE)
        .asking(
            Wording.spoken(JudgeText.GOES_ON, state),
            Turn.Way.ONE,
            Optional.of(Act.run(Command.JUDGE)));
  }
}
