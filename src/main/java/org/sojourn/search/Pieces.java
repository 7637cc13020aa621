package org.sojourn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What stands between blanks and other signs that part words, and the terms that it becomes; what
 * was read last is remembered.
 */
final class Pieces {

  /** So many are remembered, each until another takes its place. */
  private static final int REMEMBERED = 1 << 14;

  /** A piece longer than this is not remembered, and may become several terms. */
  static final int LONGEST = 32;

  private static final byte PARTS = 1;
  private static final byte JOINS = 2;

  /** What the first signs of all do, told without comparing each with many. */
  private static final byte[] PLAIN = new byte[0x80];

  static {
    Arrays.fill(PLAIN, 0, ' ' + 1, PARTS);
    for (char c : "!?\"()[]-/".toCharArray()) {
      PLAIN[c] = PARTS;
    }
    for (char c : ".,;:'".toCharArray()) {
      PLAIN[c] = JOINS;
    }
  }

  /**
   * What becomes of a piece when it is read in one way.
   *
   * @param tokens its terms, places and letters counted from its own beginning
   * @param spelt the same terms as Lucene keeps them
   * @param steps how many places it takes, those of common words among them
   * @param marks a bit for each of its terms, see {@link #mark}
   */
  record Read(List<Prose.Token> tokens, List<BytesRef> spelt, int steps, long marks) {}

  /** What stands between two of them; how it is read is found out when that is asked for. */
  final class Piece {

    private final char[] letters;
    private final int hash;

    /** Any thread may find these out: what another finds out is the same. */
    private @Nullable Read stems;

    private @Nullable Read words;

    private Piece(char[] letters, int hash) {
      this.letters = letters;
      this.hash = hash;
    }

    /** Each is equal to itself alone; to ask Java for a number of it takes longer. */
    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    /** Read as text and titles are: its stems. */
    Read stems() {
      Read known = stems;
      if (known == null) {
        known = read(tongue.text(), letters);
        stems = known;
      }
      return known;
    }

    /** Read as words are: folded, not stemmed. */
    Read words() {
      Read known = words;
      if (known == null) {
        known = read(Fields.WORD, letters);
        words = known;
      }
      return known;
    }

    private boolean is(char[] text, int from, int end) {
      if (letters.length != end - from) {
        return false;
      }
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] != text[from + i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final Analyzer analyzer;
  private final Tongue tongue;

  /** Any thread may use it: what another thread puts here is whole or not there. */
  private final @Nullable Piece[] known = new Piece[REMEMBERED];

  /** Pieces as an analyzer reads them in a tongue. */
  Pieces(Analyzer analyzer, Tongue tongue) {
    this.analyzer = analyzer;
    this.tongue = tongue;
  }

  /** Where the next piece begins. */
  static int start(char[] letters, int from, int end) {
    int at = from;
    while (at < end && (parts(letters[at]) || joins(letters[at]))) {
      at++;
    }
    return at;
  }

  /** Where the piece begins that has a letter in it. */
  static int startOfOneWith(char[] letters, int letter) {
    int at = letter;
    while (at > 0 && !parts(letters[at - 1])) {
      at--;
    }
    return start(letters, at, letters.length);
  }

  /** Where a piece ends. */
  static int end(char[] letters, int from, int end) {
    int at = from;
    while (at < end && !parts(letters[at])) {
      at++;
    }
    while (at > from && joins(letters[at - 1])) {
      at--;
    }
    return at;
  }

  /** Whether words end here, whatever stands on both sides. */
  private static boolean parts(char c) {
    if (c < PLAIN.length) {
      return PLAIN[c] == PARTS;
    }
    return switch (c) {
      case '\u2013', '\u2014', '\u201C', '\u201D', '\u2026' -> true;
      default -> false;
    };
  }

  /** Whether letters or numbers on both sides may be one word: elsewhere it parts, too. */
  private static boolean joins(char c) {
    return c < PLAIN.length ? PLAIN[c] == JOINS : c == '\u2018' || c == '\u2019';
  }

  /** One of 64 bits: terms of another mark are other terms, which is told at a glance. */
  static long mark(String term) {
    int hash = term.hashCode();
    return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
  }

  /** The pieces of a text, in order. */
  List<Piece> of(String text) {
    char[] letters = text.toCharArray();
    List<Piece> pieces = new ArrayList<>(letters.length / 4);
    int from = start(letters, 0, letters.length);
    while (from < letters.length) {
      int end = end(letters, from, letters.length);
      pieces.add(of(letters, from, end));
      from = start(letters, end, letters.length);
    }
    return pieces;
  }

  /** The piece that these letters are. */
  Piece of(char[] letters, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    if (end - from > LONGEST) {
      return new Piece(Arrays.copyOfRange(letters, from, end), hash);
    }
    int place = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
    Piece piece = known[place];
    if (piece == null || !piece.is(letters, from, end)) {
      piece = new Piece(Arrays.copyOfRange(letters, from, end), hash);
      known[place] = piece;
    }
    return piece;
  }

  /** With a blank behind it, or half of a pair at its end would take all of it along. */
  private Read read(String field, char[] letters) {
    try (TokenStream stream = analyzer.tokenStream(field, new String(letters) + " ")) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      List<Prose.Token> tokens = new ArrayList<>(1);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(
            new Prose.Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return read(tokens, position + 1 + step.getPositionIncrement());
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
  }

  private static Read read(List<Prose.Token> tokens, int steps) {
    List<BytesRef> spelt = new ArrayList<>(tokens.size());
    long marks = 0;
    for (Prose.Token each : tokens) {
      spelt.add(new BytesRef(each.term()));
      marks |= mark(each.term());
    }
    return new Read(List.copyOf(tokens), List.copyOf(spelt), steps, marks);
  }
}
