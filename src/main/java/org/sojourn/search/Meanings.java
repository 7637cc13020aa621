package org.sojourn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** What was asked for in so many words, and by which other words the search was widened. */
final class Meanings {

  private static final float OTHER_WORDS = 0.7f;
  private static final float TITLE = 0.3f;

  private final IndexReader reader;
  private final Widening widening;
  private final boolean expand;
  private final List<Sought> sought = new ArrayList<>();
  private final Set<Widening.Other> others = new LinkedHashSet<>();
  private final Set<String> asked = new HashSet<>();

  Meanings(IndexReader reader, Widening widening, boolean expand) {
    this.reader = reader;
    this.widening = widening;
    this.expand = expand;
  }

  boolean expand() {
    return expand;
  }

  /** What holds these words; in the title they count a little more. */
  Query asked(Run run) {
    asked.add(run.key());
    mark(new Sought.Stems(run, weight(run)));
    return either(run.in(Fields.TEXT), new BoostQuery(run.in(Fields.TITLE), TITLE));
  }

  /** What speaks of a theme. */
  Query widen(Concept concept) {
    Widening.Wide wide = widening.of(concept);
    wide.others().stream().findFirst().ifPresent(label -> asked.add(label.run().key()));
    return widen(wide, 1);
  }

  /** What speaks of a theme, for one of the words that name it together. */
  Query widen(Widening.Wide wide, int words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Widening.Other other : wide.others()) {
      any.add(other.run().in(Fields.TEXT), Occur.SHOULD);
      others.add(other);
      mark(new Sought.Stems(other.run(), weight(other.run()) * OTHER_WORDS));
    }
    return new BoostQuery(any.build(), OTHER_WORDS / words);
  }

  /** The themes that words name, if the search may be widened. */
  List<Widening.Named> named(List<String> words, int most) {
    return expand ? widening.named(words, most) : List.of();
  }

  void mark(Sought each) {
    sought.add(each);
  }

  List<Sought> sought() {
    return sought;
  }

  /** The other words, without those that were asked for. */
  List<Widening.Other> others() {
    return others.stream().filter(other -> !asked.contains(other.run().key())).toList();
  }

  static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  /** How rare the rarest of these stems is. */
  private float weight(Run run) {
    double rarest = 0;
    for (Prose.Token token : run.tokens()) {
      rarest = Math.max(rarest, Math.log1p(reader.numDocs() / (1.0 + frequency(token.term()))));
    }
    return (float) rarest;
  }

  private int frequency(String stem) {
    try {
      return reader.docFreq(new Term(Fields.TEXT, stem));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
