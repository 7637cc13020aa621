package org.sojourn.editor;

/** A way the caret can go. Rows are the rows seen on the sheet, not paragraphs. */
public enum Motion {
  /** To the cluster before, over the end of a paragraph too. */
  LEFT,
  /** To the cluster after, over the end of a paragraph too. */
  RIGHT,
  /** To the row above, as near to the goal column as it goes; from the first row to its start. */
  UP,
  /** To the row below, as near to the goal column as it goes; from the last row to its end. */
  DOWN,
  /** To the start of this word, or of the word before. */
  WORD_LEFT,
  /** To the end of this word, or of the word after. */
  WORD_RIGHT,
  /** To the start of the row. */
  ROW_START,
  /** To the end of the row; before the space that a wrapped row ends with. */
  ROW_END,
  /** To the start of this paragraph, or of the one before that is not blank. */
  PARAGRAPH_UP,
  /** To the start of the next paragraph that is not blank; from the last to its end. */
  PARAGRAPH_DOWN,
  /** To the start of the text. */
  TEXT_START,
  /** To the end of the text. */
  TEXT_END,
  /** A page of rows up, but for one row that stays in sight. */
  PAGE_UP,
  /** A page of rows down, but for one row that stays in sight. */
  PAGE_DOWN
}
