package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.editor.Measure;
import org.sojourn.editor.Sheet;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.terminal.Columns;

/**
 * How a page of writing is divided: the question on top, the probes asked for under it, prose
 * below.
 *
 * @param margin the empty rows over the question
 * @param question the rows of the text of the question
 * @param probes the rows of the probes shown
 * @param sheet the room for prose
 */
public record PromptRoom(
    int margin, List<String> title, List<String> question, List<String> probes, Sheet sheet) {

  /** The width of a column of words to choose from, in cells. */
  public static final int WORD_COLUMNS = 18;

  private static final int FEWEST_ROWS = 3;

  /** With fewer rows than this between its bars, a screen is as low as it may be. */
  private static final int LOW = 8;

  private static final String DOT = "· ";

  /** One measure for all pages, because wrapping is remembered by it. */
  private static final Measure MEASURE = Columns::ofCluster;

  /** The room for one line, as long as it gets. */
  static final Sheet LINE = new Sheet(Integer.MAX_VALUE, 1, MEASURE);

  public PromptRoom {
    title = List.copyOf(title);
    question = List.copyOf(question);
    probes = List.copyOf(probes);
  }

  /**
   * The room for a prompt with some of its probes shown. Prose keeps its fewest rows: on a low
   * screen the margin goes first, then the title, then the end of the question.
   */
  public static PromptRoom of(Size size, Prompt prompt, int shown) {
    int columns = size.textColumns();
    List<String> title = wrapped(prompt.title(), columns);
    List<String> question = wrapped(prompt.text(), columns);
    List<String> probes =
        prompt.probes().stream()
            .limit(shown)
            .flatMap(probe -> probe(probe, columns).stream())
            .toList();
    int fewest = size.contentRows() < LOW ? lowest(prompt.kind()) : FEWEST_ROWS;
    int most = Math.max(1, size.contentRows() - fewest - 1);
    if (title.size() + question.size() + probes.size() > most && !question.isEmpty()) {
      title = List.of();
    }
    int rows = title.size() + question.size() + probes.size();
    int margin = rows < most ? 1 : 0;
    if (rows > most) {
      title = cut(title, most, columns);
      probes = cut(probes, most - title.size(), columns);
      question = cut(question, most - title.size() - probes.size(), columns);
    }
    int above = above(margin, title.size() + question.size() + probes.size());
    Sheet sheet = new Sheet(columns, Math.max(1, size.contentRows() - above), MEASURE);
    return new PromptRoom(margin, title, question, probes, sheet);
  }

  /** The rows an answer has on a low screen: a list goes on when it is moved in, prose is read. */
  private static int lowest(Kind kind) {
    return switch (kind) {
      case TEXT, COMMITMENTS -> FEWEST_ROWS - 1;
      case SCALE, CHOICE, CHECKLIST, WORDS -> 1;
    };
  }

  /** The rows of a probe, all but the first under its words and not under its dot. */
  private static List<String> probe(String probe, int columns) {
    List<String> rows = new ArrayList<>();
    for (String row : Columns.wrap(probe, columns - DOT.length())) {
      rows.add((rows.isEmpty() ? DOT : " ".repeat(DOT.length())) + row);
    }
    return rows;
  }

  private static List<String> cut(List<String> rows, int most, int columns) {
    if (rows.size() <= most) {
      return rows;
    }
    List<String> kept = new ArrayList<>(rows.subList(0, Math.max(0, most)));
    if (!kept.isEmpty()) {
      kept.set(kept.size() - 1, Columns.fit(kept.getLast() + " …", columns));
    }
    return kept;
  }

  /** The room for prose without a question over it, such as a comment under some lines. */
  public static Sheet sheet(Size size, int rowsAbove) {
    return new Sheet(
        size.textColumns(), Math.max(FEWEST_ROWS, size.contentRows() - rowsAbove), MEASURE);
  }

  /** How many rows the choices of a prompt take: words stand in columns, options one a row. */
  public static int choiceRows(Size size, Field.Pick pick) {
    int across =
        pick.prompt().kind() == Kind.WORDS ? Math.max(1, size.textColumns() / WORD_COLUMNS) : 1;
    return Math.max(1, (pick.offered().size() + across - 1) / across);
  }

  /** The rows over the prose. */
  public int above() {
    return above(margin, title.size() + question.size() + probes.size());
  }

  private static int above(int margin, int words) {
    return words == 0 ? 1 : margin + words + 1;
  }

  private static List<String> wrapped(String text, int columns) {
    return text.isBlank() ? List.of() : Columns.wrap(text, columns);
  }
}
