package org.sojourn.spelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.sojourn.files.Gate;

/** A dictionary that is open: says whether words are right, and what may be meant by wrong ones. */
public final class Speller {

  /** More than the largest dictionaries there are. */
  private static final long LARGEST = 32L * 1024 * 1024;

  private static final long LONGEST_MILLIS = 250;
  private static final int MOST_SUGGESTIONS = 8;

  /** Kept, because a logger nobody keeps forgets its level. Lucene would write to the screen. */
  private static final Logger SILENCED = Logger.getLogger("org.apache.lucene");

  static {
    SILENCED.setLevel(Level.OFF);
  }

  private final Hunspell hunspell;
  private long deadline;

  private Speller(Dictionary dictionary) {
    this.hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, this::refuseLate);
  }

  /** Reads a dictionary, which takes a while; a {@link SpellingTrouble} when it cannot be used. */
  public static Speller open(DictionaryFiles files) throws IOException {
    try {
      Dictionary dictionary =
          new Dictionary(
              read(files.rules()),
              List.of(words(files.words())),
              false,
              SortingStrategy.inMemory());
      return new Speller(dictionary);
    } catch (IOException | ParseException | RuntimeException | AssertionError broken) {
      // What a damaged file makes Lucene throw is not always a trouble it expected.
      throw new SpellingTrouble(
          "The dictionary [%s] cannot be read: install it again, or take it away."
              .formatted(files.words()),
          broken);
    }
  }

  /** A file may be a link, as where regions share a dictionary; what it leads to is read. */
  private static ByteArrayInputStream read(Path file) throws IOException {
    return new ByteArrayInputStream(Gate.read(file.toRealPath(), LARGEST));
  }

  /** To a dictionary without words every word would be wrong: its first line is only a number. */
  private static ByteArrayInputStream words(Path file) throws IOException {
    byte[] bytes = Gate.read(file.toRealPath(), LARGEST);
    if (new String(bytes, StandardCharsets.ISO_8859_1).lines().limit(2).count() < 2) {
      throw new IOException("There are no words in it.");
    }
    return new ByteArrayInputStream(bytes);
  }

  /** A word took longer than anyone would wait for it. */
  private static final class Late extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void refuseLate() {
    if (System.nanoTime() - deadline > 0) {
      throw new Late();
    }
  }

  /**
   * Whether the dictionary has a word, or takes it for a form or a compound of one it has. A word
   * that takes too long to tell, as some dictionaries' compounds may, counts as right.
   */
  public boolean knows(String word) {
    String plain = plain(word);
    deadline = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
    try {
      return hunspell.spell(plain)
          || (plain.indexOf('\'') >= 0 && hunspell.spell(plain.replace('\'', '’')));
    } catch (Late late) {
      return true;
    }
  }

  /**
   * What may be meant by a word, the likeliest first; what was found within a quarter of a second.
   */
  public List<String> suggest(String word) {
    String plain = plain(word);
    // Lucene keeps the time itself here.
    deadline = System.nanoTime() + Long.MAX_VALUE / 2;
    Set<String> found = new LinkedHashSet<>(hunspell.suggest(plain, LONGEST_MILLIS));
    if (found.isEmpty() && plain.indexOf('-') > 0) {
      found.addAll(inParts(plain));
    }
    boolean curly = word.indexOf('’') >= 0;
    return found.stream()
        .map(suggested -> curly ? suggested.replace('\'', '’') : suggested)
        .filter(suggested -> !suggested.equals(word))
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  /** Suggestions for the first wrong part of a word with hyphens, within the word. */
  private List<String> inParts(String word) {
    List<String> parts = List.of(word.split("-", -1));
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isEmpty() && !hunspell.spell(parts.get(i))) {
        List<String> whole = new ArrayList<>();
        for (String meant : hunspell.suggest(parts.get(i), LONGEST_MILLIS)) {
          List<String> changed = new ArrayList<>(parts);
          changed.set(i, meant);
          whole.add(String.join("-", changed));
        }
        return whole;
      }
    }
    return List.of();
  }

  /** A word as dictionaries have it: composed letters, straight apostrophes, no hidden hyphens. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .replace('’', '\'')
        .replace('\u2010', '-')
        .replace("\u00AD", "");
  }
}
