package org.sojourn.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sojourn.app.Folders;
import org.sojourn.json.Doc;
import org.sojourn.search.Index;
import org.sojourn.search.Query;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;
import org.sojourn.search.Vocabulary;
import org.sojourn.themes.Themes;

/**
 * How long a page of results takes, and the making of an index, by the classes that the program
 * uses.
 *
 * <p>Arguments: a folder with {@code entries.jsonl} and {@code questions.jsonl}, and what to do:
 * {@code index}, {@code search}, or one kind of question. What was made stays in the folder. Prints
 * a line for each figure: what it is, a tab, the figure.
 */
public final class Searches {
  private static final int HITS = 20;
  private static final int WARM = 100;
  private static final Request PAGE = Request.of(HITS, Sort.RELEVANCE, true);

  private final PrintStream out;
  private final Path folder;
  private final Shelved journal;
  private final Vocabulary vocabulary = Vocabulary.of(Themes.shipped());

  private Searches(PrintStream out, Path folder) throws IOException {
    this.out = out;
    this.folder = folder;
    this.journal = Shelved.of(folder.resolve("journal"), folder.resolve("entries.jsonl"));
  }

  /** Measures what is asked for. */
  public static void main(String[] words) throws IOException {
    Searches searches = new Searches(System.out, Path.of(words[0]));
    for (String part : Arrays.asList(words).subList(1, words.length)) {
      switch (part) {
        case "index" -> searches.index();
        case "search" -> searches.search("");
        default -> searches.search(part);
      }
    }
  }

  private Guessing insight(boolean model) throws IOException {
    Folders folders = Folders.of(Map.of("HOME", folder.toString()), null);
    return Guessing.from(folders, model ? asked("a sentence") : List.of());
  }

  private void index() throws IOException {
    Path words = folder.resolve("index-words");
    long started = System.nanoTime();
    try (Guessing insight = insight(false);
        Index index = journal.index(words, insight)) {
      journal.rebuild(index);
    }
    double seconds = since(started) / 1000;
    out.printf("index made, entries a second\t%,.0f%n", journal.count() / seconds);
    tellSize("index, MB", words);
    Path meaning = folder.resolve("index");
    try (Guessing insight = insight(true);
        Index index = journal.index(meaning, insight)) {
      journal.rebuild(index);
    }
    tellSize("index with meaning, MB", meaning);
  }

  private void tellSize(String what, Path index) throws IOException {
    long size = Shelved.size(index);
    out.printf("%s\t%,.1f (%.2f of the text)%n", what, size / 1e6, size / (double) journal.text());
  }

  private void search(String only) throws IOException {
    for (boolean model : new boolean[] {false, true}) {
      Path made = folder.resolve(model ? "index" : "index-words");
      try (Guessing insight = insight(model);
          Index index = journal.index(made, insight)) {
        if (model && !insight.model()) {
          out.println("The model is not there: nothing is measured with it.");
          return;
        }
        for (Doc line : lines()) {
          if (line.text("kind").startsWith(only)) {
            search(index, line, model);
          }
        }
        tellMemory(model ? "memory with meaning, MB" : "memory, MB");
      }
    }
  }

  private void search(Index index, Doc line, boolean model) throws IOException {
    String kind = line.text("kind");
    List<String> asked = line.texts("asked");
    boolean typing = kind.equals("as you type");
    asked.stream().limit(WARM).forEach(each -> find(index, each, typing, _ -> {}));
    double[] hits = new double[asked.size()];
    double[] times = new double[asked.size()];
    double[] worked = new double[asked.size()];
    long found = 0;
    for (int i = 0; i < times.length; i++) {
      int at = i;
      long before = worked();
      long started = System.nanoTime();
      found += find(index, asked.get(i), typing, _ -> hits[at] = since(started)).total();
      times[i] = since(started);
      worked[i] = (worked() - before) / 1e6;
      hits[i] = hits[i] == 0 ? times[i] : hits[i];
    }
    String row = kind + (model ? ", with meaning" : "");
    out.printf("%s, the hits, ms (p50 / p99)\t%s%n", row, spread(hits));
    out.printf(
        "%s, ms (p50 / p99)\t%s (%s of a processor)%n", row, spread(times), spread(worked));
    out.printf("%s: %,d found each%n", row, found / times.length);
  }

  private Results find(Index index, String text, boolean typing, Consumer<Results> first) {
    LocalDate today = LocalDate.of(2026, 11, 30);
    return index.find(
        typing ? Query.typing(text, vocabulary, today) : Query.parse(text, vocabulary, today),
        PAGE,
        first);
  }

  private List<Doc> lines() throws IOException {
    return Files.readAllLines(folder.resolve("questions.jsonl")).stream()
        .map(Searches::read)
        .toList();
  }

  private static Doc read(String line) {
    try {
      return Doc.read("questions", line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw new java.io.UncheckedIOException(trouble);
    }
  }

  private List<String> asked(String kind) throws IOException {
    for (Doc line : lines()) {
      if (line.text("kind").equals(kind)) {
        return line.texts("asked");
      }
    }
    return List.of();
  }

  /** What is in use after tidying, and what of it and of the files is in the machine's memory. */
  private void tellMemory(String row) throws IOException {
    System.gc();
    Runtime java = Runtime.getRuntime();
    Path status = Path.of("/proc/self/status");
    String resident = "";
    for (String line : Files.exists(status) ? Files.readAllLines(status) : List.<String>of()) {
      if (line.startsWith("RssAnon:")) {
        resident = " of %,d".formatted(Integer.parseInt(line.replaceAll("\\D", "")) / 1000);
      }
    }
    out.printf("%s\t%,d%s%n", row, (java.totalMemory() - java.freeMemory()) / 1_000_000, resident);
  }

  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double since(long started) {
    return (System.nanoTime() - started) / 1e6;
  }

  private static String spread(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    int slow = (int) Math.round(0.99 * (sorted.length - 1));
    return "%.2f / %.2f".formatted(sorted[sorted.length / 2], sorted[slow]);
  }
}
