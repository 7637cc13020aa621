package org.sojourn.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The plain words of a query in one language: all of them are best, most of them will do. */
final class Words {

  private static final float UNFINISHED = 0.5f;

  /** What it is worth that two words stand near each other, beside what they are worth. */
  private static final float NEAR = 0.3f;

  /** What a theme is worth that a few words of a sentence name, which says more than they do. */
  private static final float IN_SENTENCE = 0.6f;

  private static final int MOST_PAIRED = 12;
  private static final int MOST_NAMED = 4;
  private static final int FEW = 5;

  /** With more words than these, a query is more of a sentence than a list. */
  private static final int SHORT = 3;

  private final Tongue tongue;
  private final Prose prose;
  private final Meanings meanings;
  private final Map<String, Query> queries = new LinkedHashMap<>();

  /** Those of them that so many entries have that they tell little. */
  private final Set<String> usual = new HashSet<>();

  /** The words that others are put together from, such as the three of "two-by-four". */
  private final Map<String, List<Run>> parts = new HashMap<>();

  private final List<String> common = new ArrayList<>();
  private final List<String> inOrder = new ArrayList<>();
  private @Nullable String begun;
  private boolean widened;
  private Optional<Concept> named = Optional.empty();

  Words(Tongue tongue, Prose prose, Meanings meanings) {
    this.tongue = tongue;
    this.prose = prose;
    this.meanings = meanings;
  }

  /** Adds a word, unless it is too common to look for. */
  void add(Clause.Word word) {
    List<Prose.Token> stems = prose.stems(tongue, word.text());
    List<Prose.Token> folded = prose.words(word.text());
    if (hardlyBegun(word, stems, folded)) {
      begun = folded.getFirst().term();
    } else if (folded.isEmpty() || (stems.isEmpty() && word.ending() != Clause.Ending.ANY)) {
      common.add(word.text());
    } else if (word.ending() == Clause.Ending.ANY) {
      queries.putIfAbsent(word.text() + "*", beginning(folded));
    } else {
      Run run = new Run(stems);
      if (queries.putIfAbsent(run.key(), whole(run, word, folded)) == null) {
        run.tokens().forEach(token -> inOrder.add(token.term()));
        if (!meanings.telling(tongue, run)) {
          usual.add(run.key());
        }
        if (run.tokens().size() > 1) {
          parts.put(run.key(), run.tokens().stream().map(part -> new Run(List.of(part))).toList());
        }
      }
    }
  }

  /** Whether a word being typed is one letter, or as common as "the", which may become theatre. */
  private static boolean hardlyBegun(
      Clause.Word word, List<Prose.Token> stems, List<Prose.Token> folded) {
    return word.ending() == Clause.Ending.OPEN
        && folded.size() == 1
        && (stems.isEmpty() || folded.getFirst().term().length() == 1);
  }

  private Query whole(Run run, Clause.Word word, List<Prose.Token> folded) {
    Query query = meanings.word(tongue, run);
    if (word.ending() != Clause.Ending.OPEN || folded.size() > 1) {
      return query;
    }
    String begun = folded.getFirst().term();
    List<String> roots = tongue == Tongue.ENGLISH ? Endings.roots(begun) : List.of();
    for (String root : roots) {
      query = Meanings.either(query, new BoostQuery(meanings.root(root), UNFINISHED));
    }
    return Meanings.either(query, meanings.beginning(begun, UNFINISHED));
  }

  /** A word with a star; when it is several words, all but the last must be there too. */
  private Query beginning(List<Prose.Token> folded) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(meanings.beginning(folded.getLast().term(), 1), Occur.MUST);
    for (Prose.Token before : folded.subList(0, folded.size() - 1)) {
      all.add(new TermQuery(new Term(Fields.WORD, before.term())), Occur.FILTER);
    }
    return all.build();
  }

  static Query startingWith(String folded) {
    return new PrefixQuery(new Term(Fields.WORD, folded));
  }

  /** A word that has hardly begun says something only while there is no other. */
  void end() {
    String alone = begun;
    if (alone != null && queries.isEmpty()) {
      queries.put(alone + "*", meanings.beginning(alone, UNFINISHED));
    }
  }

  boolean isEmpty() {
    return queries.isEmpty();
  }

  boolean several() {
    return queries.size() > 1;
  }

  /** The words that are too common to look for. */
  String common() {
    return common.stream().distinct().collect(Collectors.joining(" "));
  }

  /** Most of the words, or what they mean in other words. Asked once, before {@link #all}. */
  Query most() {
    List<Query> loose = new ArrayList<>();
    queries.forEach((word, query) -> loose.add(sentence() ? withParts(word, query) : query));
    for (Widening.Named each : meant()) {
      widened = true;
      named =
          each.length() > 1 && each.length() == loose.size() ? Optional.of(each.concept()) : named;
      float worth = loose.size() > FEW ? IN_SENTENCE : 1;
      Query otherwise = new BoostQuery(meanings.named(each), worth);
      for (int i = each.from(); i < each.to(); i++) {
        loose.set(i, Meanings.either(loose.get(i), otherwise));
      }
    }
    if (loose.size() == 1) {
      return loose.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    loose.forEach(query -> any.add(query, Occur.SHOULD));
    any.setMinimumNumberShouldMatch(enough(loose.size()));
    if (loose.size() > FEW && !usual.isEmpty() && usual.size() < loose.size()) {
      any.add(telling(loose), Occur.FILTER);
    }
    return any.build();
  }

  /** Any of the words that are not usual: in a sentence, one that is does not find an entry. */
  private Query telling(List<Query> loose) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int place = 0;
    for (String word : queries.keySet()) {
      if (!usual.contains(word)) {
        any.add(loose.get(place), Occur.SHOULD);
      }
      place++;
    }
    return any.build();
  }

  /** In a whole sentence a word that was put together says something by each of its parts. */
  private Query withParts(String word, Query query) {
    Query any = query;
    for (Run part : parts.getOrDefault(word, List.of())) {
      any = Meanings.either(any, meanings.part(tongue, part));
    }
    return any;
  }

  private boolean sentence() {
    return queries.size() > SHORT;
  }

  /** The words for themes are English. */
  private List<Widening.Named> meant() {
    return tongue == Tongue.ENGLISH
        ? meanings.named(List.copyOf(queries.keySet()), MOST_NAMED)
        : List.of();
  }

  /** The theme that all of the words, and not only one of them, name together. */
  Optional<Concept> named() {
    return named;
  }

  /** Words that follow each other: that they stand near each other is worth a little. */
  List<Neighbours.Pair> near() {
    List<Neighbours.Pair> near = new ArrayList<>();
    for (int i = 0; i + 1 < Math.min(inOrder.size(), MOST_PAIRED); i++) {
      near.add(new Neighbours.Pair(tongue.text(), inOrder.get(i), inOrder.get(i + 1), NEAR));
    }
    return near;
  }

  /**
   * How many of several words an entry must have: half of a few, and of a whole sentence any one,
   * because asking for more loses what it looks for ({@code src/bench/ranking}).
   */
  private static int enough(int words) {
    return words <= 2 || words > FEW ? 1 : 2;
  }

  /** Whether {@link #all} is more than {@link #most} asks for. */
  boolean more() {
    return several() || widened;
  }

  /** All of the words themselves. */
  Query all() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.values().forEach(query -> all.add(query, Occur.FILTER));
    return all.build();
  }
}
