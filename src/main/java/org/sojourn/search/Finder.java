package org.sojourn.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Opening;

/** Answers queries over one state of the index. */
final class Finder {

  private static final int MOST_ALSO = 12;

  /** So many words may be a sentence, and speak of so many themes with so much of a score. */
  private static final int SENTENCE = 3;

  private static final int MOST_NEAR = 3;
  private static final float SPEAKS = 0.5f;

  private final Ground ground;
  private final IndexSearcher searcher;

  /** A finder whose searches are cut short once {@code over} says so. */
  Finder(IndexReader reader, Ground ground, QueryTimeout over) {
    this.ground = ground;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setTimeout(over);
  }

  /** What is found; the first hits are told of before all is counted. */
  Results find(org.sojourn.search.Query query, Request request, Consumer<Results> first)
      throws IOException {
    Corrections corrections = new Corrections(searcher.getIndexReader(), ground);
    Corrections.Meant meant = corrections.of(query, false);
    Plan plan = new Planner(searcher, ground, request).plan(meant.query());
    List<Hit> hits = hits(plan, request);
    if (hits.isEmpty() && meant.more()) {
      Corrections.Meant all = corrections.of(query, true);
      Plan other = new Planner(searcher, ground, request).plan(all.query());
      hits = hits(other, request);
      meant = hits.isEmpty() ? meant : all;
      plan = hits.isEmpty() ? plan : other;
    }
    List<String> notes =
        notes(plan, query, meant.corrections(), !hits.isEmpty()).stream().distinct().toList();
    Results found =
        new Results(0, hits, Map.of(), also(plan), notes, meant.corrections(), List.of());
    return counted(found, plan, request, first).near(near(meant.query()));
  }

  /** What is like an entry, without the entry itself. */
  Results like(UUID entry, Request request, Consumer<Results> first) throws IOException {
    Optional<Plan> plan = new Alike(searcher, ground).plan(entry, request);
    if (plan.isEmpty()) {
      return Results.none(List.of(Notes.NOT_THERE));
    }
    List<Hit> hits = hits(plan.get(), request);
    return counted(new Results(0, hits, Map.of(), List.of(), slow()), plan.get(), request, first);
  }

  private Results counted(Results found, Plan plan, Request request, Consumer<Results> first)
      throws IOException {
    if (!found.hits().isEmpty()) {
      first.accept(found);
    }
    Tally tally =
        searcher.search(plan.matching(), Tally.counting(ground.columns(), request.choices()));
    return found.counted(Math.max(tally.total(), found.hits().size()), tally.facets());
  }

  private List<Hit> hits(Plan plan, Request request) throws IOException {
    List<Hit> hits = new ArrayList<>();
    Snippets snippets = new Snippets(ground.prose(), plan.sought());
    Best best = new Best(searcher, plan);
    int most = Math.min(request.limit(), searcher.getIndexReader().maxDoc());
    List<ScoreDoc> top = best.of(most, request.sort());
    Set<Integer> said = best.said(top);
    for (ScoreDoc each : top) {
      hits.add(hit(each, plan, snippets, !said.contains(each.doc)));
    }
    return hits;
  }

  private Hit hit(ScoreDoc found, Plan plan, Snippets snippets, boolean byMeaning)
      throws IOException {
    Document stored = searcher.storedFields().document(found.doc);
    LeafReaderContext leaf =
        searcher.getLeafContexts().get(ReaderUtil.subIndex(found.doc, searcher.getLeafContexts()));
    int doc = found.doc - leaf.docBase;
    Optional<Spot> nearest =
        byMeaning && plan.meaning().isPresent()
            ? nearest(leaf, doc, plan.meaning().get())
            : Optional.empty();
    BinaryDocValues id = DocValues.getBinary(leaf.reader(), Fields.ID);
    SortedNumericDocValues date = DocValues.getSortedNumeric(leaf.reader(), Fields.DATE);
    if (!id.advanceExact(doc) || !date.advanceExact(doc)) {
      throw new IOException("an indexed entry has no id or date");
    }
    long day = date.nextValue();
    String title = text(stored, Fields.CALLED);
    List<Said> said = Said.all(stored);
    String mission = stored.get(Fields.MISSION);
    return new Hit(
        Fields.id(id.binaryValue()),
        LocalDate.ofEpochDay(day),
        title.isBlank()
            ? Said.opening(said).map(opens -> Opening.of(opens.text())).orElse("")
            : title,
        mission,
        phase(stored, mission, day),
        stored.get(Fields.GUIDE),
        List.of(stored.getValues(Fields.THEME)),
        found.score,
        snippets.of(said, title, Said.tongue(stored), nearest),
        byMeaning,
        received(stored) ? stored.get(Fields.FROM) : null);
  }

  private static Optional<Spot> nearest(LeafReaderContext leaf, int doc, float[] meaning)
      throws IOException {
    BinaryDocValues parts = DocValues.getBinary(leaf.reader(), Fields.PARTS);
    return parts.advanceExact(doc) ? Spots.nearest(parts.binaryValue(), meaning) : Optional.empty();
  }

  private static boolean received(Document stored) {
    return List.of(stored.getValues(Fields.IS)).contains(Fields.RECEIVED);
  }

  private @Nullable String phase(Document stored, @Nullable String mission, long day) {
    String byHand = stored.get(Fields.PHASE);
    return byHand == null ? ground.phases().of(mission, day) : byHand;
  }

  private static String text(Document stored, String field) {
    String value = stored.get(field);
    return value == null ? "" : value;
  }

  /** The themes that a plain sentence speaks of and does not ask for. */
  private List<String> near(org.sojourn.search.Query query) {
    List<String> words = query.words();
    if (words.size() < SENTENCE) {
      return List.of();
    }
    float[] scores = ground.insight().themesOf(String.join(" ", words));
    List<Concept> concepts = ground.widening().concepts();
    return IntStream.range(0, Math.min(scores.length, concepts.size()))
        .filter(place -> scores[place] >= SPEAKS && !query.asksFor(concepts.get(place)))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer place) -> scores[place]).reversed())
        .limit(MOST_NEAR)
        .map(place -> concepts.get(place).id())
        .toList();
  }

  /** The words the search was widened by that some entry within its limits has. */
  private List<String> also(Plan plan) throws IOException {
    Set<String> also = new LinkedHashSet<>();
    for (Widening.Other other : plan.others()) {
      if (also.size() < MOST_ALSO && some(plan, other.query())) {
        also.add(other.said());
      }
    }
    return List.copyOf(also);
  }

  /** What to know of what was found; where nothing was, that is said by the number alone. */
  private List<String> notes(
      Plan plan, org.sojourn.search.Query query, List<Correction> corrections, boolean any)
      throws IOException {
    List<String> notes = new ArrayList<>(plan.notes());
    for (Correction each : corrections) {
      String word = query.text().substring(each.from(), each.to());
      notes.add(
          each.taken() ? Notes.taken(word, each.instead()) : Notes.meant(word, each.instead()));
    }
    if (any && plan.allWords().isPresent() && !some(plan, plan.allWords().get())) {
      notes.add(Notes.NOT_ALL);
    }
    notes.addAll(slow());
    return notes;
  }

  private List<String> slow() {
    return searcher.timedOut() ? List.of(Notes.SLOW) : List.of();
  }

  private boolean some(Plan plan, Query query) throws IOException {
    Query both =
        new BooleanQuery.Builder()
            .add(plan.limits(), Occur.FILTER)
            .add(plan.chosen(), Occur.FILTER)
            .add(query, Occur.FILTER)
            .build();
    return searcher.search(both, new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
  }
}
