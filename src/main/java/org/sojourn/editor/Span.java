package org.sojourn.editor;

/**
 * A stretch of a text, between two offsets.
 *
 * @param from its start
 * @param to its end
 */
record Span(int from, int to) {

  /** The cluster, or the end of paragraph, before an offset. */
  static Span back(Prose prose, int offset) {
    return new Span(prose.previous(offset), offset);
  }

  /** The cluster, or the end of paragraph, after an offset. */
  static Span forward(Prose prose, int offset) {
    return new Span(offset, prose.next(offset));
  }

  /** The word before an offset, or what of it is; at a paragraph's start, the end of the last. */
  static Span wordBack(Prose prose, int offset) {
    int p = prose.paragraphAt(offset);
    int start = prose.start(p);
    return offset == start
        ? back(prose, offset)
        : new Span(start + Words.start(prose.paragraph(p).text(), offset - start), offset);
  }

  /** The word after an offset, or what of it is; at a paragraph's end, that end. */
  static Span wordForward(Prose prose, int offset) {
    int p = prose.paragraphAt(offset);
    int start = prose.start(p);
    int at = offset - start;
    return at == prose.paragraph(p).length()
        ? forward(prose, offset)
        : new Span(offset, start + Words.end(prose.paragraph(p).text(), at));
  }

  /** The word that an offset is in or at an end of; none when there is no such word. */
  static Span word(Prose prose, int offset) {
    int p = prose.paragraphAt(offset);
    int base = prose.start(p);
    String text = prose.paragraph(p).text();
    int at = offset - base;
    int end = Words.end(text, at);
    int start = Words.start(text, end);
    if (start > at) {
      start = Words.start(text, at);
      end = Words.end(text, start);
    }
    return start <= at && at <= end && Words.holdsWord(text, start, end)
        ? new Span(base + start, base + end)
        : new Span(offset, offset);
  }

  /** The paragraph that an offset is in, with its newline. */
  static Span paragraph(Prose prose, int offset) {
    int p = prose.paragraphAt(offset);
    return new Span(prose.start(p), p + 1 < prose.count() ? prose.start(p + 1) : prose.length());
  }

  /** What a text has in the place of what is not the same in another. */
  static Span changed(String text, String other) {
    int most = Math.min(text.length(), other.length());
    int from = 0;
    while (from < most && text.charAt(from) == other.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < most - from
        && text.charAt(text.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return new Span(from, text.length() - same);
  }

  boolean empty() {
    return from == to;
  }
}
