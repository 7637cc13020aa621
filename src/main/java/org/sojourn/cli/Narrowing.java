package org.sojourn.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.search.Choices;
import org.sojourn.search.Count;
import org.sojourn.search.Facet;
import org.sojourn.search.Results;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;

/** To what values of facets a search is narrowed, each written {@code facet=value}. */
record Narrowing(Choices choices) {

  /** Reads what an option gave; themes go by their labels, too. */
  static Narrowing of(List<String> given, Themes themes) throws Wrong {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (String each : given) {
      int equal = each.indexOf('=');
      if (equal < 0 || equal == each.length() - 1) {
        throw Wrong.usage(
            "--only [%s] names no value".formatted(each), "write it as in --only phase=field");
      }
      Facet facet = facet(each.substring(0, equal));
      chosen
          .computeIfAbsent(facet, _ -> new LinkedHashSet<>())
          .add(value(facet, each.substring(equal + 1), themes));
    }
    return new Narrowing(new Choices(chosen));
  }

  private static Facet facet(String named) throws Wrong {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet.id().equals(named))
        .findFirst()
        .orElseThrow(() ->
            org.sojourn.cli.Choices.unknown(
                "--only [%s] is no facet".formatted(named),
                named,
                Arrays.stream(Facet.values()).map(Facet::id).toList()));
  }

  private static String value(Facet facet, String given, Themes themes) {
    Optional<Theme> theme = facet == Facet.THEME ? themes.named(given) : Optional.empty();
    return theme.map(Theme::id).orElse(given);
  }

  /** Whole sentences about values that no entry has which was found. */
  List<String> missed(Results results) {
    return choices.chosen().entrySet().stream()
        .flatMap(chosen ->
            results.facets().getOrDefault(chosen.getKey().id(), List.of()).stream()
                .filter(count -> count.count() == 0 && chosen.getValue().contains(count.value()))
                .map(Count::value)
                .map(value ->
                    "no entry that was found has %s %s".formatted(chosen.getKey().id(), value)))
        .toList();
  }
}
