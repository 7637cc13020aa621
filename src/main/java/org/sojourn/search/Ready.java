package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that are known already, for Lucene, which may read them as often as it likes. */
final class Ready extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Pieces.Read> reads;
  private int next;
  private int at;

  /** The place of the last term, and that where the piece begins that it is of. */
  private int place;

  private int before;

  private Ready(List<Pieces.Read> reads) {
    this.reads = reads;
  }

  /** The stems of pieces that follow each other. */
  static Ready stems(List<Pieces.Piece> pieces) {
    List<Pieces.Read> stems = new ArrayList<>(pieces.size());
    for (Pieces.Piece each : pieces) {
      stems.add(each.stems());
    }
    return new Ready(stems);
  }

  /** The words of pieces, in whatever places they stand. */
  static Ready words(Set<Pieces.Piece> pieces) {
    List<Pieces.Read> words = new ArrayList<>(pieces.size());
    for (Pieces.Piece each : pieces) {
      words.add(each.words());
    }
    return new Ready(words);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    at = 0;
    place = -1;
    before = 0;
  }

  @Override
  public boolean incrementToken() {
    while (at < reads.size()) {
      Pieces.Read read = reads.get(at);
      if (next < read.tokens().size()) {
        int here = before + read.tokens().get(next).position();
        term.setBytesRef(read.spelt().get(next));
        step.setPositionIncrement(here - place);
        place = here;
        next++;
        return true;
      }
      before += read.steps();
      next = 0;
      at++;
    }
    return false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    step.setPositionIncrement(before - 1 - place);
  }
}
