package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * A language whose words are brought to their stems in its own way. An entry has one, and its text
 * stands in fields of that one.
 */
enum Tongue {
  ENGLISH("en", ""),
  SPANISH("es", "_es"),
  FRENCH("fr", "_fr"),
  PORTUGUESE("pt", "_pt"),

  /** All others: their words are folded and left as they are. */
  OTHER("", "_other");

  /** So many words tell in which language a text is. */
  private static final int MOST_GUESSED = 400;

  private final String code;
  private final String ending;

  Tongue(String code, String ending) {
    this.code = code;
    this.ending = ending;
  }

  /** That of an entry, by the code of its language, such as {@code pt-BR}. */
  static Tongue of(String language) {
    String code = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElse(OTHER);
  }

  /** That of a field that {@link #text} or {@link #title} names. */
  static Tongue ofField(String field) {
    return Arrays.stream(values())
        .filter(each -> !each.ending.isEmpty() && field.endsWith(each.ending))
        .findFirst()
        .orElse(ENGLISH);
  }

  /** Those that entries are written in; English where none is. */
  static List<Tongue> in(IndexReader reader) throws IOException {
    List<Tongue> found = new ArrayList<>();
    for (Tongue tongue : values()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (!found.contains(tongue) && leaf.reader().terms(tongue.text()) != null) {
          found.add(tongue);
        }
      }
    }
    return found.isEmpty() ? List.of(ENGLISH) : found;
  }

  /** The language whose common words are the most frequent in a text; English when none is. */
  static Tongue guess(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", MOST_GUESSED);
    Tongue likeliest = ENGLISH;
    long most = 0;
    for (Tongue tongue : values()) {
      CharArraySet common = Chain.common(tongue);
      long count = Arrays.stream(words).filter(common::contains).count();
      if (count > most) {
        likeliest = tongue;
        most = count;
      }
    }
    return likeliest;
  }

  /** Its code, as entries have it. */
  String code() {
    return code;
  }

  /** The stems of title, answers and passages. */
  String text() {
    return Fields.TEXT + ending;
  }

  /** The stems of the title alone. */
  String title() {
    return Fields.TITLE + ending;
  }
}
