package org.sojourn.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.search.Count;
import org.sojourn.search.Hit;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;
import org.sojourn.themes.Group;
import org.sojourn.themes.Theme;

/** Counts the entries of each theme, and when they were written. */
final class OverviewReader {
  private static final String OTHER = "Not in the vocabulary";

  private final Services services;
  private final String language;

  OverviewReader(Services services) {
    this.services = services;
    this.language = services.language();
  }

  Overview read() throws IOException {
    List<YearMonth> months = services.store().months();
    YearMonth today = YearMonth.now(services.clock());
    Spans spans =
        months.isEmpty()
            ? Spans.over(today, today)
            : Spans.over(months.getLast(), months.getFirst());
    List<Map<String, Integer>> counted = new ArrayList<>();
    for (YearMonth month : spans.begins()) {
      LocalDate before = month.plusMonths(spans.months()).atDay(1);
      counted.add(counts("after:" + month.atDay(1).minusDays(1) + " before:" + before));
    }
    return new Overview(themes(counts(""), counted), spans.first(), spans.last());
  }

  private Map<String, Integer> counts(String query) throws IOException {
    return services
        .findOwn(query, Request.of(0, Sort.DATE, false))
        .facets()
        .getOrDefault("theme", List.of())
        .stream()
        .collect(Collectors.toMap(Count::value, Count::count, (one, _) -> one, LinkedHashMap::new));
  }

  /** The vocabulary, then what imported entries carry beside it. */
  private List<Overview.Theme> themes(Map<String, Integer> counts, List<Map<String, Integer>> spans)
      throws IOException {
    Map<String, String> groups = new HashMap<>();
    for (Group group : services.themes().groups()) {
      groups.put(group.id(), group.label(language));
    }
    List<Overview.Theme> themes = new ArrayList<>();
    Map<String, Integer> left = new LinkedHashMap<>(counts);
    for (Theme theme : services.themes().all()) {
      int count = Optional.ofNullable(left.remove(theme.id())).orElse(0);
      String group = groups.getOrDefault(theme.group(), theme.group());
      themes.add(theme(theme.id(), theme.label(language), group, count, spans));
    }
    for (Map.Entry<String, Integer> other : left.entrySet()) {
      themes.add(theme(other.getKey(), other.getKey(), OTHER, other.getValue(), spans));
    }
    return themes;
  }

  private Overview.Theme theme(
      String id, String label, String group, int count, List<Map<String, Integer>> spans)
      throws IOException {
    List<Integer> trend = spans.stream().map(span -> span.getOrDefault(id, 0)).toList();
    return new Overview.Theme(
        id, label, group, count, count == 0 ? Optional.empty() : last(id), trend);
  }

  private Optional<LocalDate> last(String theme) throws IOException {
    Results newest = services.findOwn("theme:" + theme, Request.of(1, Sort.DATE, false));
    return newest.hits().stream()
        .filter(hit -> hit.themes().contains(theme))
        .findFirst()
        .map(Hit::date);
  }
}
