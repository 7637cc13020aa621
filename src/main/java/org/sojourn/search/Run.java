package org.sojourn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Stems that must stand side by side, each at its distance from the first; never none. */
record Run(List<Prose.Token> tokens) {

  Run {
    tokens = List.copyOf(tokens);
  }

  /** The stems as one text, equal for runs that mean the same. */
  String key() {
    return tokens.stream().map(Prose.Token::term).collect(Collectors.joining(" "));
  }

  String first() {
    return tokens.getFirst().term();
  }

  /** How far the stem at this place is from the first. */
  int distance(int place) {
    return tokens.get(place).position() - tokens.getFirst().position();
  }

  /** This run with another last stem. */
  Run endingIn(String stem) {
    List<Prose.Token> others = new ArrayList<>(tokens);
    Prose.Token last = others.removeLast();
    others.add(new Prose.Token(stem, last.position(), last.start(), last.end()));
    return new Run(others);
  }

  /** The stems with a blank for each step from one to the next, equal for equal runs alone. */
  String spelt() {
    StringBuilder spelt = new StringBuilder(first());
    for (int place = 1; place < tokens.size(); place++) {
      spelt.repeat(' ', distance(place) - distance(place - 1)).append(tokens.get(place).term());
    }
    return spelt.toString();
  }

  /**
   * The place in a text of the last stem where this begins at another place; -1 where it does not.
   */
  int endIn(List<Prose.Token> text, int from) {
    int at = from;
    for (int place = 1; place < tokens.size(); place++) {
      int wanted = text.get(from).position() + distance(place);
      String term = tokens.get(place).term();
      while (at < text.size()
          && text.get(at).position() <= wanted
          && !(text.get(at).position() == wanted && text.get(at).term().equals(term))) {
        at++;
      }
      if (at == text.size() || text.get(at).position() != wanted) {
        return -1;
      }
    }
    return at;
  }

  Query in(String field) {
    if (tokens.size() == 1) {
      return new TermQuery(new Term(field, first()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int place = 0; place < tokens.size(); place++) {
      phrase.add(new Term(field, tokens.get(place).term()), distance(place));
    }
    return phrase.build();
  }
}
