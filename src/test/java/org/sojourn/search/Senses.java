package org.sojourn.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A small insight: words of one sense are one direction, and each sense speaks of the theme of the
 * sample vocabulary at its place. Paragraphs are passages.
 */
final class Senses implements Insight {

  private static final List<List<String>> SENSES =
      List.of(
          List.of("nodded", "agreed", "permission", "decides"),
          List.of("words", "tongue", "translated", "spoke"),
          List.of("afraid", "scared", "trembling", "dread"),
          List.of("rain", "storm", "wet", "flood"));

  private final String version;
  private boolean there = true;

  Senses(String version) {
    this.version = version;
  }

  /** As when the model is not there, or not open yet. */
  Senses silent() {
    there = false;
    return this;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Known of(String prose, Collection<String> promptThemes) {
    List<float[]> passages = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (String paragraph : prose.split("\n\n", -1)) {
      passages.add(direction(paragraph));
      starts.add(start);
      start += paragraph.length() + 2;
    }
    return new Known(themesOf(prose), passages, starts, passages);
  }

  @Override
  public Known byWords(String prose, Collection<String> promptThemes) {
    return new Known(themesOf(prose), List.of());
  }

  @Override
  public Optional<float[]> query(String sentence) {
    float[] direction = direction(sentence);
    boolean some = direction[SENSES.size()] < 1;
    return there && some ? Optional.of(direction) : Optional.empty();
  }

  @Override
  public float[] themesOf(String sentence) {
    return Arrays.copyOf(direction(sentence), 3);
  }

  /** The last number stands for all words without a sense here. */
  private static float[] direction(String text) {
    float[] direction = new float[SENSES.size() + 1];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      int sense = 0;
      while (sense < SENSES.size() && !SENSES.get(sense).contains(word)) {
        sense++;
      }
      direction[sense] += sense < SENSES.size() ? 1 : 0.1f;
    }
    float length = 0;
    for (float number : direction) {
      length += number * number;
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] /= (float) Math.sqrt(length);
    }
    return direction;
  }
}
