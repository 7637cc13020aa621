package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.SearchQuestion;
import org.sojourn.app.Services;
import org.sojourn.app.Titles;
import org.sojourn.journal.SavedSearch;
import org.sojourn.search.Count;
import org.sojourn.search.Hit;
import org.sojourn.search.Mark;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Snippet;
import org.sojourn.search.Sort;
import org.sojourn.terminal.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds entries again. */
@Command(
    name = "search",
    description = {"Finds entries, the best first, with what was found in them."},
    footer = {
      "",
      "A query has words, \"a phrase\", -not, word*, and keys such as theme:consent,",
      "phase:field, mission:kisoro-2026, guide:daily-five, after:2026-05, on:today.",
      "Words and themes are looked for widely, unless --expand is off.",
      "--only keeps to a value of a facet: theme, group, phase, mission, guide, year or person,",
      "as they are counted below what was found. Given twice for one facet it means either.",
      "--saved NAME asks a search that is kept on Home.",
      "",
      "Example: sojourn search 'interpreter theme:consent after:2026-05' --limit 5",
      "         sojourn search queue --only phase=field --only year=2026 --sort date",
      "         echo '{\"query\": \"queue\"}' | sojourn search - --jsonl"
    })
final class SearchCommand extends CliCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to find; - reads standard input.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most hits; else ${DEFAULT-VALUE}.")
  private String limit = "20";

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "relevance or date; else ${DEFAULT-VALUE}.")
  private String sort = "relevance";

  @Option(
      names = "--expand",
      paramLabel = "on|off",
      defaultValue = "on",
      description = "Whether to look in other words too; else ${DEFAULT-VALUE}.")
  private String expand = "on";

  @Option(
      names = "--only",
      paramLabel = "FACET=VALUE",
      description = "Keep to entries with this value of a facet; may be given again.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--saved",
      paramLabel = "NAME",
      description = "Ask a search that is kept on Home, with what was chosen there.")
  private @Nullable String saved;

  @Option(
      names = "--jsonl",
      description = "Read one {\"query\": …} a line, write one document a line.")
  private boolean jsonl;

  SearchCommand(Call call) {
    super(call);
  }

  /** A query may begin with what looks like an option: {@code -not}. */
  static CommandLine line(Call call) {
    return new CommandLine(new SearchCommand(call)).setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  int run() throws IOException {
    for (String word : words) {
      if (word.startsWith("--")) {
        throw Wrong.usage(
            "`sojourn search` knows no option [%s]".formatted(word), "see `sojourn search --help`");
      }
    }
    if (saved != null) {
      return saved(saved);
    }
    String asked = String.join(" ", words);
    if (words.isEmpty()) {
      throw Wrong.usage("a query is missing", "for example `sojourn search interpreter`");
    }
    Narrowing narrowing = Narrowing.of(only, call.themes());
    Asking asking = new Asking(new Request(limit(), sort(), expand(), narrowing.choices()));
    if (jsonl) {
      Lines.only("search", "queries", asked);
      Services journal = call.searchable();
      return Lines.answer(call, doc -> Found.of(asking.find(journal, doc.text("query"))));
    }
    String query = asked.equals(Given.STANDARD) ? call.given().text(asked).strip() : asked;
    Services journal = call.searchable();
    Results results = asking.find(journal, query);
    if (!call.json()) {
      narrowing.missed(results).forEach(call::say);
    }
    print(journal, results);
    return Exit.DONE;
  }

  /** Asks what is kept under a name. */
  private int saved(String name) throws IOException {
    if (!words.isEmpty()) {
      throw Wrong.usage("--saved has a query of its own", "leave out " + String.join(" ", words));
    }
    if (!only.isEmpty()) {
      throw Wrong.usage("--saved has choices of its own", "leave out --only");
    }
    Services journal = call.searchable();
    List<SavedSearch> kept = journal.store().memory().searches();
    SearchQuestion question =
        kept.stream()
            .filter(search -> search.name().equals(name))
            .findFirst()
            .map(SearchQuestion::of)
            .orElseThrow(() ->
                Choices.unknown(
                    "--saved [%s] is not kept".formatted(name),
                    name,
                    kept.stream().map(SavedSearch::name).toList()));
    Request request = question.request();
    print(
        journal,
        journal.find(
            question.query(),
            new Request(limit(), request.sort(), request.expand(), request.choices())));
    return Exit.DONE;
  }

  /** How to find. */
  private record Asking(Request request) {
    Results find(Services journal, String query) throws IOException {
      return journal.find(query, request);
    }
  }

  private int limit() throws Wrong {
    return Math.min(Choices.number("--limit", limit), 100_000);
  }

  private Sort sort() throws Wrong {
    return switch (sort) {
      case "relevance" -> Sort.RELEVANCE;
      case "date" -> Sort.DATE;
      case String other -> throw unknown("--sort", other, "relevance", "date");
    };
  }

  private boolean expand() throws Wrong {
    return switch (expand) {
      case "on" -> true;
      case "off" -> false;
      case String other -> throw unknown("--expand", other, "on", "off");
    };
  }

  private static Wrong unknown(String option, String given, String... known) {
    return Choices.unknown("%s [%s] is not known".formatted(option, given), given, List.of(known));
  }

  private void print(Services journal, Results results) throws IOException {
    if (call.json()) {
      call.out().json(Found.of(results));
      return;
    }
    results.notes().forEach(call::say);
    call.say(summary(results));
    for (Hit hit : results.hits()) {
      print(hit, title(journal, hit));
    }
    for (Map.Entry<String, List<Count>> facet : results.facets().entrySet()) {
      call.out()
          .line(
              "%s: %s"
                  .formatted(
                      facet.getKey(),
                      facet.getValue().stream()
                          .map(count -> "%s %,d".formatted(count.value(), count.count()))
                          .collect(Collectors.joining(", "))));
    }
  }

  private static String summary(Results results) {
    int total = results.total();
    String found = total == 1 ? "1 entry" : "%,d entries".formatted(total);
    return results.also().isEmpty()
        ? found
        : found + " · also: " + String.join(", ", results.also());
  }

  /** Its title; for one without, what lists call it. */
  private static String title(Services journal, Hit hit) throws IOException {
    return hit.title().isBlank()
        ? journal.store().entry(hit.id()).map(kept -> Titles.of(kept.value())).orElse("")
        : hit.title();
  }

  private void print(Hit hit, String title) throws IOException {
    String themes =
        hit.themes().isEmpty() ? "" : "  (%s)".formatted(String.join(", ", hit.themes()));
    String called = hit.titleFound().map(SearchCommand::marked).orElse(title);
    String shared =
        hit.sharedBy() == null ? "" : "  shared by %s".formatted(Visible.of(hit.sharedBy()));
    String meant = hit.byMeaning() ? "  by meaning" : "";
    call.out()
        .line("%s  %s  %s%s%s%s".formatted(hit.id(), hit.date(), called, shared, meant, themes));
    for (Snippet snippet : hit.beyond(title)) {
      call.out().line("    " + marked(snippet));
    }
    call.out().line("");
  }

  /** The words, with marks around what was found. */
  private static String marked(Snippet snippet) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Mark mark : snippet.marks()) {
      marked.append(Visible.of(snippet.text().substring(from, mark.start())));
      marked.append('«').append(Visible.of(snippet.text().substring(mark.start(), mark.end())));
      marked.append('»');
      from = mark.end();
    }
    return marked.append(Visible.of(snippet.text().substring(from))).toString();
  }
}
