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
