package org.sojourn.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a text for Lucene, piece by piece. */
final class Blankwise extends Tokenizer {

  private static final int FIRST = 8192;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Pieces pieces;
  private final Function<Pieces.Piece, Pieces.Read> way;
  private char[] letters = new char[FIRST];
  private int length;
  private int from;
  private int end;
  private List<Prose.Token> tokens = List.of();
  private int next;

  /** The place of the last term, and that where the piece begins that is being read. */
  private int place;

  private int before;
  private int steps;

  Blankwise(Pieces pieces, Function<Pieces.Piece, Pieces.Read> way) {
    this.pieces = pieces;
    this.way = way;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int count = 0;
    while (count >= 0) {
      length += count;
      if (length == letters.length) {
        letters = Arrays.copyOf(letters, 2 * length);
      }
      count = input.read(letters, length, letters.length - length);
    }
    from = 0;
    end = 0;
    tokens = List.of();
    next = 0;
    place = -1;
    before = 0;
    steps = 0;
  }

  @Override
  public boolean incrementToken() {
    while (next == tokens.size()) {
      if (!read()) {
        return false;
      }
    }
    clearAttributes();
    Prose.Token token = tokens.get(next++);
    term.append(token.term());
    offset.setOffset(correctOffset(from + token.start()), correctOffset(from + token.end()));
    step.setPositionIncrement(before + token.position() - place);
    place = before + token.position();
    return true;
  }

  private boolean read() {
    before += steps;
    steps = 0;
    from = Pieces.start(letters, end, length);
    end = Pieces.end(letters, from, length);
    next = 0;
    if (from == length) {
      tokens = List.of();
      return false;
    }
    Pieces.Read read = way.apply(pieces.of(letters, from, end));
    tokens = read.tokens();
    steps = read.steps();
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
    step.setPositionIncrement(before - 1 - place);
  }
}
