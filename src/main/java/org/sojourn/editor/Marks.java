package org.sojourn.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of one row, made cluster by cluster. */
final class Marks {

  private final Caret caret;
  private final @Nullable Hits hits;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Run.Mark mark = Run.Mark.PLAIN;
  private int hit;
  private int runColumn;
  private int column;

  private Marks(Caret caret, @Nullable Hits hits) {
    this.caret = caret;
    this.hits = hits;
  }

  static List<Run> of(Grid grid, int row, Caret caret, @Nullable Hits hits) {
    Marks marks = new Marks(caret, hits);
    marks.walk(grid.row(row), grid.sheet());
    int end = grid.end(row);
    if (grid.endsParagraph(row) && caret.start() <= end && end < caret.end()) {
      marks.add(Run.Mark.SELECTED, " ", 1);
    }
    marks.flush();
    return List.copyOf(marks.runs);
  }

  /** Spaces that hang over the sheet's edge are not shown. */
  private void walk(Row row, Sheet sheet) {
    hit = hits == null ? 0 : Math.max(0, hits.from(row.start()) - 1);
    String shown = row.text();
    if (unmarked(row) && Clusters.eachOne(shown)) {
      // Most rows are so: they need not be gone through letter by letter for every key.
      int columns = Math.min(shown.length(), sheet.columns());
      add(Run.Mark.PLAIN, shown.substring(0, columns), columns);
      return;
    }
    Clusters clusters = new Clusters(shown);
    for (int at = 0; at < shown.length() && column < sheet.columns(); ) {
      int next = clusters.next(at);
      int columns = sheet.columns(shown, at, next);
      add(markAt(row.start() + at), shown.substring(at, next), columns);
      at = next;
    }
  }

  private boolean unmarked(Row row) {
    return hits == null && (caret.end() <= row.start() || row.end() <= caret.start());
  }

  private Run.Mark markAt(int offset) {
    if (caret.start() <= offset && offset < caret.end()) {
      return Run.Mark.SELECTED;
    }
    if (hits == null) {
      return Run.Mark.PLAIN;
    }
    while (hit < hits.count() && hits.end(hit) <= offset) {
      hit++;
    }
    return hit < hits.count() && hits.start(hit) <= offset ? Run.Mark.FOUND : Run.Mark.PLAIN;
  }

  private void add(Run.Mark as, String cluster, int columns) {
    if (as != mark) {
      flush();
      mark = as;
    }
    text.append(cluster);
    column += columns;
  }

  private void flush() {
    if (!text.isEmpty()) {
      runs.add(new Run(runColumn, text.toString(), mark));
      text.setLength(0);
    }
    runColumn = column;
  }
}
