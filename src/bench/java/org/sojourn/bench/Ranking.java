package org.sojourn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.search.Dossier;
import org.sojourn.search.Index;
import org.sojourn.search.Insight;
import org.sojourn.search.Query;
import org.sojourn.search.Rebuild;
import org.sojourn.search.Request;
import org.sojourn.search.Setting;
import org.sojourn.search.Sort;
import org.sojourn.search.Titles;
import org.sojourn.search.Vocabulary;
import org.sojourn.themes.Themes;

/**
 * How well questions find what answers them, by plain BM25 and by Sojourn, on a judged collection.
 *
 * <p>Argument: the folder of the collection. Prints for each nDCG of the first ten, the part of the
 * answers that is among the first hundred, and the mean of 1 over the place of the first answer.
 */
public final class Ranking {
  private static final int FIRST = 10;
  private static final int MANY = 100;

  private final Cranfield collection;

  private Ranking(Cranfield collection) {
    this.collection = collection;
  }

  /** Says which texts answer a question, the best first. */
  private interface Answering {
    List<Integer> answers(String question) throws IOException;
  }

  /** Measures both once. */
  public static void main(String[] words) throws IOException {
    Ranking ranking = new Ranking(Cranfield.read(Path.of(words[0])));
    System.out.printf("%-28s %8s %10s %8s%n", "", "nDCG@10", "recall@100", "MRR");
    ranking.plain();
    ranking.sojourn("Sojourn, words alone", Insight.none(), false);
    ranking.sojourn("Sojourn, with themes", Insight.none(), true);
  }

  private void plain() throws IOException {
    try (Analyzer english = new EnglishAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      List<Integer> numbers = new ArrayList<>();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(english))) {
        for (Map.Entry<Integer, List<String>> each : collection.texts().entrySet()) {
          Document document = new Document();
          document.add(
              new TextField("text", String.join("\n", each.getValue()), Field.Store.NO));
          writer.addDocument(document);
          numbers.add(each.getKey());
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        measure(
            "BM25, EnglishAnalyzer",
            question -> {
              List<Integer> found = new ArrayList<>();
              for (ScoreDoc hit : searcher.search(any(english, question), MANY).scoreDocs) {
                found.add(numbers.get(hit.doc));
              }
              return found;
            });
      }
    }
  }

  private static BooleanQuery any(Analyzer english, String question) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (var stream = english.tokenStream("text", question)) {
      var term =
          stream.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        any.add(new TermQuery(new Term("text", term.toString())), Occur.SHOULD);
      }
      stream.end();
    }
    return any.build();
  }

  private void sojourn(String name, Insight insight, boolean expand) throws IOException {
    Path folder = Files.createTempDirectory("ranking");
    Vocabulary themes = Vocabulary.of(Themes.shipped());
    LocalDate today = LocalDate.of(2026, 11, 30);
    Setting setting = new Setting(themes, List.of(), Titles.NONE, insight);
    try (Index index = Index.open(folder, new UUID(1, 1), setting)) {
      try (Rebuild rebuild = index.rebuild(_ -> {})) {
        collection.texts().forEach((number, text) -> rebuild.put(dossier(number, text), 1, 1));
        rebuild.finish();
      }
      Request request = Request.of(MANY, Sort.RELEVANCE, expand);
      measure(
          name,
          question ->
              index.find(Query.parse(question, themes, today), request).hits().stream()
                  .map(hit -> (int) hit.id().getLeastSignificantBits())
                  .toList());
    }
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  private static Dossier dossier(int number, List<String> text) {
    OffsetDateTime then = OffsetDateTime.of(2026, 11, 30, 12, 0, 0, 0, ZoneOffset.UTC);
    return Dossier.of(
        Entry.begun(new UUID(0, number), then, "en")
            .titled(text.getFirst().replace('\n', ' '))
            .answered(List.of(Answer.free(text.getLast()))));
  }

  private void measure(String name, Answering answering) throws IOException {
    double gain = 0;
    double recall = 0;
    double first = 0;
    int asked = 0;
    for (int place = 0; place < collection.questions().size(); place++) {
      Map<Integer, Integer> judged = collection.judged().getOrDefault(place + 1, Map.of());
      if (!judged.isEmpty()) {
        List<Integer> found = answering.answers(collection.questions().get(place));
        gain += gain(found, judged);
        recall += found.stream().limit(MANY).filter(judged::containsKey).count() / (double) judged.size();
        first +=
            IntStream.range(0, found.size())
                .filter(i -> judged.containsKey(found.get(i)))
                .mapToDouble(i -> 1.0 / (i + 1))
                .findFirst()
                .orElse(0);
        asked++;
      }
    }
    System.out.printf(
        "%-28s %8.3f %10.3f %8.3f%n", name, gain / asked, recall / asked, first / asked);
  }

  /** The gains of the first few, less the lower they stand, against those of the best order. */
  private static double gain(List<Integer> found, Map<Integer, Integer> judged) {
    List<Integer> best =
        judged.values().stream().sorted(Comparator.reverseOrder()).limit(FIRST).toList();
    List<Integer> had =
        found.stream().limit(FIRST).map(each -> judged.getOrDefault(each, 0)).toList();
    return discounted(had) / discounted(best);
  }

  private static double discounted(List<Integer> gains) {
    return IntStream.range(0, gains.size())
        .mapToDouble(i -> gains.get(i) * Math.log(2) / Math.log(i + 2.0))
        .sum();
  }
}
