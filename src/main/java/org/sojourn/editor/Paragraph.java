package org.sojourn.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph: a text without newlines, which never changes, and what was found out about it.
 *
 * <p>The fields that are not final only remember answers. They hold immutable values, so threads
 * that race for them at worst work one out twice.
 */
final class Paragraph {

  static final Paragraph EMPTY = new Paragraph("");

  private final String text;
  private @Nullable Layout layout;
  private @Nullable Old old;
  private @Nullable Folded folded;

  /** The rows of a paragraph this one was made from, and what has changed since. */
  private record Old(Layout layout, Change change) {}

  Paragraph(String text) {
    this.text = text;
  }

  /** The paragraphs of a text, one or more. */
  static List<Paragraph> split(String text) {
    List<Paragraph> found = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      found.add(end == start ? Paragraph.EMPTY : new Paragraph(text.substring(start, end)));
      start = end + 1;
    }
    found.add(new Paragraph(text.substring(start)));
    return found;
  }

  /** The text of paragraphs, with newlines between. */
  static String joined(List<Paragraph> paragraphs) {
    return paragraphs.size() == 1
        ? paragraphs.getFirst().text()
        : paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** This paragraph with the characters {@code from} to {@code to} replaced. */
  Paragraph replace(int from, int to, String inserted) {
    if (from == to && inserted.isEmpty()) {
      return this;
    }
    StringBuilder changed = new StringBuilder(text.length() - (to - from) + inserted.length());
    changed.append(text, 0, from).append(inserted).append(text, to, text.length());
    Paragraph next = new Paragraph(changed.toString());
    Change change = new Change(from, to, from + inserted.length());
    next.old = old(change);
    return next;
  }

  /** This paragraph and another as one. */
  Paragraph join(Paragraph tail) {
    if (length() == 0 || tail.length() == 0) {
      return tail.length() == 0 ? this : tail;
    }
    Paragraph one = new Paragraph(text + tail.text);
    Sheet sheet = sheet();
    if (sheet != null) {
      Layout rows = Layout.joined(layout(sheet), tail.layout(sheet), length());
      one.old = new Old(rows, new Change(length(), length(), length()));
    }
    return one;
  }

  /** The sheet its rows were last known for. */
  private @Nullable Sheet sheet() {
    Layout known = layout;
    Old older = old;
    return known != null ? known.sheet() : older != null ? older.layout.sheet() : null;
  }

  private @Nullable Old old(Change change) {
    Layout known = layout;
    if (known != null) {
      return new Old(known, change);
    }
    Old older = old;
    return older == null ? null : new Old(older.layout, older.change.then(change));
  }

  /** This paragraph as finding sees it. */
  Folded folded() {
    Folded known = folded;
    if (known == null) {
      known = Folded.of(text);
      folded = known;
    }
    return known;
  }

  /** Compares what two paragraphs read. */
  static int compare(Paragraph a, Paragraph b) {
    return a == b ? 0 : a.text.compareTo(b.text);
  }

  Layout layout(Sheet sheet) {
    Layout known = layout;
    if (known == null || !known.suits(sheet)) {
      Old older = old;
      known =
          older != null && older.layout.suits(sheet)
              ? Wrap.again(text, sheet, older.layout, older.change)
              : Wrap.of(text, sheet);
      layout = known;
      old = null;
    }
    return known;
  }
}
