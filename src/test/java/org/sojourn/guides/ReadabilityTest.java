package org.sojourn.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Guide;

/**
 * Whether someone who reads English at B1 to B2 reads the guides with ease, late in the evening.
 */
class ReadabilityTest {
  private static final double MEAN_WORDS = 12;
  private static final int MOST_WORDS = 30;
  private static final int LONG = 11;

  /** A sentence ends at its mark, with a closing quotation mark after it or not. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]|[.!?][”’])\\s+");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’]\\p{L}+)*");

  private final List<Guide> guides = Guides.shipped().all();

  /** A guide in figures. */
  private record Figures(int sentences, int words, int letters, String longest) {

    static Figures of(Guide guide) {
      List<String> sentences = sentencesOf(guide);
      List<String> words = sentences.stream().flatMap(each -> wordsOf(each).stream()).toList();
      return new Figures(
          sentences.size(),
          words.size(),
          words.stream().mapToInt(String::length).sum(),
          sentences.stream().max(Comparator.comparingInt(each -> wordsOf(each).size())).orElse(""));
    }

    double mean() {
      return (double) words / sentences;
    }

    int most() {
      return wordsOf(longest).size();
    }

    String line(String id) {
      return "%-20s %5d sentences  %4.1f words each, at most %2d  %3.1f letters a word"
          .formatted(id, sentences, mean(), most(), (double) letters / words);
    }
  }

  @Test
  void sentences_are_short() {
    for (Guide guide : guides) {
      Figures figures = Figures.of(guide);
      System.out.println(figures.line(guide.id()));
      assertTrue(figures.mean() <= MEAN_WORDS, () -> figures.line(guide.id()));
      assertTrue(figures.most() <= MOST_WORDS, figures::longest);
    }
  }

  @Test
  void no_word_is_used_that_has_a_plainer_one() {
    Predicate<String> above = anyOf("above-b2.txt");
    assertEquals(List.of(), allWords().stream().filter(above).distinct().toList());
  }

  @Test
  void a_long_word_is_one_that_readers_have() {
    Predicate<String> had = anyOf("long-words.txt");
    assertEquals(
        List.of(),
        allWords().stream()
            .filter(word -> word.length() >= LONG && !had.test(word))
            .distinct()
            .toList());
  }

  @Test
  void the_lists_catch_what_they_are_for() {
    Predicate<String> above = anyOf("above-b2.txt");
    assertTrue(above.test("facilitated") && above.test("whereby"), "hard words pass");
    assertTrue(!above.test("help") && !above.test("thusly"), "plain words do not");
  }

  private List<String> allWords() {
    Collection<String> words = new ArrayList<>();
    guides.forEach(guide -> sentencesOf(guide).forEach(each -> words.addAll(wordsOf(each))));
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> sentencesOf(Guide guide) {
    return Said.by(guide).stream()
        .flatMap(SENTENCE::splitAsStream)
        .filter(sentence -> !wordsOf(sentence).isEmpty())
        .toList();
  }

  private static List<String> wordsOf(String sentence) {
    return WORD.matcher(sentence).results().map(found -> found.group()).toList();
  }

  private static Predicate<String> anyOf(String list) {
    List<String> entries =
        text(list).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    return word -> entries.stream().anyMatch(entry -> matches(entry, word));
  }

  private static boolean matches(String entry, String word) {
    return entry.endsWith("*")
        ? word.startsWith(entry.substring(0, entry.length() - 1))
        : word.equals(entry);
  }

  private static String text(String list) {
    try (InputStream in = ReadabilityTest.class.getResourceAsStream(list)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
