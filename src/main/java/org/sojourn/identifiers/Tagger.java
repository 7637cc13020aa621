package org.sojourn.identifiers;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Tells proper nouns in English by OpenNLP; one thread at a time. */
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Longer runs of words than this are no sentences. */
  private static final int MOST = 120;

  private final POSTaggerME tagger;

  private Tagger(POSTaggerME tagger) {
    this.tagger = tagger;
  }

  static Tagger open() throws IOException {
    try (InputStream model =
        Objects.requireNonNull(Tagger.class.getResourceAsStream(MODEL), MODEL)) {
      return new Tagger(new POSTaggerME(new POSModel(model)));
    }
  }

  /**
   * Which of the tokens are proper nouns. Tagging takes most of the time of all that is done, so
   * only sentences with a doubtful word are tagged; of others no word is called proper.
   */
  boolean[] proper(List<Token> tokens, BitSet doubtful) {
    boolean[] proper = new boolean[tokens.size()];
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && to - from < MOST && !tokens.get(to).first()) {
        to++;
      }
      int next = doubtful.nextSetBit(from);
      if (next >= 0 && next < to) {
        tag(tokens, from, to, proper);
      }
      from = to;
    }
    return proper;
  }

  private void tag(List<Token> tokens, int from, int to, boolean[] proper) {
    String[] words = tokens.subList(from, to).stream().map(Token::word).toArray(String[]::new);
    String[] tags = tagger.tag(words);
    for (int i = 0; i < tags.length; i++) {
      proper[from + i] = tags[i].equals("PROPN");
    }
  }
}
