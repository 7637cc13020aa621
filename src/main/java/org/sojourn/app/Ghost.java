package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.search.Completion;

/**
 * How a query that is being typed may go on, seen behind its end.
 *
 * @param from where in the query it begins; what stands from there on is replaced
 * @param insert what comes in its place
 * @param shown what of it is not typed yet
 */
public record Ghost(int from, String insert, String shown) {

  /** So many letters are typed before a key is thought of. */
  private static final int KEY_LETTERS = 2;

  /** The best of some completions that goes on with the letters that are there. */
  static Optional<Ghost> of(String query, List<Completion> completions) {
    return completions.stream()
        .filter(each -> goesOn(query, each))
        .findFirst()
        .map(each ->
            new Ghost(
                each.from(), each.insert(), each.insert().substring(query.length() - each.from())));
  }

  private static boolean goesOn(String query, Completion completion) {
    int typed = query.length() - completion.from();
    return completion.to() == query.length()
        && completion.insert().length() > typed
        && completion.insert().regionMatches(true, 0, query, completion.from(), typed)
        && (completion.kind() != Completion.Kind.KEY || typed >= KEY_LETTERS);
  }

  /** The query with it. */
  String in(String query) {
    return query.substring(0, from) + insert;
  }
}
