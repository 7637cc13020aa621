package org.sojourn.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.sojourn.app.Folders;
import org.sojourn.app.Indexing;
import org.sojourn.app.Services;
import org.sojourn.exchange.Import;
import org.sojourn.exchange.Incoming;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;
import org.sojourn.json.Doc;
import org.sojourn.search.Hit;
import org.sojourn.search.Request;
import org.sojourn.search.Sort;
import org.sojourn.themes.Own;
import org.sojourn.themes.Subject;
import org.sojourn.themes.Theme;

/**
 * How well themes are suggested and untagged texts are found, by the classes that the program uses:
 * with the model, without it, and by BM25 for any of the words.
 *
 * <p>Argument: a folder with {@code reflections.jsonl} and {@code searches.jsonl}.
 */
public final class Relevance {
  private static final int SHOWN = 10;

  /** A theme with fewer texts than this says little about a ranking. */
  private static final int LEAST_TEXTS = 3;

  /** A text, the theme it is of, and others that it touches. */
  private record Reflection(String id, String text, String primary, List<String> also) {
    int grade(String theme) {
      return primary.equals(theme) ? 2 : also.contains(theme) ? 1 : 0;
    }
  }

  /** A search, and how well each text answers it, by place. */
  private record Search(String query, Map<Integer, Integer> grades) {}

  private final PrintStream out;
  private final Path folder;
  private final List<Reflection> reflections = new ArrayList<>();
  private final List<Search> searches = new ArrayList<>();

  private Relevance(PrintStream out, Path folder) throws IOException {
    this.out = out;
    this.folder = folder;
    for (Doc doc : lines("reflections.jsonl")) {
      reflections.add(
          new Reflection(
              doc.text("id"),
              doc.text("text"),
              doc.text("primary"),
              doc.has("also") ? doc.texts("also") : List.of()));
    }
    List<String> ids = reflections.stream().map(Reflection::id).toList();
    for (Doc doc : lines("searches.jsonl")) {
      Map<Integer, Integer> grades = new HashMap<>();
      for (Map.Entry<String, Doc> each : doc.object("relevant").entries().entrySet()) {
        grades.put(ids.indexOf(each.getKey()), each.getValue().number());
      }
      searches.add(new Search(doc.text("query"), grades));
    }
  }

  private List<Doc> lines(String file) throws IOException {
    List<Doc> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      lines.add(Doc.read(file, line.getBytes(StandardCharsets.UTF_8)));
    }
    return lines;
  }

  /** Measures everything once. */
  public static void main(String[] words) throws IOException {
    Relevance relevance = new Relevance(System.out, Path.of(words[0]));
    Path scratch = Files.createTempDirectory("sojourn-relevance");
    try {
      relevance.measure(scratch);
    } finally {
      remove(scratch);
    }
  }

  private void measure(Path scratch) throws IOException {
    out.printf(
        "%d texts, %d searches          theme in 1 / 3 / 5      theme search      searches%n",
        reflections.size(), searches.size());
    out.printf("%-28s %41s %13.3f%n", "BM25, any of the words", "", anyWord());
    row("Sojourn without the model", scratch.resolve("without"), false);
    row("Sojourn", scratch.resolve("with"), true);
  }

  private void row(String name, Path home, boolean meaning) throws IOException {
    Folders folders = Folders.of(Map.of("HOME", home.toString()), null);
    Files.createDirectories(folders.config());
    Files.writeString(folders.settings(), "{\"meaning\": %s}".formatted(meaning));
    try (Services services =
        Services.create(folders, new Profile("Bench", null), null, Clock.systemUTC())) {
      List<UUID> ids = imported(services);
      Indexing indexing = new Indexing(services, (_, _) -> {}, () -> false);
      indexing.catchUp();
      while (indexing.understand()) {
        // Ten entries at a time, as the screen does when nobody waits.
      }
      double[] themes = themes(services);
      out.printf(
          "%-28s %10.3f %7.3f %7.3f %13.3f %13.3f%n",
          name,
          themes[0],
          themes[1],
          themes[2],
          themeSearch(services, ids),
          searches(services, ids));
    }
  }

  private List<UUID> imported(Services services) throws IOException {
    List<Entry> entries;
    try (InputStream in = Files.newInputStream(folder.resolve("reflections.jsonl"))) {
      entries =
          Import.jsonl(in, services.clock(), services.store()::newId).entries().stream()
              .map(Incoming::entry)
              .toList();
    }
    services.store().imports().addAll(entries, _ -> {});
    return entries.stream().map(Entry::id).toList();
  }

  /** How often the theme of a text is among the first 1, 3 and 5 suggested in this journal. */
  private double[] themes(Services services) throws IOException {
    Own own = services.index().own();
    double[] among = new double[3];
    for (Reflection each : reflections) {
      int place =
          services.understanding().suggest(Subject.of(each.text()).of(own)).stream()
              .map(suggested -> suggested.theme().id())
              .toList()
              .indexOf(each.primary());
      for (int i = 0; i < among.length; i++) {
        among[i] += place >= 0 && place <= 2 * i ? 1.0 / reflections.size() : 0;
      }
    }
    return among;
  }

  private double themeSearch(Services services, List<UUID> ids) throws IOException {
    List<Double> all = new ArrayList<>();
    for (Theme theme : services.themes().all()) {
      int[] grades = reflections.stream().mapToInt(each -> each.grade(theme.id())).toArray();
      if (IntStream.of(grades).filter(grade -> grade > 0).count() >= LEAST_TEXTS) {
        all.add(ndcg(found(services, ids, "theme:" + theme.id()), grades));
      }
    }
    return mean(all);
  }

  private double searches(Services services, List<UUID> ids) throws IOException {
    List<Double> all = new ArrayList<>();
    for (Search search : searches) {
      all.add(ndcg(found(services, ids, search.query()), grades(search)));
    }
    return mean(all);
  }

  private static List<Integer> found(Services services, List<UUID> ids, String query)
      throws IOException {
    return services.find(query, Request.of(SHOWN, Sort.RELEVANCE, true)).hits().stream()
        .map(Hit::id)
        .map(ids::indexOf)
        .toList();
  }

  private int[] grades(Search search) {
    return IntStream.range(0, reflections.size())
        .map(text -> search.grades().getOrDefault(text, 0))
        .toArray();
  }

  private double anyWord() throws IOException {
    List<Double> all = new ArrayList<>();
    EnglishAnalyzer english = new EnglishAnalyzer();
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(english))) {
        for (Reflection each : reflections) {
          Document document = new Document();
          document.add(new TextField("text", each.text(), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (Search search : searches) {
          ScoreDoc[] hits =
              searcher.search(
                      new QueryBuilder(english).createBooleanQuery("text", search.query()), SHOWN)
                  .scoreDocs;
          all.add(ndcg(Stream.of(hits).map(hit -> hit.doc).toList(), grades(search)));
        }
      }
    }
    return mean(all);
  }

  private static double mean(List<Double> all) {
    return all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** How good the first ten are: a perfect order has 1. */
  private static double ndcg(List<Integer> found, int[] grades) {
    List<Integer> best =
        IntStream.of(grades).boxed().sorted(Comparator.reverseOrder()).limit(SHOWN).toList();
    return gain(found.stream().map(text -> grades[text]).toList()) / gain(best);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
