package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.search.Hit;
import org.sojourn.search.Results;

/**
 * Finding entries again, as one types.
 *
 * @param question what is asked; its words are those of the query
 * @param answer the last that came; none before the first
 * @param inList whether the keys act on the list, not on the query
 * @param selected the hit the keys act on
 * @param peek the entry that stands beside the list where there is room
 */
public record SearchPage(
    Writing query,
    SearchQuestion question,
    Optional<Answer> answer,
    boolean inList,
    int selected,
    Peek peek)
    implements Page {

  /** What was found, and what it answers. */
  public record Answer(SearchQuestion question, Results results) {}

  public SearchPage {
    question = question.about(query.text());
  }

  /** The page as it opens. */
  static SearchPage fresh(String query) {
    return of(SearchQuestion.of(query));
  }

  /** The page as it opens with something to ask. */
  static SearchPage of(SearchQuestion question) {
    return new SearchPage(
        Writing.of(question.query(), question.query().length()),
        question,
        Optional.empty(),
        false,
        0,
        Peek.NOTHING);
  }

  @Override
  public Where where() {
    return inList ? Where.FOUND : Where.QUERY;
  }

  @Override
  public Optional<Writing> text() {
    return inList ? Optional.empty() : Optional.of(query);
  }

  /** Whether what shows answers what is asked. */
  public boolean answered() {
    return answer.filter(last -> last.question().equals(question)).isPresent();
  }

  /** What was found last. */
  public Optional<Results> results() {
    return answer.map(Answer::results);
  }

  /** The hits that are listed. */
  public List<Hit> hits() {
    return results().map(Results::hits).orElse(List.of());
  }

  /** The hit that is selected. */
  public Optional<Hit> hit() {
    return selected < hits().size() ? Optional.of(hits().get(selected)) : Optional.empty();
  }

  /** This page with another query typed. */
  SearchPage typed(Writing changed) {
    return new SearchPage(changed, question, answer, false, selected, peek);
  }

  /** This page with the keys on the list, or on the query. */
  SearchPage focused(boolean list) {
    return new SearchPage(query, question, answer, list && !hits().isEmpty(), selected, peek);
  }

  /** This page with another hit selected. */
  SearchPage at(int hit) {
    int within = Math.clamp(hit, 0, Math.max(0, hits().size() - 1));
    return new SearchPage(query, question, answer, inList, within, peek);
  }

  /** This page asking the same words otherwise. */
  SearchPage asking(SearchQuestion other) {
    return new SearchPage(query, other, answer, inList, selected, peek);
  }

  /** This page with another entry beside the list. */
  SearchPage beside(Peek other) {
    return new SearchPage(query, question, answer, inList, selected, other);
  }

  /**
   * This page with an answer. To a new question the first hit is selected; to the same one, asked
   * again, the entry that was, wherever it stands now.
   */
  SearchPage found(SearchQuestion asked, Results found) {
    boolean again = answer.filter(last -> last.question().equals(asked)).isPresent();
    int at = again ? place(found.hits()) : 0;
    Optional<Answer> next = Optional.of(new Answer(asked, found));
    return new SearchPage(query, question, next, inList && !found.hits().isEmpty(), at, peek);
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
