package org.sojourn.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

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
  record Token(String term, int position, int start, int end) {}

  Prose() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(source);
    return new TokenStreamComponents(
        source,
        field.equals(Fields.WORD)
            ? new Folding(new EnglishPossessiveFilter(elided(words)))
            : stemmed(Tongue.ofField(field), words));
  }

  private static TokenStream stemmed(Tongue tongue, TokenStream words) {
    CharArraySet common = common(tongue);
    return switch (tongue) {
      case ENGLISH ->
          new PorterStemFilter(
              new StopFilter(new Folding(new EnglishPossessiveFilter(words)), common));
      case SPANISH ->
          // The light stemmer leaves short words as they are: niño, but not niños.
          plain(new SpanishLightStemFilter(new SpanishPluralStemFilter(bothWays(words, common))));
      case FRENCH -> plain(new FrenchLightStemFilter(bothWays(elided(words), common)));
      case PORTUGUESE -> plain(new PortugueseLightStemFilter(bothWays(words, common)));
      case OTHER -> new Folding(words);
    };
  }

  /** The words that are too common to look for in a language. */
  static CharArraySet common(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
      case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
      case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
      case PORTUGUESE -> PortugueseAnalyzer.getDefaultStopSet();
      case OTHER -> CharArraySet.EMPTY_SET;
    };
  }

  private static TokenStream elided(TokenStream words) {
    return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
  }

  /** Words that are not common, each without its accents and, if it has any, with them. */
  private static TokenStream bothWays(TokenStream words, CharArraySet common) {
    return new ASCIIFoldingFilter(new StopFilter(words, common), true);
  }

  private static TokenStream plain(TokenStream stems) {
    return new RemoveDuplicatesTokenFilter(new Folding(stems));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new Seen(reader);
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
