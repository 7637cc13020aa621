package org.sojourn.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** The entries that fit the values chosen of facets. */
final class Chosen {

  private Chosen() {}

  static Query query(Choices choices, Phases phases, List<Concept> concepts) {
    if (choices.none()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    choices
        .chosen()
        .forEach((facet, values) ->
            all.add(new ConstantScoreQuery(any(facet, values, phases, concepts)), Occur.FILTER));
    return all.build();
  }

  private static Query any(Facet facet, Set<String> values, Phases phases, List<Concept> concepts) {
    return switch (facet) {
      case THEME -> tagged(Fields.THEME, values);
      case GROUP ->
          tagged(
              Fields.THEME,
              concepts.stream()
                  .filter(concept -> values.contains(concept.group()))
                  .map(Concept::id)
                  .toList());
      case PHASE -> any(values.stream().map(phases::query).toList());
      case MISSION -> tagged(Fields.MISSION, values);
      case GUIDE -> tagged(Fields.GUIDE, values);
      case YEAR -> any(values.stream().map(Chosen::year).toList());
      case PERSON -> tagged(Fields.FROM, values);
    };
  }

  private static Query tagged(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query year(String value) {
    if (!value.matches("\\d{4}")) {
      return MatchNoDocsQuery.INSTANCE;
    }
    LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
    return LongField.newRangeQuery(
        Fields.DATE, first.toEpochDay(), first.plusYears(1).toEpochDay() - 1);
  }
}
