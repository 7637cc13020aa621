package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.DebriefPaper;
import org.sojourn.app.Debriefing;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;
import org.sojourn.share.Group;
import org.sojourn.share.GroupThemes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Meetings prepared from what was shared. */
@Command(
    name = "debrief",
    description = {"Lists meetings prepared from what was shared, makes one, or exports it."},
    footer = {"", "Example: sojourn debrief new coming-home --title 'Kisoro, home again'"})
final class DebriefCommand extends CliCommand {

  DebriefCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new DebriefCommand(call))
        .addSubcommand(new New(call))
        .addSubcommand(new DebriefList(call))
        .addSubcommand(new Show(call))
        .addSubcommand(new Quotes(call))
        .addSubcommand(new Themes(call))
        .addSubcommand(new DebriefClose(call))
        .addSubcommand(new DebriefFollowUp(call))
        .addSubcommand(new DebriefExport(call));
  }

  @Override
  int run() throws IOException {
    return new DebriefList(call).run();
  }

  static void lines(Call call, String text) throws IOException {
    for (String line : text.lines().toList()) {
      call.out().line(line);
    }
  }

  /** Makes one from a template. */
  @Command(
      name = "new",
      description = {
        "Makes a debrief from a template, for everybody who shared something, or for some of them;"
            + " prints its id.",
        "Templates: before-leaving, field-check-in, after-an-event, coming-home, months-later."
      },
      footer = {"", "Example: sojourn debrief new field-check-in --date 2026-12-03"})
  static final class New extends CliCommand {

    @Parameters(paramLabel = "TEMPLATE", description = "Which kind of meeting.")
    private String template = "";

    @Option(
        names = "--title",
        paramLabel = "TEXT",
        description = "What it is called; shares for a debrief of another name are left out.")
    private String title = "";

    @Option(names = "--date", paramLabel = "DAY", description = "The day of the meeting.")
    private String date = "today";

    @Option(
        names = "--people",
        split = ",",
        paramLabel = "NAME",
        description = "Only these of those who shared something.")
    private List<String> people = new ArrayList<>();

    New(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      DebriefTexts.Template known =
          Debriefing.texts()
              .template(template)
              .orElseThrow(() ->
                  Wrong.usage(
                      "There is no template [%s]".formatted(template), "choose one of " + all()));
      Debriefing debriefing = new Debriefing(call.journal());
      Debrief made =
          debriefing.made(
              known,
              call.fit(title),
              Days.of("--date", date, call.today()),
              group(debriefing.people()));
      debriefing.keep(made);
      Made.of(made.id()).print(call);
      return Exit.DONE;
    }

    private static String all() {
      return Debriefing.texts().templates().stream()
          .map(DebriefTexts.Template::id)
          .collect(Collectors.joining(", "));
    }

    private List<Person> group(List<Person> all) throws Wrong {
      if (people.isEmpty()) {
        return all;
      }
      List<Person> group = new ArrayList<>();
      for (String name : people) {
        group.add(
            all.stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                    Wrong.failed(
                        "Nobody called [%s] shared anything".formatted(name),
                        "`sojourn inbox` lists who did")));
      }
      return group;
    }
  }

  /** All debriefs. */
  @Command(
      name = "list",
      description = {"Lists debriefs, the latest first."},
      footer = {"", "Example: sojourn debrief list --json"})
  static final class DebriefList extends CliCommand {

    DebriefList(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      var listing = new Debriefing(call.journal()).kept().all();
      listing.unreadable().forEach(file -> call.leftOut(file.why()));
      if (call.json()) {
        call.out().json(listing.found());
        return Exit.DONE;
      }
      if (listing.found().isEmpty() && listing.unreadable().isEmpty()) {
        call.say("No debriefs yet: `sojourn debrief new coming-home` makes one.");
      }
      for (Debrief each : listing.found()) {
        call.out()
            .line(
                "%s  %s  %-6s  %s"
                    .formatted(
                        each.id(),
                        each.date(),
                        each.closed() == null ? "open" : "closed",
                        each.title()));
      }
      return Exit.DONE;
    }
  }

  /** One debrief as it would be printed. */
  @Command(
      name = "show",
      description = {"Shows a debrief as it would be printed; with --json, its file."},
      footer = {"", "Example: sojourn debrief show 0193c2f1"})
  static final class Show extends DebriefOfOne {

    Show(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Debrief debrief = debrief();
      if (call.json()) {
        call.out().json(debrief);
      } else {
        lines(call, DebriefPaper.agenda(call.journal(), debrief).markdown());
      }
      return Exit.DONE;
    }
  }

  /** What may be quoted, and taking it in. */
  @Command(
      name = "quote",
      description = {
        "Lists what may be quoted in a debrief; with a share and a prompt, takes that into it."
      },
      footer = {"", "Example: sojourn debrief quote 0193c2f1 8f14 one-moment"})
  static final class Quotes extends DebriefOfOne {

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "SHARE",
        description = "The share's id, or a beginning or end of only its own.")
    private @Nullable String share;

    @Parameters(
        index = "2",
        arity = "0..1",
        paramLabel = "PROMPT",
        description = "The answer that is quoted.")
    private @Nullable String prompt;

    /** What may be quoted. */
    private record Quotable(UUID share, String prompt, String question) {
      static Quotable of(Group.Quote quote) {
        return new Quotable(quote.excerpt().share(), quote.excerpt().prompt(), quote.question());
      }

      String line() {
        return "%s  %s  %s".formatted(share, prompt, question);
      }
    }

    Quotes(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Debrief debrief = debrief();
      Group group = debriefing().group(debrief);
      if (share == null || prompt == null) {
        List<Quotable> all = group.quotable().stream().map(Quotable::of).toList();
        call.print(all, all.stream().map(Quotable::line).toArray(String[]::new));
        return Exit.DONE;
      }
      Debrief.Excerpt excerpt = new Debrief.Excerpt(InboxCommand.share(call, share), prompt);
      if (group.quote(excerpt).isEmpty()) {
        throw Wrong.failed(
            "Answer [%s] of share [%s] may not be quoted here".formatted(prompt, share),
            "`sojourn debrief quote ID` lists what may");
      }
      debriefing().keep(Debriefing.quoting(debrief, excerpt));
      Made.of(debrief.id()).print(call);
      return Exit.DONE;
    }
  }

  /** The themes of a group. */
  @Command(
      name = "themes",
      description = {
        "Counts the people of a debrief who shared about each theme; small numbers are not shown."
      },
      footer = {"", "Example: sojourn debrief themes 0193c2f1"})
  static final class Themes extends DebriefOfOne {

    Themes(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      GroupThemes themes = debriefing().told(debrief()).themes();
      if (call.json()) {
        call.out().json(themes);
        return Exit.DONE;
      }
      for (GroupThemes.Count each : themes.counts()) {
        String phases =
            each.phases().entrySet().stream()
                .map(phase -> phase.getKey().id() + " " + phase.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        call.out()
            .line("%4d  %-24s  %s".formatted(each.people(), each.theme(), phases).stripTrailing());
      }
      call.say(DebriefPaper.counted(themes));
      return Exit.DONE;
    }
  }
}
