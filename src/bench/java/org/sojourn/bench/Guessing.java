package org.sojourn.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sojourn.app.Folders;
import org.sojourn.app.Understanding;
import org.sojourn.meaning.Meaning;
import org.sojourn.meaning.Passages;
import org.sojourn.meaning.Vectors;
import org.sojourn.search.Insight;
import org.sojourn.themes.Themes;

/**
 * Understands queries as the program does, and entries as far as their words go; the meaning of a
 * passage is made up, because to read each one by the model would take hours: one of a few hundred
 * that were read, turned a little.
 */
final class Guessing implements Insight, AutoCloseable {
  private static final int READ = 200;

  /** So many passages of a text, some 150 words, are kept as one. */
  private static final int TOGETHER = 3;

  private static final float TURNED = 0.03f;

  private final Understanding understanding;
  private final List<float[]> read;

  private Guessing(Understanding understanding, List<float[]> read) {
    this.understanding = understanding;
    this.read = read;
  }

  /** With the meaning of some of these texts; with none of any text when there are no texts. */
  static Guessing from(Folders folders, List<String> texts) {
    Themes themes = Themes.shipped();
    Understanding understanding = Understanding.of(folders, () -> themes, !texts.isEmpty());
    List<float[]> read = new ArrayList<>();
    for (String text : texts.subList(0, Math.min(READ, texts.size()))) {
      understanding.query(text).ifPresent(read::add);
    }
    return new Guessing(understanding, read);
  }

  /** Whether the model is there. */
  boolean model() {
    return !read.isEmpty();
  }

  @Override
  public String version() {
    return "bench";
  }

  @Override
  public boolean deep() {
    return false;
  }

  @Override
  public Known of(String prose, Collection<String> promptThemes) {
    return byWords(prose, promptThemes);
  }

  @Override
  public Known byWords(String prose, Collection<String> promptThemes) {
    Known known = understanding.byWords(prose, promptThemes);
    return read.isEmpty() ? known : new Known(known.themes(), madeUp(prose));
  }

  private List<float[]> madeUp(String prose) {
    Random dice = new Random(prose.hashCode());
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < Passages.of(prose).size(); i += TOGETHER) {
      float[] vector = read.get(dice.nextInt(read.size())).clone();
      for (int at = 0; at < Meaning.SIZE; at++) {
        float up = dice.nextFloat();
        vector[at] += TURNED * (up - dice.nextFloat());
      }
      vectors.add(Vectors.normalise(vector));
    }
    return vectors;
  }

  @Override
  public boolean knows(String word) {
    return understanding.knows(word);
  }

  @Override
  public Optional<float[]> query(String sentence) {
    return read.isEmpty() ? Optional.empty() : understanding.query(sentence);
  }

  @Override
  public float[] themesOf(String sentence) {
    return understanding.themesOf(sentence);
  }

  @Override
  public void close() {
    understanding.close();
  }
}
