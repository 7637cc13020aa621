package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.search.Choices;
import org.sojourn.search.Completion;
import org.sojourn.search.Correction;
import org.sojourn.search.Facet;
import org.sojourn.search.Results;

/** Another way to ask, that one key takes. */
public sealed interface Offer {

  /** How many there are keys for. */
  int MOST = 4;

  /** So many letters are typed before a theme is thought of in their place. */
  int THEME_LETTERS = 4;

  /** Another word in the place of one that no entry has. */
  record Instead(Correction correction) implements Offer {}

  /** The word itself, in the place of which another was looked for. */
  record AsTyped(Correction correction, String typed) implements Offer {}

  /** A theme in the place of a word that begins its name. */
  record Named(Completion theme) implements Offer {}

  /** A theme that the query seems to speak of. */
  record Theme(String id) implements Offer {}

  /** One of the choices less. */
  record Without(Facet facet, String value) implements Offer {}

  /** Widened by themes again. */
  record Widened() implements Offer {}

  /** What a page offers: beside hits another meaning of the words, in place of them also less. */
  static List<Offer> of(SearchPage page) {
    if (!page.answered()) {
      return List.of();
    }
    Results results = page.results().orElseThrow();
    List<Offer> offers = new ArrayList<>();
    results.corrections().forEach(correction -> offers.add(of(page, correction)));
    if (results.hits().isEmpty()) {
      offers.addAll(less(page.question().choices()));
      if (!page.question().expand()) {
        offers.add(new Widened());
      }
    }
    Set<String> chosen = page.question().choices().of(Facet.THEME);
    List<Named> named = named(page);
    offers.addAll(named);
    results.near().stream()
        .filter(theme -> !chosen.contains(theme))
        .filter(
            theme -> named.stream().noneMatch(each -> each.theme().insert().endsWith(':' + theme)))
        .forEach(theme -> offers.add(new Theme(theme)));
    return List.copyOf(offers.subList(0, Math.min(MOST, offers.size())));
  }

  private static Offer of(SearchPage page, Correction correction) {
    String query = page.query().text();
    boolean there = correction.taken() && correction.to() <= query.length();
    return there
        ? new AsTyped(correction, query.substring(correction.from(), correction.to()))
        : new Instead(correction);
  }

  private static List<Named> named(SearchPage page) {
    int end = page.query().length();
    return page.answer().stream()
        .flatMap(last -> last.completions().stream())
        .filter(each -> each.kind() == Completion.Kind.THEME)
        .filter(each -> each.to() == end && end - each.from() >= THEME_LETTERS)
        .map(Named::new)
        .limit(1)
        .toList();
  }

  /** Each choice that could be taken back, the last first. */
  private static List<Offer> less(Choices choices) {
    List<Offer> less = new ArrayList<>();
    for (Map.Entry<Facet, Set<String>> facet : choices.chosen().entrySet()) {
      facet.getValue().forEach(value -> less.addFirst(new Without(facet.getKey(), value)));
    }
    return less;
  }
}
