package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** A phrase in each language that entries are written in. */
final class Quoted {

  private final Prose prose;
  private final Meanings meanings;
  private final Clause.Phrase phrase;
  private final List<Query> scored = new ArrayList<>();
  private final List<Query> demanded = new ArrayList<>();

  Quoted(Prose prose, Meanings meanings, Clause.Phrase phrase) {
    this.prose = prose;
    this.meanings = meanings;
    this.phrase = phrase;
  }

  /** Asks for it in a language, unless its words are all too common there. */
  void in(Tongue tongue) throws IOException {
    List<Prose.Token> stems = prose.stems(tongue, phrase.text());
    if (stems.isEmpty()) {
      return;
    }
    Run run = new Run(stems);
    List<Prose.Token> words = prose.words(phrase.text());
    if (phrase.ending() == Clause.Ending.OPEN && words.getLast().end() == stems.getLast().end()) {
      Query unfinished = meanings.unfinished(tongue, run, words.getLast().term());
      scored.add(unfinished);
      demanded.add(unfinished);
    } else {
      scored.add(meanings.asked(tongue, run));
      demanded.add(run.in(tongue.text()));
    }
  }

  /** Whether its words are too common everywhere. */
  boolean isCommon() {
    return demanded.isEmpty();
  }

  Query scored() {
    return scored.size() == 1 ? scored.getFirst() : new DisjunctionMaxQuery(scored, 0);
  }

  Query demanded() {
    if (demanded.size() == 1) {
      return demanded.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    demanded.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
