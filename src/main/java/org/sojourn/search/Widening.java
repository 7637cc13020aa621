package org.sojourn.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which other words a theme goes by. Plain words that are a theme's label or one of its terms ask
 * for its other terms too; a term that two themes share asks for neither.
 */
final class Widening {

  private static final int MOST_TERMS = 80;
  private static final int LONGEST_TERM = 6;

  private final Prose prose;
  private final Vocabulary vocabulary;
  private volatile Map<String, Wide> byWords = Map.of();
  private volatile @Nullable Labels labels;
  private volatile List<Concept> concepts = List.of();
  private volatile @Nullable ThemePhrases phrases;

  /** A theme with its terms as stems. */
  record Wide(Concept concept, List<Other> others) {}

  /** One of the words or phrases a theme goes by. */
  record Other(String said, Run run) {

    /** The entries that have it. */
    Query query() {
      return run.tokens().size() == 1
          ? run.in(Fields.TEXT)
          : new TermQuery(new Term(Fields.PHRASE, run.spelt()));
    }
  }

  /** A theme that some of the words of a query name: those from a place to another. */
  record Named(Wide wide, int from, int to) {
    Concept concept() {
      return wide.concept();
    }

    int length() {
      return to - from;
    }
  }

  Widening(Prose prose, Vocabulary vocabulary) {
    this.prose = prose;
    this.vocabulary = vocabulary;
  }

  /** The other words for a theme. */
  Wide of(Concept concept) {
    Map<String, Other> others = new LinkedHashMap<>();
    addOther(others, concept.label());
    concept.terms().stream().limit(MOST_TERMS).forEach(term -> addOther(others, term));
    return new Wide(concept, List.copyOf(others.values()));
  }

  private void addOther(Map<String, Other> others, String said) {
    List<Prose.Token> stems = prose.stems(said);
    if (!stems.isEmpty()) {
      Run run = new Run(stems);
      others.putIfAbsent(run.key(), new Other(said, run));
    }
  }

  /** The phrases of all themes that are in an English text, each as {@link Run#spelt} spells it. */
  Set<String> phrases(List<Pieces.Piece> text) {
    ThemePhrases known = phrases;
    if (known == null) {
      known =
          new ThemePhrases(
              concepts().stream()
                  .flatMap(concept -> of(concept).others().stream())
                  .map(Other::run));
      phrases = known;
    }
    return known.in(Prose.stems(text));
  }

  /** All themes, asked for once: a vocabulary makes them anew each time. */
  List<Concept> concepts() {
    List<Concept> read = concepts;
    if (read.isEmpty()) {
      read = vocabulary.concepts();
      concepts = read;
    }
    return read;
  }

  /** The pieces of a text. */
  List<Pieces.Piece> pieces(Tongue tongue, String text) {
    return prose.pieces(tongue, text);
  }

  /** The stems of a text. */
  List<Prose.Token> stems(Tongue tongue, String text) {
    return prose.stems(tongue, text);
  }

  /** The words of the themes' labels. */
  Labels labels() {
    Labels read = labels;
    if (read == null) {
      read = Labels.of(prose, concepts());
      labels = read;
    }
    return read;
  }

  /** The themes that words name, the longest names first from left to right; at most a few. */
  List<Named> named(List<String> words, int most) {
    Map<String, Wide> known = known();
    List<Named> found = new ArrayList<>();
    int from = 0;
    while (from < words.size() && found.size() < most) {
      Optional<Named> longest = longest(words, from, known);
      longest.ifPresent(found::add);
      from = longest.map(Named::to).orElse(from + 1);
    }
    return found;
  }

  private static Optional<Named> longest(List<String> words, int from, Map<String, Wide> known) {
    for (int to = Math.min(words.size(), from + LONGEST_TERM); to > from; to--) {
      Wide wide = known.get(String.join(" ", words.subList(from, to)));
      if (wide != null) {
        return Optional.of(new Named(wide, from, to));
      }
    }
    return Optional.empty();
  }

  private Map<String, Wide> known() {
    if (byWords.isEmpty()) {
      byWords = read();
    }
    return byWords;
  }

  private Map<String, Wide> read() {
    Map<String, Wide> known = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Concept concept : concepts()) {
      Wide wide = of(concept);
      for (Other other : wide.others()) {
        if (known.putIfAbsent(other.run().key(), wide) != null) {
          shared.add(other.run().key());
        }
      }
    }
    shared.forEach(known::remove);
    return known;
  }
}
