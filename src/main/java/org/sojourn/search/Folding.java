package org.sojourn.search;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds accents and compatibility forms, composed or not, to the plainest letters there are: both
 * ways to write é become e.
 */
final class Folding extends TokenFilter {

  private static final int WORST = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  Folding(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!plain()) {
      String folded = fold(term.toString());
      if (!folded.isEmpty()) {
        term.setEmpty().append(folded);
      }
    }
    return true;
  }

  private boolean plain() {
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String word) {
    char[] composed = Normalizer.normalize(word, Form.NFKC).toCharArray();
    char[] folded = new char[composed.length * WORST];
    int length = ASCIIFoldingFilter.foldToASCII(composed, 0, folded, 0, composed.length);
    StringBuilder kept = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      if (!accent(folded[i])) {
        kept.append(Character.toLowerCase(folded[i]));
      }
    }
    return kept.toString();
  }

  private static boolean accent(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }
}
