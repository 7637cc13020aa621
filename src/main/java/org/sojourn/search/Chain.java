package org.sojourn.search;

import java.io.Reader;
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
import org.apache.lucene.analysis.util.ElisionFilter;

/** What {@link Prose} does with what it has not read before. */
final class Chain extends Analyzer {

  Chain() {
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
}
