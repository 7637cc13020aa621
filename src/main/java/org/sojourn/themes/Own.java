package org.sojourn.themes;

import java.util.Map;

/** What a journal tells of its writer: what all pages speak of, and which themes were ticked. */
public final class Own {

  /** No journal, or an empty one. */
  public static final Own NOTHING = new Own(new float[0], 0, Map.of());

  /** With fewer entries than this, their mean is more chance than habit. */
  private static final double SOME = 20;

  /** How much more likely a theme is once it was ticked in so many entries. */
  private static final double TICKED = 0.05;

  private static final int MOST_TICKED = 20;

  private final float[] mean;
  private final int entries;
  private final Map<String, Integer> ticked;

  /**
   * What is known of a journal.
   *
   * @param mean the mean of its entries' scores, theme by theme; empty where there are none
   * @param entries how many entries that is the mean of
   * @param ticked how many entries carry each theme, by id
   */
  public Own(float[] mean, int entries, Map<String, Integer> ticked) {
    this.mean = mean.clone();
    this.entries = entries;
    this.ticked = Map.copyOf(ticked);
  }

  /** What is taken from a theme's score because it is so of every page, and given for its ticks. */
  double correction(int theme, String id) {
    double usual = theme < mean.length ? mean[theme] * entries / (entries + SOME) : 0;
    return TICKED * Math.log1p(Math.min(MOST_TICKED, ticked.getOrDefault(id, 0))) - usual;
  }
}
