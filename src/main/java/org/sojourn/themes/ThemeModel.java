package org.sojourn.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much a text speaks of each theme: by the terms in it, by the words of the examples, and by
 * what its passages mean where there is a model for that.
 *
 * <p>Each way is made even over the themes before they are added, and counts for as much as was
 * best on examples that it had not learnt from; {@code src/bench/relevance} tells how good it is.
 */
public final class ThemeModel {

  private static final int MOST = 8;

  /** Of texts with such a score, so many speak of a theme that it is worth a look. */
  private static final double LIKELY = 0.1;

  /** Fewer words than these say what they are about only where one of them is a term. */
  private static final int FEW = 5;

  /** To be counted up when scores are reckoned in another way. */
  private static final int VERSION = 2;

  /** What terms, words and meaning count for when all are there. */
  private static final double[] WEIGHTS = {1, 0.2, 1.5};

  /** What terms and words count for that are always there. */
  private static final double[] WEIGHTS_ALONE = {1.4, 0.6};

  private static final double NOTHING = 1e-9;

  /** A score of so much becomes 1, from where on a text more likely speaks of a theme than not. */
  private static final double UNIT = 5;

  /** What a prompt's own theme is worth. */
  private static final double PROMPT = 0.25;

  private final List<Theme> themes;
  private final Terms terms;
  private final Words words;
  private final WordCentroids centroids;
  private final Supplier<Directions> taught;
  private @Nullable Directions directions;
  private volatile String version = "";

  ThemeModel(List<Theme> themes, Set<String> ambiguous, Teaching teaching) {
    this.themes = themes;
    Stems stems = new Stems();
    List<WordCentroids.Sample> samples = samples(themes, teaching.examples().get());
    this.terms = new Terms(themes, ambiguous, teaching.hints().get(), stems);
    this.centroids = new WordCentroids(themes.size(), samples, stems);
    this.words = new Words(stems::of);
    this.taught = teaching.directions();
  }

  private static List<WordCentroids.Sample> samples(List<Theme> themes, List<Example> examples) {
    Map<String, Integer> places = new HashMap<>();
    List<WordCentroids.Sample> samples = new ArrayList<>();
    for (Theme theme : themes) {
      samples.add(new WordCentroids.Sample(places.size(), theme.definition()));
      places.put(theme.id(), places.size());
    }
    for (Example example : examples) {
      Integer place = places.get(example.theme());
      if (place != null) {
        samples.add(new WordCentroids.Sample(place, example.text()));
      }
    }
    return samples;
  }

  /**
   * How much a text speaks of each theme, in the order of {@link Themes#all()}: 0 is what a text
   * does on average, from 1 on it more likely does than not. Scores with and without the meaning of
   * its passages can be compared.
   */
  public float[] scores(Subject subject) {
    List<Words.Word> read = words.of(subject.text());
    return scores(subject, ways(subject, read, terms.in(read)));
  }

  private float[] scores(Subject subject, List<double[]> ways) {
    double[] weights = ways.size() == WEIGHTS.length ? WEIGHTS : WEIGHTS_ALONE;
    float[] scores = new float[themes.size()];
    for (int theme = 0; theme < scores.length; theme++) {
      double sum = 0;
      for (int way = 0; way < ways.size(); way++) {
        sum += weights[way] * ways.get(way)[theme];
      }
      boolean asked = subject.promptThemes().contains(themes.get(theme).id());
      scores[theme] = (float) (sum / UNIT + (asked ? PROMPT : 0));
    }
    return scores;
  }

  /** What terms tell, what words tell and, where it is known, what meaning tells. */
  List<double[]> ways(Subject subject) {
    List<Words.Word> read = words.of(subject.text());
    return ways(subject, read, terms.in(read));
  }

  private List<double[]> ways(Subject subject, List<Words.Word> read, Terms.Heard heard) {
    double[] known = subject.english() ? centroids.near(read) : new double[themes.size()];
    boolean any = Arrays.stream(known).anyMatch(near -> near != 0);
    List<double[]> ways = new ArrayList<>();
    ways.add(even(heard.scores(), 0));
    ways.add(even(known, 1));
    if (any && !subject.passages().isEmpty() && directions().fit(themes.size())) {
      ways.add(even(directions().near(subject.passages()), 2));
    }
    return ways;
  }

  /**
   * As much above as below, with a spread of one, and without what every page has: some themes are
   * written about in words that stand on any page.
   */
  private double[] even(double[] values, int way) {
    Directions usual = directions();
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
    double spread = Math.sqrt(squares / values.length);
    double[] even = new double[values.length];
    for (int theme = 0; theme < values.length && spread > NOTHING; theme++) {
      even[theme] = (values[theme] - mean) / spread - usual.usual(way, theme);
    }
    return even;
  }

  private synchronized Directions directions() {
    if (directions == null) {
      directions = taught.get();
    }
    return directions;
  }

  /** Whether the terms and examples of the themes have a word, in whatever form. */
  public boolean knows(String word) {
    return words.of(word).stream().allMatch(each -> each.number() >= 0);
  }

  /** Another one when a text would get other scores than before. */
  public String version() {
    if (version.isEmpty()) {
      int taught = Objects.hash(themes, terms.taught(), VERSION);
      version = "%08x %s".formatted(taught, directions().examples());
    }
    return version;
  }

  /** The themes that a text seems to speak of, best first, at most eight. */
  public List<Suggested> suggest(Subject subject) {
    List<Words.Word> read = words.of(subject.text());
    Terms.Heard heard = terms.in(read);
    float[] scores = scores(subject, ways(subject, read, heard));
    List<Suggested> suggested = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Theme theme = themes.get(i);
      double sure = sure(scores[i] + subject.own().correction(i, theme.id()));
      boolean speaks = sure >= LIKELY && (read.size() >= FEW || !heard.terms(i).isEmpty());
      if (scores[i] > 0 && (speaks || subject.promptThemes().contains(theme.id()))) {
        suggested.add(new Suggested(theme, sure, heard.terms(i)));
      }
    }
    suggested.sort(Comparator.comparingDouble(Suggested::score).reversed());
    return List.copyOf(suggested.subList(0, Math.min(MOST, suggested.size())));
  }

  /** How often texts with such a score do speak of the theme. */
  private static double sure(double score) {
    return 1 / (1 + Math.exp(3.2 - 3 * score));
  }
}
