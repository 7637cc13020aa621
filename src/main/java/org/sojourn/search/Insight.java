package org.sojourn.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is known of a text beside its words. None of its methods throws for any text. */
public interface Insight {

  /** Knows nothing of any text. */
  static Insight none() {
    return new NoInsight();
  }

  /** Another one when what is known of a text would be other; an entry is then looked at again. */
  String version();

  /** Whether {@link #of} knows more than {@link #byWords} does. */
  default boolean deep() {
    return true;
  }

  /** All that can be known of a text; slow, and asked where nobody waits. */
  Known of(String prose, Collection<String> promptThemes);

  /** What can be known of a text at once, by its words alone. */
  Known byWords(String prose, Collection<String> promptThemes);

  /** Whether a word is one that people write, as far as that is known; it is no slip then. */
  default boolean knows(String word) {
    return false;
  }

  /** The meaning of a sentence as a vector of length 1, when it can be had at once. */
  Optional<float[]> query(String sentence);

  /** How much a sentence speaks of each theme, in the order of the vocabulary. */
  float[] themesOf(String sentence);

  /** What is known of a text beside its words. */
  final class Known {

    /** Nothing. */
    public static final Known NOTHING = new Known(new float[0], List.of());

    private final float[] themes;
    private final List<float[]> passages;
    private final List<Integer> starts;
    private final List<float[]> parts;

    /** What is known of a text as a whole. */
    public Known(float[] themes, List<float[]> passages) {
      this(themes, passages, List.of(), List.of());
    }

    /**
     * What is known.
     *
     * @param themes how much the text speaks of each theme, in the order of the vocabulary: 0 is as
     *     an average text does, 1 and more says that it does
     * @param passages the meaning of its passages in order, each as a vector of length 1
     * @param starts where in the text its parts begin, which are smaller than passages
     * @param parts the meaning of each of these
     */
    public Known(
        float[] themes, List<float[]> passages, List<Integer> starts, List<float[]> parts) {
      this.themes = themes;
      this.passages = List.copyOf(passages);
      this.starts = List.copyOf(starts);
      this.parts = List.copyOf(parts);
    }

    /** How much the text speaks of each theme; not to be changed. */
    public float[] themes() {
      return themes;
    }

    /** The meaning of its passages. */
    public List<float[]> passages() {
      return passages;
    }

    /** Where in the text its parts begin. */
    public List<Integer> starts() {
      return starts;
    }

    /** The meaning of its parts. */
    public List<float[]> parts() {
      return parts;
    }
  }
}
