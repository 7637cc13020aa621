package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.search.Count;
import org.sojourn.search.Request;
import org.sojourn.search.Sort;
import org.sojourn.themes.Group;
import org.sojourn.themes.Subject;
import org.sojourn.themes.Theme;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The vocabulary. */
@Command(
    name = "themes",
    description = {"Lists the themes, and how many entries carry each."},
    footer = {"", "Example: sojourn themes --json", "         sojourn themes suggest page.txt"})
final class ThemesCommand extends CliCommand {
  ThemesCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new ThemesCommand(call)).addSubcommand(new Suggest(call));
  }

  /** A theme as it is listed; without a count when there is no journal. */
  private record Listed(String id, Optional<String> group, String label, Optional<Integer> count) {}

  @Override
  int run() throws IOException {
    Optional<Map<String, Integer>> counts = counts();
    List<Listed> listed = new ArrayList<>();
    for (Theme theme : call.themes().all()) {
      listed.add(
          new Listed(
              theme.id(),
              Optional.of(theme.group()),
              theme.label(call.language()),
              counts.map(each -> each.getOrDefault(theme.id(), 0))));
      counts.ifPresent(each -> each.remove(theme.id()));
    }
    // What was imported may carry words that are not in the vocabulary.
    counts.ifPresent(others ->
        others.forEach(
            (id, count) -> listed.add(new Listed(id, Optional.empty(), id, Optional.of(count)))));
    if (call.json()) {
      call.out().json(listed);
    } else {
      print(listed);
    }
    return Exit.DONE;
  }

  private Optional<Map<String, Integer>> counts() throws IOException {
    if (!call.exists()) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Count> facet =
        call.searchable()
            .findOwn("", Request.of(0, Sort.DATE, false))
            .facets()
            .getOrDefault("theme", List.of());
    facet.forEach(count -> counts.put(count.value(), count.count()));
    return Optional.of(counts);
  }

  private void print(List<Listed> listed) throws IOException {
    Map<String, String> groups = new HashMap<>();
    for (Group group : call.themes().groups()) {
      groups.put(group.id(), group.label(call.language()));
    }
    String last = "";
    for (Listed theme : listed) {
      String group = theme.group().orElse("other");
      if (!group.equals(last)) {
        call.out().line(groups.getOrDefault(group, "Not in the vocabulary"));
        last = group;
      }
      String count = theme.count().filter(n -> n > 0).map(n -> "  %,d".formatted(n)).orElse("");
      call.out().line("  %-26s %s%s".formatted(theme.id(), theme.label(), count));
    }
  }

  /** Themes that a text speaks of. */
  @Command(
      name = "suggest",
      description = {"Names the themes that a text speaks of, the surest first."},
      footer = {
        "",
        "Example: sojourn themes suggest page.txt",
        "         echo '{\"text\": \"She nodded.\"}' | sojourn themes suggest - --jsonl"
      })
  static final class Suggest extends CliCommand {

    @Parameters(paramLabel = "FILE", description = "The text; - reads it.")
    private String file = "";

    @Option(
        names = "--jsonl",
        description = "Read one {\"text\": …} a line, write one document a line.")
    private boolean jsonl;

    Suggest(Call call) {
      super(call);
    }

    /** A theme, and how sure it is. */
    private record Sure(String id, double score) {}

    @Override
    int run() throws IOException {
      if (jsonl) {
        Lines.only("themes suggest", "texts", file);
        return Lines.answer(call, doc -> suggested(doc.text("text")));
      }
      List<Sure> suggested = suggested(call.given().text(file));
      if (call.json()) {
        call.out().json(suggested);
        return Exit.DONE;
      }
      String language = call.language();
      for (Sure sure : suggested) {
        String label = call.themes().theme(sure.id()).map(t -> t.label(language)).orElse("");
        call.out().line("%.2f  %-26s %s".formatted(sure.score(), sure.id(), label));
      }
      return Exit.DONE;
    }

    private List<Sure> suggested(String text) throws Wrong {
      return call.understanding().suggest(Subject.of(text)).stream()
          .map(each -> new Sure(each.theme().id(), each.score()))
          .toList();
    }
  }
}
