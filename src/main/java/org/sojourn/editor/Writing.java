package org.sojourn.editor;

import java.util.Objects;

/**
 * A text being written, with its caret and what can be undone. A value: every change gives another
 * writing, which shares with this one whatever is the same.
 *
 * <p>Two writings are equal when they read the same and their carets show at the same place.
 * Offsets are in UTF-16 units of {@link #text()}.
 */
public final class Writing {

  private final Prose prose;
  private final Caret caret;
  private final History history;

  private Writing(Prose prose, Caret caret, History history) {
    this.prose = prose;
    this.caret = caret;
    this.history = history;
  }

  /** A text with the caret at its end and nothing to undo. Only CR and CRLF are changed, to LF. */
  public static Writing of(String text) {
    return of(text, text.length());
  }

  /**
   * A text with the caret at an offset and nothing to undo. A caret outside the text or within a
   * cluster moves to the nearest end or to the cluster's.
   */
  public static Writing of(String text, int caret) {
    String lines = Intake.lines(text);
    int before = Intake.lines(text.substring(0, Math.clamp(caret, 0, text.length()))).length();
    Prose prose = Prose.of(lines);
    return new Writing(prose, Caret.at(prose.ceiling(before)), History.NONE);
  }

  /** The whole text, paragraphs ended by LF. Made anew each time, at the cost of its length. */
  public String text() {
    return prose.text();
  }

  /** The offset of the caret, always on a cluster boundary. */
  public int caret() {
    return caret.offset();
  }

  /** The number of words; Chinese and Japanese count by character. */
  public int words() {
    return prose.words();
  }

  /** Whether there is no text at all. */
  public boolean empty() {
    return prose.length() == 0;
  }

  /** This writing with text typed at the caret; a run of typing is undone as one. */
  public Writing type(String typed) {
    String clean = Intake.clean(typed);
    return clean.indexOf('\n') < 0
        ? insert(Step.Kind.TYPING, clean)
        : insert(Step.Kind.NEWLINE, clean);
  }

  /** This writing with a new paragraph begun at the caret. */
  public Writing newline() {
    return insert(Step.Kind.NEWLINE, "\n");
  }

  /**
   * This writing with text pasted at the caret, undone as one. Ends of lines become LF, tabs two
   * spaces, halves of surrogate pairs U+FFFD, and control characters are left out.
   */
  public Writing paste(String text) {
    return insert(Step.Kind.PASTE, Intake.clean(text));
  }

  /** This writing without the cluster, or the end of paragraph, before the caret. */
  public Writing deleteBack() {
    return delete(Step.Kind.DELETING_BACK, prose.previous(caret.offset()), caret.offset());
  }

  /** This writing without the cluster, or the end of paragraph, after the caret. */
  public Writing deleteForward() {
    return delete(Step.Kind.DELETING_FORWARD, caret.offset(), prose.next(caret.offset()));
  }

  /**
   * This writing without the word before the caret, or what of it is; at most to the paragraph's
   * start.
   */
  public Writing deleteWordBack() {
    int p = prose.paragraphAt(caret.offset());
    int start = prose.start(p);
    return caret.offset() == start
        ? deleteBack()
        : delete(
            Step.Kind.DELETING_BACK,
            start + Words.start(prose.paragraph(p).text(), caret.offset() - start),
            caret.offset());
  }

  /**
   * This writing without the word after the caret, or what of it is; at most to the paragraph's
   * end.
   */
  public Writing deleteWordForward() {
    int p = prose.paragraphAt(caret.offset());
    int start = prose.start(p);
    int at = caret.offset() - start;
    return at == prose.paragraph(p).length()
        ? deleteForward()
        : delete(
            Step.Kind.DELETING_FORWARD,
            caret.offset(),
            start + Words.end(prose.paragraph(p).text(), at));
  }

  /** This writing with the caret moved, as the rows of a sheet lie. Ends a run of typing. */
  public Writing move(Motion motion, Sheet sheet) {
    return new Writing(prose, new Travel(prose, caret, sheet).by(motion), history.closed());
  }

  /** This writing without the newest step; the same when there is none. */
  public Writing undo() {
    History.Link newest = history.done();
    if (newest == null) {
      return this;
    }
    Step step = newest.step();
    int end = step.at() + step.inserted().length();
    return new Writing(
        prose.replace(step.at(), end, step.removed()), step.before(), history.back(newest));
  }

  /** This writing with the step last undone done again; the same when there is none. */
  public Writing redo() {
    History.Link newest = history.undone();
    if (newest == null) {
      return this;
    }
    Step step = newest.step();
    int end = step.at() + step.removed().length();
    return new Writing(
        prose.replace(step.at(), end, step.inserted()), step.after(), history.forth(newest));
  }

  /** Whether {@link #undo} would change the text. */
  public boolean canUndo() {
    return history.done() != null;
  }

  /** Whether {@link #redo} would change the text. */
  public boolean canRedo() {
    return history.undone() != null;
  }

  /** This writing with its run of typing ended: what comes next is undone by itself. */
  public Writing pause() {
    return history.open() ? new Writing(prose, caret, history.closed()) : this;
  }

  /**
   * This writing as the rows of a sheet. Wrapped at words; the spaces at a row's end hang over the
   * edge; a word longer than a row is broken between clusters.
   */
  public Rows rows(Sheet sheet) {
    return new Rows(prose.grid(sheet), caret);
  }

  private Writing insert(Step.Kind kind, String inserted) {
    return inserted.isEmpty() ? this : replace(kind, caret.offset(), caret.offset(), inserted);
  }

  private Writing delete(Step.Kind kind, int from, int to) {
    return from == to ? this : replace(kind, from, to, "");
  }

  private Writing replace(Step.Kind kind, int from, int to, String inserted) {
    Prose changed = prose.replace(from, to, inserted);
    // What was inserted, or now stands together, may have become one cluster with what follows.
    Caret after = Caret.at(changed.ceiling(from + inserted.length()));
    Step step = new Step(kind, from, prose.text(from, to), inserted, caret, after);
    return new Writing(changed, after, history.with(step));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Writing that
        && caret.offset() == that.caret.offset()
        && caret.clings() == that.caret.clings()
        && prose.reads(that.prose);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prose.length(), prose.count(), caret.offset());
  }

  /** The text with the caret drawn as a bar. */
  @Override
  public String toString() {
    return new StringBuilder(text()).insert(caret.offset(), '|').toString();
  }
}
