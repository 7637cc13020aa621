package org.sojourn.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.meaning.Meaning;
import org.sojourn.meaning.Passage;
import org.sojourn.meaning.Passages;

/** The directions are learnt beforehand, since the vectors of all examples take half a minute. */
class DirectionsTest {

  /** Forty pages tell what is usual only roughly. */
  private static final double MOST_OF_IT = 0.7;

  private static final Path FILE = Path.of("src/main/resources/org/sojourn/themes/directions.bin");

  private static final List<Theme> THEMES = Themes.shipped().all();
  private static final List<String> IDS = THEMES.stream().map(Theme::id).toList();
  private static final Meaning MEANING = Meaning.shipped(() -> true);

  /** With {@code -Dthemes.update=true} they are learnt anew; do so when the examples change. */
  @BeforeAll
  static void learn() throws IOException {
    if (Boolean.getBoolean("themes.update")) {
      Directions learnt = withUsual(learnt());
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(FILE))) {
        learnt.write(out);
      }
    }
  }

  @AfterAll
  static void close() {
    MEANING.close();
  }

  private static Directions learnt() throws IOException {
    List<float[]> vectors = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Theme theme : THEMES) {
      for (String text : List.of(theme.definition(), theme.label("en") + ". " + theme.note("en"))) {
        vectors.add(vector(text));
        places.add(IDS.indexOf(theme.id()));
      }
    }
    for (Example example : Examples.shipped()) {
      vectors.add(vector(example.text()));
      places.add(IDS.indexOf(example.theme()));
    }
    return Learnt.from(
        digest(), vectors, places.stream().mapToInt(Integer::intValue).toArray(), IDS.size());
  }

  /**
   * What terms, words and meaning tell of forty ordinary pages on average, most of it: that much is
   * so of any page. The nights are left alone, to be judged by.
   */
  private static Directions withUsual(Directions learnt) throws IOException {
    ThemeModel model =
        new ThemeModel(
            THEMES, Set.of(), new Teaching(Hints::shipped, Examples::shipped, () -> learnt));
    List<String> pages = new ArrayList<>();
    for (String file : List.of("evenings.txt", "mornings.txt")) {
      EveningsTest.read(file).forEach(evening -> pages.add(evening.text()));
    }
    float[][] usual = new float[3][THEMES.size()];
    for (String page : pages) {
      List<double[]> ways = model.ways(Subject.of(page).with(MEANING.of(Passages.of(page))));
      for (int way = 0; way < usual.length; way++) {
        for (int theme = 0; theme < THEMES.size(); theme++) {
          usual[way][theme] += (float) (MOST_OF_IT * ways.get(way)[theme] / pages.size());
        }
      }
    }
    return learnt.withUsual(usual);
  }

  private static float[] vector(String text) {
    return MEANING.of(text).orElseThrow();
  }

  private static String digest() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Meaning.MODEL + " " + HexFormat.of().formatHex(digest.digest(Examples.bytes()));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static Directions kept() throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(FILE))) {
      return Directions.read(in);
    }
  }

  @Test
  void they_were_learnt_from_the_examples_that_there_are_by_the_model_that_there_is()
      throws IOException {
    assertEquals(digest(), kept().examples());
  }

  @Test
  void they_are_of_all_themes() throws IOException {
    assertTrue(kept().fit(IDS.size()));
  }

  @Test
  void of_the_examples_about_half_lie_nearest_to_the_direction_of_their_own_theme()
      throws IOException {
    assumeTrue(MEANING.of("Is there a model?").isPresent());
    Directions directions = kept();
    int asked = 0;
    int found = 0;
    List<Example> examples = Examples.shipped();
    for (int i = 0; i < examples.size(); i += 10) {
      double[] near =
          directions.near(MEANING.of(List.of(new Passage(0, 0, examples.get(i).text()))));
      int nearest = 0;
      for (int theme = 0; theme < near.length; theme++) {
        nearest = near[theme] > near[nearest] ? theme : nearest;
      }
      asked++;
      found += IDS.get(nearest).equals(examples.get(i).theme()) ? 1 : 0;
    }
    assertTrue(found >= asked * 0.45, found + " of " + asked);
  }
}
