package org.sojourn.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * The plain words of a query in each language that entries are written in. What is a word in one
 * may be too common to look for in another, so each asks on its own; an entry counts by what fits
 * best.
 */
final class Tongues {

  private final List<Words> each;

  Tongues(List<Tongue> tongues, Prose prose, Meanings meanings) {
    this.each = tongues.stream().map(tongue -> new Words(tongue, prose, meanings)).toList();
  }

  void add(Clause.Word word) {
    each.forEach(words -> words.add(word));
  }

  /** To be called when all words have been added. */
  void end() {
    each.forEach(Words::end);
  }

  boolean isEmpty() {
    return asking().isEmpty();
  }

  boolean several() {
    return each.stream().anyMatch(Words::several);
  }

  /** The words that are too common to look for in any language. */
  String common() {
    return each.stream().anyMatch(words -> words.common().isEmpty())
        ? ""
        : each.getFirst().common();
  }

  /** Most of the words, or what they mean in other words. Asked once, before {@link #all}. */
  Query most() {
    List<Query> most = asking().stream().map(Words::most).toList();
    return most.size() == 1 ? most.getFirst() : new DisjunctionMaxQuery(most, 0);
  }

  /** The theme that the words name together. Asked once {@link #most} was. */
  Optional<Concept> named() {
    return asking().stream().flatMap(words -> words.named().stream()).findFirst();
  }

  /** What is worth a little more, beside {@link #most}: words near each other. */
  List<Neighbours.Pair> near() {
    return asking().stream().flatMap(words -> words.near().stream()).toList();
  }

  /** All of the words themselves, when that is more than {@link #most} asks for. */
  Optional<Query> all() {
    if (each.stream().noneMatch(Words::more)) {
      return Optional.empty();
    }
    List<Query> all = asking().stream().map(Words::all).toList();
    if (all.size() == 1) {
      return Optional.of(all.getFirst());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    all.forEach(query -> any.add(query, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private List<Words> asking() {
    return each.stream().filter(words -> !words.isEmpty()).toList();
  }
}
