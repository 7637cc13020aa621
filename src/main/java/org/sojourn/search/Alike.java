package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Plans what is like an entry: what shares several of the words that tell it from others, and what
 * means about the same.
 */
final class Alike {

  private static final int MOST_WORDS = 24;

  /** The part of those words that an entry found by words has. */
  private static final int SHARED = 8;

  /**
   * Words that hardly any other entry has say little of what is like this one: so many must have
   * them, in a small journal fewer.
   */
  private static final int OTHERS = 4;

  private static final int SMALL = 20;

  /** What a word counts that all entries have. */
  private static final double HARDLY = 0.01;

  private static final int LONGEST_READ = 200_000;

  /** So many letters say what an entry is about, as far as its beginning does. */
  private static final int OPENING = 600;

  private final IndexSearcher searcher;
  private final Ground ground;

  /** A word of the entry that others have too, and how much it tells. */
  private record Telling(Tongue tongue, Run run, float weight) {}

  Alike(IndexSearcher searcher, Ground ground) {
    this.searcher = searcher;
    this.ground = ground;
  }

  /** The plan; none when the entry is not in the index. */
  Optional<Plan> plan(UUID entry, Request request) throws IOException {
    TermQuery itself = new TermQuery(new Term(Fields.ID, Fields.bytes(entry)));
    ScoreDoc[] found = searcher.search(itself, new TopScoreDocCollectorManager(1, 1)).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(plan(found[0].doc, itself, request));
  }

  private Plan plan(int doc, Query itself, Request request) throws IOException {
    Query limits =
        new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
            .add(itself, Occur.MUST_NOT)
            .build();
    List<Telling> telling = telling(doc);
    Query said = sharing(telling);
    Blend blend = new Blend(searcher, ground, limits);
    Optional<float[]> meaning = request.expand() ? meaning(doc) : Optional.empty();
    Query like = meaning.isEmpty() ? said : blend.like(said, meaning.get());
    return new Plan(
        new BooleanQuery.Builder().add(like, Occur.MUST).add(limits, Occur.FILTER).build(),
        List.of(),
        blend.known() ? Optional.of(said) : Optional.empty(),
        List.of(MatchAllDocsQuery.INSTANCE),
        true,
        Optional.empty(),
        limits,
        Chosen.query(request.choices(), ground.phases(), ground.widening().concepts()),
        telling.stream()
            .map(each -> (Sought) new Sought.Stems(each.tongue(), each.run(), each.weight(), false))
            .toList(),
        blend.meant(),
        List.of(),
        List.of());
  }

  private static Query sharing(List<Telling> telling) {
    if (telling.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    telling.forEach(each ->
        some.add(new BoostQuery(each.run().in(each.tongue().text()), each.weight()), Occur.SHOULD));
    return some.setMinimumNumberShouldMatch(Math.max(1, telling.size() / SHARED)).build();
  }

  private String text(int doc) throws IOException {
    String text = String.join("\n", searcher.storedFields().document(doc).getValues(Fields.SAID));
    return text.substring(0, Math.min(LONGEST_READ, text.length()));
  }

  /** The words of an entry that are seldom elsewhere and often in it, the most telling first. */
  private List<Telling> telling(int doc) throws IOException {
    Tongue tongue = Said.tongue(searcher.storedFields().document(doc));
    Map<String, List<Prose.Token>> words =
        ground.prose().stems(tongue, text(doc)).stream()
            .collect(Collectors.groupingBy(Prose.Token::term));
    IndexReader reader = searcher.getIndexReader();
    int least = Math.clamp(reader.numDocs() / SMALL, 1, OTHERS);
    List<Telling> telling = new ArrayList<>();
    for (Map.Entry<String, List<Prose.Token>> word : words.entrySet()) {
      int others = reader.docFreq(new Term(tongue.text(), word.getKey())) - 1;
      if (others >= least) {
        double rare = Math.log((reader.numDocs() + 1.0) / (others + 1.0));
        double weight = rare * word.getValue().size();
        Run run = new Run(List.of(word.getValue().getFirst()));
        telling.add(new Telling(tongue, run, (float) Math.max(weight, HARDLY)));
      }
    }
    return telling.stream()
        .sorted(
            Comparator.comparingDouble((Telling each) -> -each.weight())
                .thenComparing(each -> each.run().first()))
        .limit(MOST_WORDS)
        .toList();
  }

  /**
   * What an entry means, where meanings can be had at once: the direction of all its passages
   * together, or, until those are known, that of its beginning.
   */
  private Optional<float[]> meaning(int doc) throws IOException {
    String text = text(doc);
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    Optional<float[]> begun = ground.insight().query(opening);
    return begun.isEmpty() ? begun : kept(doc, begun.get().length).or(() -> begun);
  }

  private Optional<float[]> kept(int doc, int size) throws IOException {
    LeafReaderContext leaf =
        searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
    BinaryDocValues kept = DocValues.getBinary(leaf.reader(), Fields.PASSAGES);
    return kept.advanceExact(doc - leaf.docBase)
        ? Kept.together(kept.binaryValue(), size)
        : Optional.empty();
  }
}
