package org.sojourn.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which themes a text speaks of by the terms in it; one clear term is worth 1. */
final class Terms {

  private static final double SINGLE_WORD = 0.5;
  private static final double AMBIGUOUS = 0.3;
  private static final double HINT_PHRASE = 0.6;
  private static final double HINT_WORD = 0.45;
  private static final double EVERYDAY_PHRASE = 0.3;
  private static final double EVERYDAY_WORD = 0.14;

  /** What each further term adds, so that a long list of terms wins no theme its place. */
  private static final double FADING = 0.9;

  private static final Comparator<Found> BEST =
      Comparator.comparingDouble(Found::worth).reversed().thenComparing(Found::term);

  private static final double REPEATED = 0.2;
  private static final int MOST_REPEATS = 3;

  private final List<Theme> themes;
  private final Phrases phrases = new Phrases();
  private final AtomicReferenceArray<List<Weighed>> weighed;
  private final Set<String> ambiguous;
  private final Set<String> everyday;
  private final int taught;

  /**
   * What a phrase is of a theme: the first of its terms, how many there are, what the best is
   * worth.
   */
  private record Weighed(String term, int theme, int terms, double weight) {

    Weighed with(Weighed other) {
      return new Weighed(term, theme, terms + other.terms, Math.max(weight, other.weight));
    }
  }

  Terms(List<Theme> themes, Set<String> ambiguous, Hints hints, Stems stems) {
    this.themes = themes;
    this.ambiguous = ambiguous;
    this.taught = Objects.hash(ambiguous, hints);
    this.everyday =
        Stream.concat(hints.everyday().stream(), Words.SMALL.stream())
            .map(Stem::of)
            .collect(Collectors.toUnmodifiableSet());
    Words words = new Words(stems::add);
    for (int place = 0; place < themes.size(); place++) {
      for (List<String> terms : themes.get(place).terms().values()) {
        add(place, terms, false, words);
      }
      String id = themes.get(place).id();
      add(place, hints.byTheme().getOrDefault(id, List.of()), true, words);
    }
    this.weighed = new AtomicReferenceArray<>(phrases.size());
  }

  /** A number that is another when the terms are others, or count otherwise. */
  int taught() {
    return taught;
  }

  /** Terms share most of their words, whose stems are remembered. */
  private void add(int theme, List<String> terms, boolean hint, Words words) {
    terms.forEach(term -> phrases.add(new Phrases.Term(term, theme, hint), words.of(term)));
  }

  /** What was heard in a text. */
  static final class Heard {
    private final List<List<Found>> best;

    private Heard(List<List<Found>> best) {
      this.best = best;
    }

    /** How much of each theme, from 0 to 1. */
    double[] scores() {
      return best.stream().mapToDouble(Terms::together).toArray();
    }

    /** By which terms of a theme, the strongest first. */
    List<String> terms(int theme) {
      return best.get(theme).stream().map(Found::term).toList();
    }
  }

  /** Listens to a text. */
  Heard in(List<Words.Word> text) {
    int[] times = new int[phrases.size()];
    List<Phrases.Hit> hits = new ArrayList<>();
    for (Phrases.Hit hit : phrases.in(text)) {
      if (times[hit.number()]++ == 0) {
        hits.add(hit);
      }
    }
    List<List<Found>> found = new ArrayList<>(Collections.nCopies(themes.size(), List.of()));
    for (Phrases.Hit hit : hits) {
      for (Weighed each : weighed(hit)) {
        if (found.get(each.theme()).isEmpty()) {
          found.set(each.theme(), new ArrayList<>());
        }
        int heard = times[hit.number()] * each.terms();
        found.get(each.theme()).add(new Found(each.term(), each.weight(), heard));
      }
    }
    found.forEach(of -> {
      if (of.size() > 1) {
        of.sort(BEST);
      }
    });
    return new Heard(found);
  }

  /** What a phrase is worth; any thread may find that out, and all find the same. */
  private List<Weighed> weighed(Phrases.Hit hit) {
    List<Weighed> known = weighed.get(hit.number());
    if (known == null) {
      Map<Integer, Weighed> byTheme = new LinkedHashMap<>();
      for (Phrases.Term term : hit.terms()) {
        Weighed each = new Weighed(term.text(), term.theme(), 1, weight(hit, term));
        byTheme.merge(term.theme(), each, Weighed::with);
      }
      known = List.copyOf(byTheme.values());
      weighed.set(hit.number(), known);
    }
    return known;
  }

  /** Rarer among the themes is worth more; a phrase more than a word; a term more than a hint. */
  private double weight(Phrases.Hit hit, Phrases.Term term) {
    long sharing = hit.terms().stream().map(Phrases.Term::theme).distinct().count();
    double rarity = Math.log((themes.size() + 1.0) / sharing) / Math.log(themes.size() + 1.0);
    return rarity * clarity(hit, term);
  }

  private double clarity(Phrases.Hit hit, Phrases.Term term) {
    boolean word = hit.words() == 1;
    if (term.hint()) {
      return hinting(word, everyday(hit));
    }
    if (ambiguous.contains(Fold.plain(term.text()))) {
      return AMBIGUOUS;
    }
    return word ? SINGLE_WORD : 1;
  }

  private static double hinting(boolean word, boolean everyday) {
    if (word) {
      return everyday ? EVERYDAY_WORD : HINT_WORD;
    }
    return everyday ? EVERYDAY_PHRASE : HINT_PHRASE;
  }

  private boolean everyday(Phrases.Hit hit) {
    return Arrays.stream(hit.phrase().split(" ")).allMatch(everyday::contains);
  }

  private static double together(List<Found> best) {
    double sum = 0;
    double share = 1;
    for (Found one : best) {
      sum += one.worth() * share;
      share *= FADING;
    }
    return 1 - Math.exp(-sum);
  }

  /** A term in the text: what one finding of it is worth, and how often it is there. */
  private record Found(String term, double weight, int times) {

    double worth() {
      return weight * (1 + REPEATED * Math.min(MOST_REPEATS, times - 1));
    }
  }
}
