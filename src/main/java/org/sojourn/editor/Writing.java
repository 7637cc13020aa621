package org.sojourn.editor;

import java.time.Instant;
import java.util.Objects;

/**
 * A text being written, with its caret, what is selected and what can be undone. A value: every
 * change gives another writing, which shares with this one whatever is the same.
 *
 * <p>Two writings are equal when they read the same, the same is selected, and their carets show at
 * the same place. Offsets are in UTF-16 units of {@link #text()}.
 */
public final class Writing {

  private final Prose prose;
  private final Caret caret;
  private final boolean marking;
  private final History history;

  private Writing(Prose prose, Caret caret, boolean marking, History history) {
    this.prose = prose;
    this.caret = caret;
    this.marking = marking;
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
    return new Writing(prose, Caret.at(prose.ceiling(before)), false, History.NONE);
  }

  /** The whole text, paragraphs ended by LF. Made anew each time, at the cost of its length. */
  public String text() {
    return prose.text();
  }

  /** How long the text is, in UTF-16 units. */
  public int length() {
    return prose.length();
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

  /** Whether there is nothing but white space. */
  public boolean blank() {
    return prose.blank();
  }

  /**
   * Whether another reads the same, wherever its caret is. Cheap when one was made of the other.
   */
  public boolean reads(Writing other) {
    return prose.reads(other.prose);
  }

  /** The text that is selected; empty when nothing is. */
  public String selected() {
    return prose.text(caret.start(), caret.end());
  }

  /** Whether something is selected. */
  public boolean selecting() {
    return caret.selects();
  }

  /** The offset where what is selected starts; that of the caret when nothing is. */
  public int selectionStart() {
    return caret.start();
  }

  /** The offset where what is selected ends; that of the caret when nothing is. */
  public int selectionEnd() {
    return caret.end();
  }

  /** Whether a mark is set, so that every move selects. */
  public boolean marking() {
    return marking;
  }

  /**
   * This writing with text typed at the caret, or in the place of what is selected; a run of typing
   * is undone as one.
   */
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
   * This writing with text pasted at the caret, or in the place of what is selected, undone as one.
   * It comes in as {@link Intake} says.
   */
  public Writing paste(String text) {
    return insert(Step.Kind.PASTE, Intake.clean(text));
  }

  /** The same with what was copied or cut, which goes in as it came out. */
  public Writing paste(Clipping clipping) {
    return insert(Step.Kind.PASTE, clipping.text());
  }

  /** What is selected, to be pasted elsewhere. */
  public Clipping copied() {
    return caret.selects() ? new Clipping(selected()) : Clipping.NONE;
  }

  /** This writing without what is selected, undone as one. */
  public Writing cut() {
    return caret.selects() ? replace(Step.Kind.CUT, caret.start(), caret.end(), "") : this;
  }

  /** This writing without what is selected, or the cluster or end of paragraph before the caret. */
  public Writing deleteBack() {
    return delete(Step.Kind.DELETING_BACK, Span.back(prose, caret.offset()));
  }

  /** This writing without what is selected, or the cluster or end of paragraph after the caret. */
  public Writing deleteForward() {
    return delete(Step.Kind.DELETING_FORWARD, Span.forward(prose, caret.offset()));
  }

  /**
   * This writing without what is selected, or the word before the caret, or what of it is; at most
   * to the paragraph's start.
   */
  public Writing deleteWordBack() {
    return delete(Step.Kind.DELETING_BACK, Span.wordBack(prose, caret.offset()));
  }

  /**
   * This writing without what is selected, or the word after the caret, or what of it is; at most
   * to the paragraph's end.
   */
  public Writing deleteWordForward() {
    return delete(Step.Kind.DELETING_FORWARD, Span.wordForward(prose, caret.offset()));
  }

  /**
   * This writing without what is selected, or its row before the caret; at its start as Backspace.
   */
  public Writing deleteToRowStart(Sheet sheet) {
    int start = new Travel(prose, caret, sheet).by(Motion.ROW_START).offset();
    return start == caret.offset()
        ? deleteBack()
        : delete(Step.Kind.CUT, new Span(start, caret.offset()));
  }

  /** This writing without what is selected, or its row after the caret; at its end as Delete. */
  public Writing deleteToRowEnd(Sheet sheet) {
    int end = new Travel(prose, caret, sheet).by(Motion.ROW_END).offset();
    return end <= caret.offset()
        ? deleteForward()
        : delete(Step.Kind.CUT, new Span(caret.offset(), end));
  }

  /**
   * This writing as another text, such as an editor of its own gave back, undone as one. The caret
   * stays by the words it stood at, or at the end. It comes in as {@link Intake} says, unless only
   * its line ends are others.
   */
  public Writing rewrite(String text) {
    String old = text();
    String lines = Intake.lines(text).equals(old) ? old : Intake.clean(text);
    Span here = Span.changed(old, lines);
    if (here.empty() && lines.length() == old.length()) {
      return this;
    }
    int shift = lines.length() - old.length();
    String fresh = lines.substring(here.from(), here.to() + shift);
    Prose changed = prose.replace(here.from(), here.to(), fresh);
    int place = caret.offset();
    boolean before = place <= here.from() && place < old.length();
    int kept = before ? place : Math.max(place, here.to()) + shift;
    Caret after = Caret.at(changed.ceiling(kept));
    return stepped(changed, after, Step.Kind.REWRITE, here, fresh);
  }

  /** This writing with the caret moved, as the rows of a sheet lie. Ends a run of typing. */
  public Writing move(Motion motion, Sheet sheet) {
    return move(motion, sheet, false);
  }

  /**
   * The same; when selecting, or with a mark set, what lies between is selected, else what was
   * selected is no longer, and a move left or right goes to its end there.
   */
  public Writing move(Motion motion, Sheet sheet, boolean selecting) {
    if (caret.selects() && !selecting && !marking) {
      if (motion == Motion.LEFT) {
        return at(Caret.at(caret.start()), false);
      }
      if (motion == Motion.RIGHT) {
        return at(Caret.at(caret.end()), false);
      }
    }
    return at(new Travel(prose, caret, sheet).by(motion), selecting);
  }

  /**
   * This writing with the caret where a row and column of a sheet were pointed at; when selecting,
   * as {@link #move(Motion, Sheet, boolean)}.
   */
  public Writing point(int row, int column, Sheet sheet, boolean selecting) {
    return at(prose.grid(sheet).pointed(row, column), selecting);
  }

  /** This writing with a mark set at the caret: what moves go over from here is selected. */
  public Writing mark() {
    return new Writing(prose, caret.from(caret.offset()), true, history.closed());
  }

  /** This writing with nothing selected and no mark set, the caret where it is. */
  public Writing unselect() {
    return caret.selects() || marking
        ? new Writing(prose, caret.from(caret.offset()), false, history.closed())
        : this;
  }

  /** This writing with all its text selected. */
  public Writing selectAll() {
    return select(0, prose.length());
  }

  /** This writing with the word selected that the caret is in or at; if none, with nothing. */
  public Writing selectWord() {
    Span word = Span.word(prose, caret.offset());
    return select(word.from(), word.to());
  }

  /** This writing with the paragraph selected that the caret is in, and its newline. */
  public Writing selectParagraph() {
    Span paragraph = Span.paragraph(prose, caret.offset());
    return select(paragraph.from(), paragraph.to());
  }

  /** This writing with what lies between two offsets selected, the caret at its end. */
  public Writing select(int from, int to) {
    Caret over = Caret.over(prose.ceiling(from), prose.ceiling(to));
    return new Writing(prose, over, false, history.closed());
  }

  /** All places where this holds what is sought, whatever its case and accents. */
  public Hits find(String sought) {
    return new Hits(this, prose, Query.of(sought));
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
        prose.replace(step.at(), end, step.removed()), step.before(), false, history.back(newest));
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
        prose.replace(step.at(), end, step.inserted()), step.after(), false, history.forth(newest));
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
    return history.open() ? new Writing(prose, caret, marking, history.closed()) : this;
  }

  /**
   * This writing when a key comes at a moment, before what the key does: after a second without one
   * the run of typing has ended.
   */
  public Writing keyedAt(Instant moment) {
    return new Writing(prose, caret, marking, history.keyedAt(moment.toEpochMilli()));
  }

  /**
   * This writing as the rows of a sheet. Wrapped at words; the spaces at a row's end hang over the
   * edge; a word longer than a row is broken between clusters.
   */
  public Rows rows(Sheet sheet) {
    return new Rows(prose.grid(sheet), caret);
  }

  private Writing at(Caret place, boolean selecting) {
    Caret next = selecting || marking ? place.from(caret.anchor()) : place;
    return new Writing(prose, next, marking, history.closed());
  }

  private Writing insert(Step.Kind kind, String inserted) {
    return inserted.isEmpty() ? this : replace(kind, caret.start(), caret.end(), inserted);
  }

  private Writing delete(Step.Kind kind, Span span) {
    if (caret.selects()) {
      return cut();
    }
    return span.empty() ? this : replace(kind, span.from(), span.to(), "");
  }

  private Writing replace(Step.Kind kind, int from, int to, String inserted) {
    Prose changed = prose.replace(from, to, inserted);
    // What was inserted, or now stands together, may have become one cluster with what follows.
    Caret after = Caret.at(changed.ceiling(from + inserted.length()));
    return stepped(changed, after, kind, new Span(from, to), inserted);
  }

  private Writing stepped(
      Prose changed, Caret after, Step.Kind kind, Span replaced, String inserted) {
    String removed = prose.text(replaced.from(), replaced.to());
    Step step = new Step(kind, replaced.from(), removed, inserted, caret, after);
    return new Writing(changed, after, false, history.with(step));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Writing that
        && caret.offset() == that.caret.offset()
        && caret.anchor() == that.caret.anchor()
        && caret.clings() == that.caret.clings()
        && marking == that.marking
        && prose.reads(that.prose);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prose.length(), prose.count(), caret.offset());
  }

  /** The text with the caret drawn as a bar, and the other end of what is selected as a hat. */
  @Override
  public String toString() {
    StringBuilder drawn = new StringBuilder(text()).insert(caret.offset(), '|');
    int anchor = caret.anchor() + (caret.anchor() > caret.offset() ? 1 : 0);
    return (caret.selects() || marking ? drawn.insert(anchor, '^') : drawn).toString();
  }
}
