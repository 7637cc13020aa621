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
    StringBuilder changed = new StringBuilder(text.length() - (to - from) + inserted.length());
    changed.append(text, 0, from).append(inserted).append(text, to, text.length());
    Paragraph next = new Paragraph(changed.toString());
    Change change = new Change(from, to, from + inserted.length());
    next.old = old(change);
    next.words = words == NOT_COUNTED ? words : Words.recount(words, text, next.text, change);
    return next;
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
