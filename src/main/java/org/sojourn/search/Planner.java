package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Turns one query into a plan for one state of the index. */
final class Planner {

  private final IndexSearcher searcher;
  private final Ground ground;
  private final Prose prose;
  private final Query chosen;
  private final Meanings meanings;
  private final List<Tongue> tongues;
  private final Tongues words;
  private final Tags tags;
  private final Map<Key, BooleanQuery.Builder> anyOf = new EnumMap<>(Key.class);
  private final BooleanQuery.Builder strict = new BooleanQuery.Builder();
  private final BooleanQuery.Builder scored = new BooleanQuery.Builder();
  private final List<Clause.Theme> themes = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<String> common = new ArrayList<>();
  private boolean limited;
  private boolean anyScored;

  Planner(IndexSearcher searcher, Ground ground, Request request) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    this.searcher = searcher;
    this.ground = ground;
    this.prose = ground.prose();
    this.chosen = Chosen.query(request.choices(), ground.phases(), ground.widening().concepts());
    this.meanings = new Meanings(searcher, ground, request.expand());
    this.tongues = Tongue.in(reader);
    this.words = new Tongues(tongues, prose, meanings);
    this.tags = new Tags(reader, ground.phases(), ground.titles());
  }

  Plan plan(org.sojourn.search.Query query) throws IOException {
    for (Clause clause : query.clauses()) {
      read(clause);
    }
    words.end();
    anyOf.values().forEach(any -> demand(any.build()));
    if (query.vain()) {
      demand(MatchNoDocsQuery.INSTANCE);
    }
    noteCommon();
    notes.addAll(query.notes());
    notes.addAll(tags.notes());
    Query limits = strict.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    Blend blend = new Blend(searcher, ground, limits);
    scoreThemes(blend, said);
    scoreWords(blend, said, query);
    return new Plan(
        anyScored ? scored.add(limits, Occur.FILTER).build() : limits,
        words.near().stream().map(pair -> pair.times(blend.scale())).toList(),
        blend.known() ? Optional.of(said.build()) : Optional.empty(),
        tiers(words.all()),
        anyScored,
        words.several() ? words.all() : Optional.empty(),
        limits,
        chosen,
        meanings.sought(),
        blend.meant(),
        meanings.others(),
        List.copyOf(notes));
  }

  private void scoreWords(Blend blend, BooleanQuery.Builder said, org.sojourn.search.Query query)
      throws IOException {
    if (!words.isEmpty()) {
      Query most = words.most();
      said.add(most, Occur.FILTER);
      List<Integer> named =
          words.named().map(ground.widening().concepts()::indexOf).stream().toList();
      score(meanings.expand() ? blend.words(most, sentence(query), named) : most);
    }
  }

  /** The plain words of a query; one that is still being typed only where the journal has it. */
  private List<String> sentence(org.sojourn.search.Query query) throws IOException {
    List<String> sentence = new ArrayList<>();
    for (Clause clause : query.clauses()) {
      if (clause instanceof Clause.Word(String text, Clause.Ending ending)
          && (ending == Clause.Ending.WHOLE || has(text))) {
        sentence.add(text);
      }
    }
    return sentence;
  }

  private boolean has(String word) throws IOException {
    for (Prose.Token each : prose.words(word)) {
      if (searcher.getIndexReader().docFreq(new Term(Fields.WORD, each.term())) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Entries tagged with one of each, which score nothing for that, and those that speak of it. */
  private void scoreThemes(Blend blend, BooleanQuery.Builder said) throws IOException {
    if (themes.isEmpty()) {
      return;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Clause.Theme theme : themes) {
      Query any = new BoostQuery(new ConstantScoreQuery(tagged(theme.concepts())), 0);
      for (Concept concept : theme.concepts()) {
        any = Meanings.either(any, meanings.widen(concept));
      }
      all.add(any, Occur.MUST);
    }
    Query spoken = all.build();
    said.add(spoken, Occur.FILTER);
    score(blend.themes(spoken, places(), labels()));
  }

  private String labels() {
    return themes.stream()
        .flatMap(theme -> theme.concepts().stream())
        .map(Concept::label)
        .collect(Collectors.joining(", "));
  }

  private List<List<Integer>> places() {
    List<Concept> vocabulary = ground.widening().concepts();
    return themes.stream()
        .map(theme -> theme.concepts().stream().map(vocabulary::indexOf).toList())
        .toList();
  }

  private void read(Clause clause) throws IOException {
    switch (clause) {
      case Clause.Word word -> words.add(word);
      case Clause.Phrase phrase -> readPhrase(phrase);
      case Clause.Theme theme -> readTheme(theme);
      case Clause.Tag(Key key, List<String> values) -> readTag(key, values);
      case Clause.Days days -> demand(days(days));
      case Clause.Not(Clause inner) -> refuse(inner);
    }
  }

  private void readPhrase(Clause.Phrase phrase) throws IOException {
    Quoted quoted = new Quoted(prose, meanings, phrase);
    for (Tongue tongue : tongues) {
      quoted.in(tongue);
    }
    if (quoted.isCommon()) {
      common.add(phrase.text());
    } else {
      score(quoted.scored());
      demand(quoted.demanded());
    }
  }

  private void readTheme(Clause.Theme theme) {
    if (meanings.expand()) {
      themes.add(theme);
    } else {
      demand(tagged(theme.concepts()));
    }
  }

  private static Query tagged(List<Concept> concepts) {
    return new TermInSetQuery(
        Fields.THEME, concepts.stream().map(concept -> new BytesRef(concept.id())).toList());
  }

  private void readTag(Key key, List<String> values) throws IOException {
    BooleanQuery.Builder any = anyOf.computeIfAbsent(key, _ -> new BooleanQuery.Builder());
    tags.queries(key, values).forEach(query -> any.add(query, Occur.SHOULD));
  }

  private void refuse(Clause clause) throws IOException {
    for (Query query : refused(clause)) {
      strict.add(query, Occur.MUST_NOT);
      limited = true;
    }
  }

  private List<Query> refused(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word(String text, Clause.Ending ending) when ending == Clause.Ending.ANY ->
          prose.words(text).stream().map(word -> Words.startingWith(word.term())).toList();
      case Clause.Word(String text, _) -> runs(text);
      case Clause.Phrase(String text, _) -> runs(text);
      case Clause.Theme(List<Concept> concepts) -> List.of(tagged(concepts));
      case Clause.Tag(Key key, List<String> values) -> tags.queries(key, values);
      case Clause.Days days -> List.of(days(days));
      case Clause.Not _ -> List.of();
    };
  }

  private List<Query> runs(String text) {
    List<Query> runs = new ArrayList<>();
    for (Tongue tongue : tongues) {
      List<Prose.Token> stems = prose.stems(tongue, text);
      if (!stems.isEmpty()) {
        runs.add(new Run(stems).in(tongue.text()));
      }
    }
    return runs;
  }

  private static Query days(Clause.Days days) {
    return LongField.newRangeQuery(
        Fields.DATE, days.first().toEpochDay(), days.last().toEpochDay());
  }

  private void demand(Query query) {
    strict.add(query, Occur.FILTER);
    limited = true;
  }

  private void score(Query query) {
    scored.add(query, Occur.MUST);
    anyScored = true;
  }

  /** A query of nothing but common words must not find everything. */
  private void noteCommon() {
    if (!words.common().isBlank()) {
      common.add(words.common());
    }
    if (!common.isEmpty() && words.isEmpty()) {
      String all = String.join(" ", common).strip();
      notes.add(all.isEmpty() ? Notes.NO_WORD : Notes.TOO_COMMON.formatted(Notes.brief(all)));
      if (!anyScored && !limited && themes.isEmpty()) {
        strict.add(MatchNoDocsQuery.INSTANCE, Occur.FILTER);
      }
    }
  }

  private List<Query> tiers(Optional<Query> allWords) {
    List<Query> tiers = new ArrayList<>();
    List<Query> tagged = themes.stream().map(theme -> tagged(theme.concepts())).toList();
    if (!tagged.isEmpty() && allWords.isPresent()) {
      List<Query> both = new ArrayList<>(tagged);
      both.add(allWords.get());
      tiers.add(all(both));
    }
    if (!tagged.isEmpty()) {
      tiers.add(all(tagged));
    }
    allWords.ifPresent(tiers::add);
    tiers.add(MatchAllDocsQuery.INSTANCE);
    return tiers;
  }

  private static Query all(List<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.FILTER));
    return all.build();
  }
}
