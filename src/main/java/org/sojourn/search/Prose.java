package org.sojourn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;

/**
 * How prose becomes terms: invisible characters dropped, words cut, possessives and elided articles
 * dropped, cases and accents folded; then, but for {@link Fields#WORD}, common words dropped and
 * the rest stemmed in the way of the {@link Tongue}. Where accents tell stems apart, a word that
 * has some becomes two terms in one place, with them and without, because people leave them out.
 */
final class Prose extends Analyzer {

  /**
   * Changes whenever a text becomes other terms: a digest of those of a sample, which a test holds
   * it to, because nobody should wait for that when the program starts.
   */
  static final String VERSION = "742a41a7";

  /** Between two answers, so that no phrase reaches from one into the next. */
  private static final int GAP = 100;

  /** One term of a text: what it is, which place it has, and where it stands. */
  record Token(String term, int position, int start, int end) {
    Token moved(int places, int letters) {
      return new Token(term, position + places, start + letters, end + letters);
    }
  }

  private final Chain chain = new Chain();
  private final Map<String, Pieces> ways = new ConcurrentHashMap<>();

  Prose() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Blankwise(pieces(field)));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** The stems of an English text, in order. */
  List<Token> stems(String text) {
    return stems(Tongue.ENGLISH, text);
  }

  /** The stems of a text, in order: of each place the one that keeps to how it was written. */
  List<Token> stems(Tongue tongue, String text) {
    List<Token> all = allStems(tongue, text);
    return IntStream.range(0, all.size())
        .filter(i -> i + 1 == all.size() || all.get(i + 1).position() > all.get(i).position())
        .mapToObj(all::get)
        .toList();
  }

  /** All the stems of a text, in order, of which several may have one place. */
  List<Token> allStems(Tongue tongue, String text) {
    return tokens(tongue.text(), text);
  }

  /** The words of a text, folded but not stemmed. */
  List<Token> words(String text) {
    return tokens(Fields.WORD, text);
  }

  /** The stems of a text that are wanted, in order; in which places they stand is not told. */
  List<Token> stems(Tongue tongue, String text, Wanted wanted) {
    return some(tongue.text(), text, wanted);
  }

  /** The words of a text that are wanted, folded but not stemmed. */
  List<Token> words(String text, Wanted wanted) {
    return some(Fields.WORD, text, wanted);
  }

  private List<Token> some(String field, String text, Wanted wanted) {
    if (wanted.nothing()) {
      return List.of();
    }
    Pieces pieces = pieces(field);
    char[] letters = text.toCharArray();
    List<Token> some = new ArrayList<>();
    int from = Pieces.start(letters, 0, letters.length);
    while (from < letters.length) {
      int end = Pieces.end(letters, from, letters.length);
      if (!wanted.passes(letters, from, end)) {
        addWanted(pieces.of(letters, from, end), from, wanted, some);
      }
      from = Pieces.start(letters, end, letters.length);
    }
    return some;
  }

  private static void addWanted(Pieces.Piece piece, int from, Wanted wanted, List<Token> some) {
    if ((piece.marks() & wanted.marks()) != 0) {
      for (Token token : piece.tokens()) {
        if (wanted.terms().test(token.term())) {
          some.add(token.moved(0, from));
        }
      }
    }
  }

  private List<Token> tokens(String field, String text) {
    Pieces pieces = pieces(field);
    char[] letters = text.toCharArray();
    List<Token> tokens = new ArrayList<>();
    int position = 0;
    int from = Pieces.start(letters, 0, letters.length);
    while (from < letters.length) {
      int end = Pieces.end(letters, from, letters.length);
      Pieces.Piece piece = pieces.of(letters, from, end);
      for (int i = 0; i < piece.tokens().size(); i++) {
        tokens.add(piece.tokens().get(i).moved(position, from));
      }
      position += piece.steps();
      from = Pieces.start(letters, end, letters.length);
    }
    return tokens;
  }

  /** Title and text of a tongue are read in one way. */
  private Pieces pieces(String field) {
    String way = field.equals(Fields.WORD) ? field : Tongue.ofField(field).text();
    return ways.computeIfAbsent(way, _ -> new Pieces(chain, way));
  }
}
