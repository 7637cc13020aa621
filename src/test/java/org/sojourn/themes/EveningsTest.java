package org.sojourn.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whole evening pages, each with the one or two themes that a mentor would give it. */
class EveningsTest {

  private static final int FIRST = 5;
  private static final int ENOUGH = 15;

  private final Themes themes = Themes.shipped();

  /** A page, and its themes, the plainest first. */
  record Evening(List<String> themes, String text) {
    String plainest() {
      return themes.getFirst();
    }
  }

  /** Written before its writer had looked at a term; some terms were then chosen for its misses. */
  @Test
  void of_twenty_evenings_fifteen_bring_up_their_theme_among_the_first_five() throws IOException {
    assertFound("evenings.txt");
  }

  /** Written next, and harder; further terms were chosen for what it missed. */
  @Test
  void of_twenty_mornings_fifteen_bring_up_their_theme_among_the_first_five() throws IOException {
    assertFound("mornings.txt");
  }

  /** Written last, and left alone: no term was chosen for it. */
  @Test
  void of_twenty_nights_fifteen_bring_up_their_theme_among_the_first_five() throws IOException {
    assertFound("nights.txt");
  }

  private void assertFound(String file) throws IOException {
    List<Evening> evenings = read(file);
    assertEquals(20, evenings.size());
    evenings.forEach(this::assertSound);
    List<String> missed =
        evenings.stream()
            .filter(evening -> !first(evening).contains(evening.plainest()))
            .map(evening -> evening.themes() + " not in " + first(evening))
            .toList();
    long all = evenings.stream().mapToInt(evening -> evening.themes().size()).sum();
    long found = evenings.stream().mapToLong(this::ofItsOwn).sum();
    System.out.printf(
        "%s: the plainest theme is among the first five in %d of 20; of all %d themes given, %d are%n",
        file, 20 - missed.size(), all, found);
    assertTrue(20 - missed.size() >= ENOUGH, () -> String.join("\n", missed));
  }

  private void assertSound(Evening evening) {
    int words = evening.text().split("\\s+").length;
    assertTrue(words >= 60 && words <= 200, evening.text());
    evening.themes().forEach(id -> assertTrue(themes.theme(id).isPresent(), id));
  }

  private long ofItsOwn(Evening evening) {
    List<String> first = first(evening);
    return evening.themes().stream().filter(first::contains).count();
  }

  private List<String> first(Evening evening) {
    return themes.model().suggest(Subject.of(evening.text())).stream()
        .limit(FIRST)
        .map(suggested -> suggested.theme().id())
        .toList();
  }

  static List<Evening> read(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(EveningsTest.class.getResourceAsStream(file))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^== "))
          .filter(evening -> !evening.isBlank())
          .map(evening -> evening.split("\n", 2))
          .map(parts -> new Evening(List.of(parts[0].split(", ")), parts[1].strip()))
          .toList();
    }
  }
}
