package org.sojourn.app;

import java.util.List;
import java.util.stream.Stream;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Named;
import org.sojourn.journal.Phase;
import org.sojourn.search.Choices;
import org.sojourn.search.Facet;

/** What facets and their values are called. */
public final class FacetNames {
  private FacetNames() {}

  /** What a facet is called. */
  public static String of(Facet facet) {
    return sentence(facet.id());
  }

  /** What a value of a facet is called. */
  public static String of(State state, Facet facet, String value) {
    return switch (facet) {
      case THEME, GROUP -> state.desk().map(desk -> desk.themes().get(value)).orElse(value);
      case PHASE -> Named.of(Phase.class, value).map(Phase::label).orElse(value);
      case MISSION ->
          missions(state)
              .filter(mission -> mission.id().equals(value))
              .map(Mission::name)
              .findFirst()
              .orElse(value);
      case GUIDE ->
          guides(state)
              .filter(guide -> guide.id().equals(value))
              .map(Guide::title)
              .findFirst()
              .orElse(sentence(value.replace('-', ' ')));
      case YEAR, PERSON -> value;
    };
  }

  /** What was chosen, in the order of choosing. */
  static List<String> of(State state, Choices choices) {
    return choices.chosen().entrySet().stream()
        .flatMap(facet -> facet.getValue().stream().map(value -> of(state, facet.getKey(), value)))
        .toList();
  }

  private static Stream<Mission> missions(State state) {
    return state.desk().stream().flatMap(desk -> desk.missions().stream());
  }

  /** The guides as Home has read them. */
  private static Stream<Guide> guides(State state) {
    return state.below().stream()
        .filter(HomePage.class::isInstance)
        .flatMap(home -> ((HomePage) home).home().stream())
        .flatMap(home -> home.guides().stream());
  }

  private static String sentence(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
