package org.sojourn.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How prose becomes terms: invisible characters dropped, words cut, possessives dropped, cases and
 * accents folded; then, but for {@link Fields#WORD}, common words dropped and the rest stemmed.
 */
final class Prose extends Analyzer {

  /**
   * Changes whenever a text becomes other terms: a digest of those of a sample, which a test holds
   * it to, because nobody should wait for that when the program starts.
   */
  static final String VERSION = "42e22c4e";

  /** Between two answers, so that no phrase reaches from one into the next. */
  private static final int GAP = 100;

  /** One term of a text: what it is, which place it has, and where it stands. */
  record Token(String term, int position, int start, int end) {}

  Prose() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream words = new Folding(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
    return new TokenStreamComponents(
        source,
        field.equals(Fields.WORD)
            ? words
            : new PorterStemFilter(new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new Seen(reader);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** The stems of a text, in order. */
  List<Token> stems(String text) {
    return tokens(Fields.TEXT, text);
  }

  /** The words of a text, folded but not stemmed. */
  List<Token> words(String text) {
    return tokens(Fields.WORD, text);
  }

  private List<Token> tokens(String field, String text) {
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      List<Token> tokens = new ArrayList<>();
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return tokens;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
  }
}
