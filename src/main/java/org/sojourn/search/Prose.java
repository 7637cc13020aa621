package org.sojourn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
  private final Map<Tongue, Pieces> known = new ConcurrentHashMap<>();

  Prose() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    boolean words = field.equals(Fields.WORD);
    return new TokenStreamComponents(
        words
            ? new Blankwise(pieces(Tongue.ENGLISH), Pieces.Piece::words)
            : new Blankwise(pieces(Tongue.ofField(field)), Pieces.Piece::stems));
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
    return tokens(pieces(tongue), text, Pieces.Piece::stems);
  }

  /** The words of a text, folded but not stemmed. */
  List<Token> words(String text) {
    return tokens(pieces(Tongue.ENGLISH), text, Pieces.Piece::words);
  }

  /**
   * What a text has of what is wanted, in order; in which places it stands is not told.
   *
   * @param words folded but not stemmed
   */
  record Met(List<Token> stems, List<Token> words) {}

  /** The stems and the words of a text that are wanted. */
  Met wanted(Tongue tongue, String text, Wanted stems, Wanted words) {
    Met met = new Met(new ArrayList<>(), new ArrayList<>());
    Pieces pieces = pieces(tongue);
    char[] letters = text.toCharArray();
    int from = Pieces.start(letters, 0, letters.length);
    while (from < letters.length) {
      int end = Pieces.end(letters, from, letters.length);
      boolean stem = !stems.passes(letters, from, end, tongue == Tongue.ENGLISH);
      boolean word = !words.passes(letters, from, end, true);
      if (stem || word) {
        Pieces.Piece piece = pieces.of(letters, from, end);
        if (stem) {
          addWanted(piece.stems(), from, stems, met.stems());
        }
        if (word) {
          addWanted(piece.words(), from, words, met.words());
        }
      }
      from = Pieces.start(letters, end, letters.length);
    }
    return met;
  }

  /**
   * The stems of a text from the piece on that has a letter in it, until some places behind the
   * first that does not begin before that letter.
   */
  List<Token> stemsFrom(Tongue tongue, char[] letters, int letter, int places) {
    Pieces pieces = pieces(tongue);
    List<Token> stems = new ArrayList<>();
    int last = Integer.MAX_VALUE;
    int position = 0;
    int from = Pieces.startOfOneWith(letters, letter);
    while (from < letters.length && position <= last) {
      int end = Pieces.end(letters, from, letters.length);
      Pieces.Read read = pieces.of(letters, from, end).stems();
      for (int i = 0; i < read.tokens().size(); i++) {
        Token stem = read.tokens().get(i).moved(position, from);
        stems.add(stem);
        last = last < Integer.MAX_VALUE || stem.start() < letter ? last : stem.position() + places;
      }
      position += read.steps();
      from = Pieces.start(letters, end, letters.length);
    }
    return stems;
  }

  private static void addWanted(Pieces.Read read, int from, Wanted wanted, List<Token> some) {
    if ((read.marks() & wanted.marks()) != 0) {
      for (Token token : read.tokens()) {
        if (wanted.terms().test(token.term())) {
          some.add(token.moved(0, from));
        }
      }
    }
  }

  private static List<Token> tokens(
      Pieces pieces, String text, Function<Pieces.Piece, Pieces.Read> way) {
    char[] letters = text.toCharArray();
    List<Token> tokens = new ArrayList<>();
    int position = 0;
    int from = Pieces.start(letters, 0, letters.length);
    while (from < letters.length) {
      int end = Pieces.end(letters, from, letters.length);
      Pieces.Read read = way.apply(pieces.of(letters, from, end));
      for (int i = 0; i < read.tokens().size(); i++) {
        tokens.add(read.tokens().get(i).moved(position, from));
      }
      position += read.steps();
      from = Pieces.start(letters, end, letters.length);
    }
    return tokens;
  }

  /** The pieces of a text, which tell of its words and of its stems without cutting it again. */
  List<Pieces.Piece> pieces(Tongue tongue, String text) {
    return pieces(tongue).of(text);
  }

  /** All the stems of pieces that follow each other, the places of their letters not counted on. */
  static List<Token> stems(List<Pieces.Piece> pieces) {
    List<Token> stems = new ArrayList<>();
    int position = 0;
    for (Pieces.Piece piece : pieces) {
      Pieces.Read read = piece.stems();
      for (int i = 0; i < read.tokens().size(); i++) {
        stems.add(read.tokens().get(i).moved(position, 0));
      }
      position += read.steps();
    }
    return stems;
  }

  private Pieces pieces(Tongue tongue) {
    return known.computeIfAbsent(tongue, _ -> new Pieces(chain, tongue));
  }
}
