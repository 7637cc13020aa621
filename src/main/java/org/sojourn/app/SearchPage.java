package org.sojourn.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.search.Completion;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;

/**
 * Finding entries again, as one types.
 *
 * @param question what is asked; its words are those of the query
 * @param answer the last that came; none before the first
 * @param focus what the keys act on
 * @param selected the hit that is selected
 * @param facets where the keys are in the facets
 * @param peek the entry that stands beside the list where there is room
 */
public record SearchPage(
    Writing query,
    SearchQuestion question,
    Optional<Answer> answer,
    Focus focus,
    int selected,
    FacetFocus facets,
    Peek peek)
    implements Page {

  /** How many hits before its end a list asks for more. */
  private static final int AHEAD = 15;

  /** What was found, what it answers, and how that may go on. */
  public record Answer(SearchQuestion question, Results results, List<Completion> completions) {
    public Answer {
      completions = List.copyOf(completions);
    }

    /** The same, with the counts of another until its own are known. */
    private Answer after(Answer last) {
      return results.counted()
          ? this
          : new Answer(question, results.after(last.results), completions);
    }

    /** An answer to a query that goes on in no way that is known. */
    public Answer(SearchQuestion question, Results results) {
      this(question, results, List.of());
    }
  }

  /** What the keys act on. */
  public enum Focus {
    /** The query: letters are text. */
    QUERY,
    /** The list of hits. */
    LIST,
    /** The facets. */
    FACETS
  }

  public SearchPage {
    question = question.about(query.text());
  }

  /** The page as it opens. */
  static SearchPage fresh(String query) {
    return of(SearchQuestion.of(query));
  }

  /** The page as it opens with something to ask. */
  static SearchPage of(SearchQuestion question) {
    return of(question, Focus.QUERY);
  }

  /** The same with the keys on what will be found. */
  static SearchPage listing(SearchQuestion question) {
    return of(question, Focus.LIST);
  }

  private static SearchPage of(SearchQuestion question, Focus focus) {
    return new SearchPage(
        Writing.of(question.query(), question.query().length()),
        question,
        Optional.empty(),
        focus,
        0,
        FacetFocus.FIRST,
        Peek.NOTHING);
  }

  @Override
  public Where where() {
    return switch (focus) {
      case QUERY -> Where.QUERY;
      case LIST -> Where.FOUND;
      case FACETS -> Where.FACETS;
    };
  }

  @Override
  public Optional<Writing> text() {
    return focus == Focus.QUERY ? Optional.of(query) : Optional.empty();
  }

  /** Whether the keys act on the list. */
  public boolean inList() {
    return focus == Focus.LIST;
  }

  /** Whether what shows answers what is asked. */
  public boolean answered() {
    return answer.filter(last -> last.question().asks(question)).isPresent();
  }

  /** What was found last. */
  public Optional<Results> results() {
    return answer.map(Answer::results);
  }

  /** How the query may go on behind the caret; only at its end. */
  public Optional<Ghost> ghost() {
    boolean end = focus == Focus.QUERY && query.caret() == query.length() && !query.selecting();
    return end && answered()
        ? answer.flatMap(last -> Ghost.of(query.text(), last.completions()))
        : Optional.empty();
  }

  /** What the value at the end of the query may be, when it may be several. */
  public List<String> values() {
    List<String> values =
        answer.filter(_ -> ghost().isPresent()).stream()
            .flatMap(last -> last.completions().stream())
            .filter(each -> each.kind() == Completion.Kind.VALUE)
            .map(Completion::shown)
            .toList();
    return values.size() > 1 ? values : List.of();
  }

  /** The hits that are listed. */
  public List<Hit> hits() {
    return results().map(Results::hits).orElse(List.of());
  }

  /** The hit that is selected. */
  public Optional<Hit> hit() {
    return selected < hits().size() ? Optional.of(hits().get(selected)) : Optional.empty();
  }

  /** The values by which what was found can be limited. */
  public FacetList facetList() {
    return FacetList.of(
        results().map(Results::facets).orElse(Map.of()), question.choices(), facets.opened());
  }

  /** The line of the facets that the keys are on. */
  public int facet() {
    return facets.place().map(facetList()::index).orElse(0);
  }

  /** This page with another query typed. */
  SearchPage typed(Writing changed) {
    return new SearchPage(changed, question, answer, Focus.QUERY, selected, facets, peek);
  }

  /** This page with the keys elsewhere; on the query where there is nothing for them to act on. */
  SearchPage focused(Focus wanted) {
    Focus possible =
        switch (wanted) {
          case QUERY -> wanted;
          case LIST -> hits().isEmpty() ? Focus.QUERY : wanted;
          case FACETS -> facetList().items().isEmpty() ? Focus.QUERY : wanted;
        };
    return new SearchPage(query, question, answer, possible, selected, facets, peek);
  }

  /** Whether the last hits are near that were asked for, and there are more. */
  boolean lacksHits() {
    return answer
        .filter(last -> last.question().equals(question) && !question.more().equals(question))
        .filter(last -> selected + AHEAD >= hits().size())
        .filter(last -> last.results().total() > hits().size())
        .isPresent();
  }

  /** This page with another hit selected. */
  SearchPage at(int hit) {
    int within = Math.clamp(hit, 0, Math.max(0, hits().size() - 1));
    return new SearchPage(query, question, answer, focus, within, facets, peek);
  }

  /** This page with the keys elsewhere in the facets. */
  SearchPage within(FacetFocus other) {
    return new SearchPage(query, question, answer, focus, selected, other, peek);
  }

  /** This page with the keys on a line of the facets. */
  SearchPage onFacet(int number) {
    List<FacetList.Item> items = facetList().items();
    return items.isEmpty()
        ? this
        : within(facets.at(items.get(Math.clamp(number, 0, items.size() - 1))));
  }

  /** This page asking the same words otherwise. */
  SearchPage asking(SearchQuestion other) {
    return new SearchPage(query, other, answer, focus, selected, facets, peek);
  }

  /** This page with another entry beside the list. */
  SearchPage beside(Peek other) {
    return new SearchPage(query, question, answer, focus, selected, facets, other);
  }

  /**
   * This page with an answer, beside the counts of the last one until its own follow. To a new
   * question the first hit is selected; to the same one, asked again, the entry that was, wherever
   * it stands now.
   */
  SearchPage found(Answer found) {
    boolean again = answer.filter(last -> last.question().asks(found.question())).isPresent();
    int at = again ? place(found.results().hits()) : 0;
    Answer shown = answer.map(found::after).orElse(found);
    return new SearchPage(query, question, Optional.of(shown), focus, at, facets, peek)
        .focused(focus);
  }

  private int place(List<Hit> now) {
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).id().equals(hit().map(Hit::id).orElse(null))) {
        return i;
      }
    }
    return Math.clamp(selected, 0, Math.max(0, now.size() - 1));
  }
}
