package org.sojourn.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.sojourn.editor.Motion;
import org.sojourn.editor.Rows;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.terminal.Columns;

/**
 * Edits large texts as the writing page does, and tells the CPU time of a key with the rows that
 * are seen after it.
 *
 * <p>Prints a line for each figure: what it is, a tab, the milliseconds.
 */
public final class Keyboard {
  private static final Sheet SHEET = new Sheet(72, 20, Columns::ofCluster);
  private static final int WARM = 20;
  private static final int KEYS = 60;
  private static final int MEGABYTE = 1 << 20;

  private final PrintStream out = System.out;

  private Keyboard() {}

  /** Measures every text. */
  public static void main(String[] words) {
    Keyboard keyboard = new Keyboard();
    String prose = "She said yes before I had finished the sentence, and I wrote it down. ";
    keyboard.text("20,000 paragraphs", (prose.substring(0, 51) + "\n").repeat(20_000));
    keyboard.text("one paragraph", prose.repeat(MEGABYTE / prose.length()));
    keyboard.text("one word", "a".repeat(MEGABYTE));
    keyboard.text("a million newlines", "\n".repeat(MEGABYTE));
    keyboard.text("one paragraph, Chinese", "她在我说完之前就点了头。".repeat(MEGABYTE / 36));
    keyboard.text("one paragraph, Thai", "ภาษาไทยไม่มีช่องว่างระหว่างคำ ".repeat(MEGABYTE / 90));
    keyboard.text("one paragraph, Tamil", "தமிழ் மொழி ஒரு செம்மொழி ".repeat(MEGABYTE / 60));
    keyboard.text("one paragraph, flags", "🇫🇷".repeat(20_000));
    keyboard.text("100,000 marks", "x" + "\u0301".repeat(100_000));
  }

  private void text(String name, String text) {
    long started = cpu();
    Writing opened = Writing.of(text, 0);
    look(opened);
    tell(name + ": open", cpu() - started);
    started = cpu();
    Writing end = opened.move(Motion.TEXT_END, SHEET);
    look(end);
    tell(name + ": to the end", cpu() - started);
    Writing middle = Writing.of(text, text.length() / 2);
    look(middle);
    keys(name + ": type in the middle", middle, w -> w.type("x"));
    keys(name + ": type at the end", end, w -> w.type("x"));
    keys(name + ": backspace at the end", end, Writing::deleteBack);
    keys(name + ": newline and back", middle, w -> w.newline().deleteBack());
    keys(name + ": up", end, w -> w.move(Motion.UP, SHEET));
    keys(name + ": left", end, w -> w.move(Motion.LEFT, SHEET));
    keys(name + ": word left", end, w -> w.move(Motion.WORD_LEFT, SHEET));
    keys(name + ": page up", end, w -> w.move(Motion.PAGE_UP, SHEET));
    keys(name + ": undo and redo", middle.type("x").newline(), w -> w.undo().undo().redo().redo());
    keys(name + ": select up", end, w -> w.move(Motion.UP, SHEET, true));
    keys(name + ": replace a selected page", end, this::replacePage);
    keys(name + ": find", middle, w -> w.find("sentence").next());
    keys(name + ": find one letter, text changed", middle, w -> w.type("x").find("e").next());
    started = cpu();
    look(Writing.of("ab", 1).paste(text));
    tell(name + ": paste", cpu() - started);
  }

  private Writing replacePage(Writing writing) {
    return writing.move(Motion.PAGE_UP, SHEET, true).type("y");
  }

  private void keys(String name, Writing from, UnaryOperator<Writing> key) {
    Writing now = from;
    double[] times = new double[KEYS];
    for (int i = 0; i < WARM + KEYS; i++) {
      long started = cpu();
      now = key.apply(now);
      look(now);
      times[Math.max(0, i - WARM)] = (cpu() - started) / 1e6;
    }
    Arrays.sort(times);
    out.printf("%-45s\t%.3f / %.3f%n", name, times[KEYS / 2], times[KEYS * 95 / 100]);
  }

  /** What the view asks for: the rows around the caret, and the words. */
  private static int look(Writing writing) {
    Rows rows = writing.rows(SHEET);
    int row = rows.caretRow();
    int seen = rows.caretColumn() + writing.words();
    for (int i = Math.max(0, row - 19); i <= row; i++) {
      seen += rows.runs(i).size();
    }
    return seen;
  }

  private void tell(String name, long nanoseconds) {
    out.printf("%-45s\t%.1f%n", name, nanoseconds / 1e6);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
