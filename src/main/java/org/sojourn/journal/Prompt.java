package org.sojourn.journal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question on one screen.
 *
 * @param id lower-case kebab, unique in its guide
 * @param title a few words
 * @param text the question
 * @param probes further questions, shown one at a time and only on request; at most three
 * @param themes ids of the themes it touches
 * @param sensitive whether it is left out of group totals and shown with the support key
 * @param variants other words for it, by the writer's role
 * @param scale the ends of a scale; none for other kinds
 * @param options what can be chosen or ticked; empty for other kinds
 * @param words the words offered; empty for other kinds
 * @param shows a card shown beside it: {@code support-card} or {@code whom-to-tell}
 * @param brings what it brings to the page: {@code week}, {@code old-entry} or {@code commitments}
 */
public record Prompt(
    String id,
    Kind kind,
    String title,
    String text,
    List<String> probes,
    List<String> themes,
    boolean sensitive,
    Map<Role, Variant> variants,
    @Nullable Scale scale,
    List<Option> options,
    List<String> words,
    @Nullable String shows,
    @Nullable String brings) {

  public Prompt {
    probes = List.copyOf(probes);
    themes = List.copyOf(themes);
    variants = Map.copyOf(variants);
    options = List.copyOf(options);
    words = List.copyOf(words);
  }

  /** Whether the card that says where help is found is shown beside it. */
  public boolean offersSupport() {
    return "support-card".equals(shows);
  }

  /** The words of this prompt for a writer in this role. */
  public Variant wordsFor(@Nullable Role role) {
    Variant own = new Variant(title, text, probes);
    return role == null ? own : variants.getOrDefault(role, own);
  }

  /** The words to keep with an answer given in this role. */
  public Asked askedOf(@Nullable Role role) {
    Variant words = wordsFor(role);
    return new Asked(
        words.title(),
        words.text(),
        options.stream().map(Option::asked).toList(),
        scale == null ? List.of() : scale.labels());
  }

  /** Other words for a prompt. */
  public record Variant(String title, String text, List<String> probes) {
    public Variant {
      probes = List.copyOf(probes);
    }
  }

  /**
   * The ends of a scale.
   *
   * @param low the words at its lower end
   * @param high the words at its upper end
   */
  public record Scale(int min, int max, String low, String high) {

    /** The most steps that a scale can have: all of them are on the screen. */
    public static final int MOST = 20;

    /** Whether these can be the ends of a scale. */
    public static boolean fits(int min, int max) {
      return min < max && (long) max - min <= MOST;
    }

    /** What is kept of it with an answer; nothing of a scale whose ends have no words. */
    List<Asked.Label> labels() {
      return low.isEmpty() || high.isEmpty()
          ? List.of()
          : List.of(new Asked.Label(min, low), new Asked.Label(max, high));
    }
  }

  /**
   * Something to choose or tick.
   *
   * @param then a sentence shown when it is chosen, may be empty
   */
  public record Option(String value, String label, String then) {

    /** What is kept of it with an answer. */
    Asked.Option asked() {
      return new Asked.Option(value, label);
    }
  }
}
