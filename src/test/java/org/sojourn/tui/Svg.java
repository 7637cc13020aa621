package org.sojourn.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.app.State;
import org.sojourn.json.Settings.Theme;
import org.sojourn.terminal.Abilities;
import org.sojourn.terminal.Abilities.Background;
import org.sojourn.terminal.Columns;
import org.sojourn.terminal.Depth;
import org.sojourn.terminal.Frame;

/** A frame as a picture for the README: each run of letters that look alike is one text. */
public final class Svg {
  private static final double COLUMN = 8.4;
  private static final int ROW = 18;
  private static final int MARGIN = 14;
  private static final int BASE = 14;

  private final Frame frame;
  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private Svg(Frame frame, Palette palette) {
    this.frame = frame;
    this.palette = palette;
  }

  /**
   * The picture of what a state shows.
   *
   * @param title what is seen on it, for those who do not see it
   */
  public static String of(State state, Theme theme, String title) {
    Abilities full = new Abilities(Depth.FULL, true, Background.UNKNOWN, true);
    Palette palette = Palette.of(theme, full, Background.UNKNOWN);
    return new Svg(Views.draw(state, palette), palette).picture(title);
  }

  private record Run(int column, int columns, String text, TextCharacter look) {
    /** Without the spaces around it, which some viewers leave out. */
    Run stripped() {
      int before = text.length() - text.stripLeading().length();
      String words = text.strip();
      return new Run(column + before, Columns.of(words), words, look);
    }
  }

  private String picture(String title) {
    double width = frame.getSize().getColumns() * COLUMN + 2 * MARGIN;
    int height = frame.getSize().getRows() * ROW + 2 * MARGIN;
    line(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%s\" height=\"%d\" viewBox=\"0 0 %s %d\">",
            number(width),
            height,
            number(width),
            height));
    line(String.format(Locale.ROOT, "<title>%s</title>", marked(title)));
    line(
        String.format(
            Locale.ROOT,
            "<rect width=\"%s\" height=\"%d\" rx=\"8\" fill=\"%s\" stroke=\"%s\"/>",
            number(width),
            height,
            colour(palette.paper()),
            colour(palette.quiet())));
    line(
        String.format(
            Locale.ROOT,
            "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\""
                + " font-size=\"14\" xml:space=\"preserve\">"));
    for (int row = 0; row < frame.getSize().getRows(); row++) {
      for (Run run : runs(row)) {
        draw(run, row);
      }
    }
    caret();
    return out.append("</g>\n</svg>\n").toString();
  }

  private List<Run> runs(int row) {
    List<Run> runs = new ArrayList<>();
    int column = 0;
    while (column < frame.getSize().getColumns()) {
      int begun = column;
      TextCharacter look = frame.getCharacter(column, row);
      StringBuilder text = new StringBuilder();
      while (column < frame.getSize().getColumns()
          && alike(look, frame.getCharacter(column, row))) {
        String letter = frame.getCharacter(column, row).getCharacterString();
        text.append(letter);
        column += Math.max(1, Columns.of(letter));
      }
      runs.add(new Run(begun, column - begun, text.toString(), look));
    }
    return runs;
  }

  private static boolean alike(TextCharacter one, TextCharacter other) {
    return one.getForegroundColor().equals(other.getForegroundColor())
        && one.getBackgroundColor().equals(other.getBackgroundColor())
        && one.getModifiers().equals(other.getModifiers());
  }

  private void draw(Run run, int row) {
    boolean turned = run.look().getModifiers().contains(SGR.REVERSE);
    TextColor ink = run.look().getForegroundColor();
    TextColor under = run.look().getBackgroundColor();
    String fill = colour(turned ? under : ink);
    String ground = colour(turned ? ink : under);
    double left = MARGIN + run.column() * COLUMN;
    double width = run.columns() * COLUMN;
    if (!ground.equals(colour(palette.paper()))) {
      line(
          String.format(
              Locale.ROOT,
              "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>",
              number(left),
              MARGIN + row * ROW,
              number(width),
              ROW,
              ground));
    }
    if (!run.text().isBlank()) {
      text(run.stripped(), row, fill);
    }
  }

  private void text(Run run, int row, String fill) {
    line(
        String.format(
            Locale.ROOT,
            "<text x=\"%s\" y=\"%d\" textLength=\"%s\" fill=\"%s\"%s>%s</text>",
            number(MARGIN + run.column() * COLUMN),
            MARGIN + row * ROW + BASE,
            number(run.columns() * COLUMN),
            fill,
            weight(run.look()),
            marked(run.text())));
  }

  private static String weight(TextCharacter look) {
    return (look.getModifiers().contains(SGR.BOLD) ? " font-weight=\"bold\"" : "")
        + (look.getModifiers().contains(SGR.UNDERLINE) ? " text-decoration=\"underline\"" : "");
  }

  private void caret() {
    TerminalPosition at = frame.caret();
    if (at != null) {
      line(
          String.format(
              Locale.ROOT,
              "<rect x=\"%s\" y=\"%d\" width=\"2\" height=\"%d\" fill=\"%s\"/>",
              number(MARGIN + at.getColumn() * COLUMN),
              MARGIN + at.getRow() * ROW,
              ROW,
              colour(palette.accent())));
    }
  }

  private void line(String element) {
    out.append(element).append('\n');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String colour(TextColor color) {
    return "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static String marked(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
