package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.app.Command;
import org.sojourn.app.FindPage;
import org.sojourn.app.PageTitle;
import org.sojourn.app.Proof;
import org.sojourn.app.SpellingPage;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.spelling.TextWord;

/** What stands in a text that is being written: found again, changed, and spelt otherwise. */
final class TextTurns {
  /** So many letters before and after words are enough to know where they stand. */
  private static final int AROUND = 40;

  private static final Pattern CHANGE = Pattern.compile("(\\d{1,6}|all)\\s?=(.*)");
  private static final String ASKED = "What shall be found in this text? An empty line goes back.";
  private static final String ASKED_ON =
      "“1=other words” puts other words in the first place, “all=other words” in all; anything else"
          + " is looked for. An empty line goes back.";

  private TextTurns() {}

  /** Words looked for in the text below, and others put in their place. */
  static Turn find(FindPage page, State state) {
    Writing text = state.back().page().text().orElse(page.origin());
    List<Place> places = places(page, text);
    List<String> lines = new ArrayList<>();
    if (!page.query().empty()) {
      String sought = "“" + page.query().text() + "” stands ";
      lines.add(sought + (places.isEmpty() ? "nowhere in this text." : where(places.size())));
    }
    for (int i = 0; i < Math.min(Turns.TOGETHER, places.size()); i++) {
      lines.add("%d. %s".formatted(i + 1, places.get(i).around(text.text())));
    }
    if (places.size() > Turns.TOGETHER) {
      lines.add("The others are said when you look for more words.");
    }
    return Turn.asking(
        "Find.",
        lines,
        places.isEmpty() ? ASKED : ASKED_ON,
        Turn.Way.LINE,
        Act.run(Command.BACK),
        line -> changed(line, places, text, state).orElseGet(() -> Act.write(line)));
  }

  private static String where(int places) {
    return places == 1 ? "in one place:" : "in %d places:".formatted(places);
  }

  /** Where some words stand. */
  private record Place(int from, int to) {
    /** The words between pointed brackets, with some of what stands around them. */
    String around(String text) {
      int start = Math.max(0, from - AROUND);
      int end = Math.min(text.length(), to + AROUND);
      String said =
          text.substring(start, from)
              + "«"
              + text.substring(from, to)
              + "»"
              + text.substring(to, end);
      return (start > 0 ? "…" : "") + said.replace('\n', ' ') + (end < text.length() ? "…" : "");
    }
  }

  private static List<Place> places(FindPage page, Writing text) {
    List<Place> places = new ArrayList<>();
    int count = page.query().empty() ? 0 : page.in(text).count();
    Writing at = text.select(0, 0);
    for (int i = 0; i < count; i++) {
      at = i == 0 ? page.in(at).nearest() : page.in(at).next();
      places.add(new Place(at.selectionStart(), at.selectionEnd()));
    }
    return places;
  }

  /** The text with other words in one place or in all; nothing where the line asks for none. */
  private static Optional<Act> changed(String line, List<Place> places, Writing text, State state) {
    Matcher asked = CHANGE.matcher(line);
    if (!asked.matches()) {
      return Optional.empty();
    }
    boolean all = asked.group(1).equals("all");
    int one = all ? 0 : Integer.parseInt(asked.group(1)) - 1;
    if (one < 0 || one >= places.size()) {
      return Optional.empty();
    }
    StringBuilder whole = new StringBuilder(text.text());
    for (Place place : (all ? places : List.of(places.get(one))).reversed()) {
      whole.replace(place.from(), place.to(), asked.group(2));
    }
    Act act = Act.run(Command.BACK).and(Act.write(whole.toString()));
    return Optional.of(
        Proof.of(state.back().page(), state.size()).map(proof -> act.kept(proof.id())).orElse(act));
  }

  /** What may be meant by a misspelt word. */
  static Turn spelling(SpellingPage page, State state) {
    TextWord word = page.advice().word();
    String text = state.back().page().text().map(Writing::text).orElse("");
    List<String> meant = page.advice().suggestions();
    List<String> lines = new ArrayList<>();
    if (word.to() <= text.length()) {
      lines.add(new Place(word.from(), word.to()).around(text));
    }
    if (meant.isEmpty()) {
      lines.add("No other spelling comes near.");
    }
    return Turn.menu(
            PageTitle.of(state),
            lines,
            Turns.some(meant.size(), page.selected(), meant::get, Command.REPLACE),
            Command.LEARN,
            Command.WORD_BEFORE)
        .asking(
            "Which number or word? An empty line leaves it as it is.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }
}
