package org.sojourn.app;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A theme as it can be chosen by typing some of its name, or of a word that speaks of it.
 *
 * @param note what it covers
 * @param terms the words and phrases that speak of it
 * @param folded its label and then its terms, without case and accents
 */
public record ThemeChoice(
    String id, String label, String note, List<String> terms, List<String> folded) {

  public ThemeChoice {
    terms = List.copyOf(terms);
    folded = List.copyOf(folded);
  }

  /** A theme of the vocabulary, in the words its reader sees. */
  public static ThemeChoice of(String id, String label, String note, List<String> terms) {
    List<String> folded =
        Stream.concat(Stream.of(label), terms.stream()).map(ThemeChoice::fold).toList();
    return new ThemeChoice(id, label, note, terms, folded);
  }

  /** Whether each word typed begins one of its label. */
  public boolean called(String typed) {
    return holds(folded.getFirst(), words(typed));
  }

  /** The term in which the words typed begin words; empty where none does, or nothing is typed. */
  public String term(String typed) {
    List<String> wanted = words(typed);
    for (int i = 0; i < terms.size() && !wanted.isEmpty(); i++) {
      if (holds(folded.get(i + 1), wanted)) {
        return terms.get(i);
      }
    }
    return "";
  }

  private static boolean holds(String name, List<String> wanted) {
    List<String> words = words(name);
    return wanted.stream().allMatch(word -> words.stream().anyMatch(each -> each.startsWith(word)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
