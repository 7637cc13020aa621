package org.sojourn.editor;

/**
 * The part of a paragraph that is no longer what it was: the characters {@code from} to {@code
 * oldEnd} have become the characters {@code from} to {@code newEnd}.
 */
record Change(int from, int oldEnd, int newEnd) {

  /** How far the text after the change has moved. */
  int shift() {
    return newEnd - oldEnd;
  }

  /** This change and then another, as one. */
  Change then(Change next) {
    int beyond = Math.max(0, next.oldEnd - newEnd);
    return new Change(Math.min(from, next.from), oldEnd + beyond, newEnd + beyond + next.shift());
  }
}
