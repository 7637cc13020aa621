package org.sojourn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What was asked for in so many words, and by which other words the search was widened. */
final class Meanings {

  private static final float OTHER_WORDS = 0.7f;
  private static final float TITLE = 0.3f;

  /** What it is worth to carry a theme whose label has the word: less than a mention of it. */
  private static final float LABEL = 0.25f;

  /** A word that more than one in so many entries has is usual. */
  private static final int USUAL = 3;

  /** A word that so few have is not, however few entries there are. */
  private static final int SOME = 5;

  /** What it is worth to carry a theme that was named whole: more than to speak of it. */
  private static final float TAGGED = 1;

  /** Beginnings of words are looked up one by one within phrases: so many of them. */
  private static final int MOST_ENDINGS = 64;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Widening widening;
  private final Frequencies frequencies;
  private final Known known;
  private final boolean expand;
  private final Set<Sought> sought = new LinkedHashSet<>();
  private final Set<Widening.Other> others = new LinkedHashSet<>();
  private final Set<String> asked = new HashSet<>();

  Meanings(IndexSearcher searcher, Ground ground, boolean expand) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.widening = ground.widening();
    this.frequencies = ground.frequencies();
    this.known = ground.known();
    this.expand = expand;
  }

  boolean expand() {
    return expand;
  }

  /** What holds these words; in the title they count a little more. */
  Query asked(Tongue tongue, Run run) {
    asked.add(run.key());
    mark(tongue, run, 1, false);
    return either(run.in(tongue.text()), new BoostQuery(run.in(tongue.title()), TITLE));
  }

  /** What holds a word, or carries a theme whose label does. */
  Query word(Tongue tongue, Run run) {
    Query asked = asked(tongue, run);
    return tongue == Tongue.ENGLISH
        ? orTagged(asked, widening.labels().having(run), LABEL * weight(tongue, run))
        : asked;
  }

  /** What holds a part of a word that was put together. */
  Query part(Tongue tongue, Run run) {
    mark(tongue, run, 1, false);
    return run.in(tongue.text());
  }

  /** What holds an English word of which only the end is not known yet. */
  Query root(String stem) {
    return part(Tongue.ENGLISH, new Run(List.of(new Prose.Token(stem, 0, 0, 0))));
  }

  /** What holds a word that begins so, or carries a theme whose label does. */
  Query beginning(String folded, float worth) {
    sought.add(new Sought.Beginning(folded, worth));
    Query begins = new ConstantScoreQuery(all(new PrefixQuery(new Term(Fields.WORD, folded))));
    return new BoostQuery(orTagged(begins, widening.labels().beginning(folded), 1), worth);
  }

  private Query all(Query slow) {
    try {
      return Those.of(searcher, slow);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Query orTagged(Query said, Set<String> themes, float worth) {
    if (themes.isEmpty()) {
      return said;
    }
    List<BytesRef> tags = themes.stream().map(BytesRef::new).toList();
    Query tagged = new ConstantScoreQuery(new TermInSetQuery(Fields.THEME, tags));
    return either(said, new BoostQuery(tagged, worth));
  }

  /** What holds a phrase whose last word is not finished: it may end in any way. */
  Query unfinished(Tongue tongue, Run run, String last) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    int end = run.tokens().size() - 1;
    for (int place = 0; place < end; place++) {
      phrase.add(
          new Term[] {new Term(tongue.text(), run.tokens().get(place).term())},
          run.distance(place));
    }
    Set<String> endings = new LinkedHashSet<>(Set.of(run.tokens().get(end).term()));
    for (String word : new Lexicon(reader).beginning(last, MOST_ENDINGS)) {
      widening.stems(tongue, word).forEach(stem -> endings.add(stem.term()));
    }
    float weight = weight(tongue, run);
    endings.forEach(
        stem -> sought.add(new Sought.Stems(tongue, run.endingIn(stem), weight, false)));
    Term[] any = endings.stream().map(stem -> new Term(tongue.text(), stem)).toArray(Term[]::new);
    return phrase.add(any, run.distance(end)).build();
  }

  /** What speaks of a theme. */
  Query widen(Concept concept) {
    Widening.Wide wide = widening.of(concept);
    wide.others().stream().findFirst().ifPresent(label -> asked.add(label.run().key()));
    return widen(wide, 1, false);
  }

  /** What is tagged with a theme or speaks of it, for one of the words that name it together. */
  Query named(Widening.Named named) {
    Query tag = new ConstantScoreQuery(Tags.exact(Fields.THEME, named.concept().id()));
    return either(
        widen(named.wide(), named.length(), true), new BoostQuery(tag, TAGGED / named.length()));
  }

  /** The words of the query are asked for themselves, even where they name the theme together. */
  private Query widen(Widening.Wide wide, int words, boolean named) {
    for (Widening.Other other : wide.others()) {
      others.add(other);
      boolean said = other.run().tokens().stream().allMatch(token -> asked.contains(token.term()));
      mark(Tongue.ENGLISH, other.run(), OTHER_WORDS, named && !said);
    }
    return new BoostQuery(new Spoken(wide, known), OTHER_WORDS / words);
  }

  /** Whether so few entries have all stems of a run that it tells them from others. */
  boolean telling(Tongue tongue, Run run) {
    int usual = Math.max(SOME, reader.numDocs() / USUAL);
    return run.tokens().stream()
        .anyMatch(token -> frequency(new Term(tongue.text(), token.term())) <= usual);
  }

  /** The themes that words name, if the search may be widened. */
  List<Widening.Named> named(List<String> words, int most) {
    return expand ? widening.named(words, most) : List.of();
  }

  private void mark(Tongue tongue, Run run, float worth, boolean wide) {
    sought.add(new Sought.Stems(tongue, run, weight(tongue, run) * worth, wide));
  }

  List<Sought> sought() {
    return List.copyOf(sought);
  }

  /** The other words, without those that were asked for. */
  List<Widening.Other> others() {
    return others.stream().filter(other -> !asked.contains(other.run().key())).toList();
  }

  static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  /** How rare the rarest of these stems is. */
  private float weight(Tongue tongue, Run run) {
    double rarest = 0;
    for (Prose.Token token : run.tokens()) {
      int frequency = frequency(new Term(tongue.text(), token.term()));
      rarest = Math.max(rarest, Math.log1p(reader.numDocs() / (1.0 + frequency)));
    }
    return (float) rarest;
  }

  private int frequency(Term stem) {
    try {
      return frequencies.of(reader, stem);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
