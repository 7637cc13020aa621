package org.sojourn.editor;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph: a text without newlines, which never changes, and what was found out about it.
 *
 * <p>The fields that are not final only remember answers. They hold immutable values, so threads
 * that race for them at worst work one out twice.
 */
final class Paragraph {

  static final Paragraph EMPTY = new Paragraph("");

  private static final int NOT_COUNTED = -1;

  private final String text;
  private @Nullable Layout layout;
  private @Nullable Old old;
  private @Nullable Folded folded;
  private int words = NOT_COUNTED;

  /** The rows of a paragraph this one was made from, and what has changed since. */
  private record Old(Layout layout, Change change) {}

  Paragraph(String text) {
    this.text = text;
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
    next.words = words == NOT_COUNTED ? words : Words.recount(words, text, next.text, change);
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
    if (words != NOT_COUNTED && tail.words != NOT_COUNTED) {
      Change seam = new Change(length(), length() + 1, length());
      one.words = Words.recount(words + tail.words, text + "\n" + tail.text, one.text, seam);
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

  int words() {
    int known = words;
    if (known == NOT_COUNTED) {
      known = Words.count(text);
      words = known;
    }
    return known;
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
