package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Checked;
import org.sojourn.guides.Guides;
import org.sojourn.guides.Problem;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Prompt;
import org.sojourn.themes.Theme;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The guides. */
@Command(
    name = "guides",
    description = {"Lists the guides, shows one, checks files of your own, or begins one."},
    footer = {"", "Example: sojourn guides show daily-five"})
final class GuidesCommand extends CliCommand {

  GuidesCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new GuidesCommand(call))
        .addSubcommand(new GuideList(call))
        .addSubcommand(new Show(call))
        .addSubcommand(new Check(call))
        .addSubcommand(new GuideSample(call));
  }

  @Override
  int run() throws IOException {
    return new GuideList(call).run();
  }

  /** The guide in a file, which must be sound. */
  static Guide file(Call call, String named) throws IOException {
    Checked checked = checked(call, named);
    if (!checked.problems().isEmpty()) {
      throw Wrong.failed(
          checked.problems().getFirst().message(),
          "`sojourn guides check %s` names all that is wrong".formatted(named));
    }
    return checked.guide().orElseThrow();
  }

  private static Checked checked(Call call, String named) throws IOException {
    return Guides.check(Given.source(named), call.given().bytes(named), themes(call));
  }

  private static Set<String> themes(Call call) {
    return call.themes().all().stream().map(Theme::id).collect(Collectors.toUnmodifiableSet());
  }

  /** All guides. */
  @Command(
      name = "list",
      description = {"Lists the guides: id, minutes and title."},
      footer = {"", "Example: sojourn guides list --json"})
  static final class GuideList extends CliCommand {

    GuideList(Call call) {
      super(call);
    }

    /** A guide as it is listed. */
    private record Listed(
        String id,
        String title,
        int minutes,
        int prompts,
        String purpose,
        List<Phase> phases,
        String language,
        List<String> languages,
        int version,
        boolean own,
        boolean replaces) {}

    @Override
    int run() throws IOException {
      Guides guides = call.guides();
      List<Listed> listed = new ArrayList<>();
      for (Guide guide : guides.all()) {
        listed.add(listed(guides, guide));
      }
      guides.problems().forEach(problem -> call.leftOut(problem.message()));
      if (call.json()) {
        call.out().json(listed);
        return Exit.DONE;
      }
      for (Listed guide : listed) {
        call.out()
            .line(
                "%-20s %3d min  %2d prompts  %s%s"
                    .formatted(
                        guide.id(),
                        guide.minutes(),
                        guide.prompts(),
                        guide.title(),
                        others(guide)));
      }
      return Exit.DONE;
    }

    /** Whose it is when it is not shipped, and the languages it is there in beside its own. */
    private static String others(Listed guide) {
      String others =
          guide.languages().stream()
              .filter(each -> !each.equals(guide.language()))
              .collect(Collectors.joining(", "));
      String yours =
          guide.replaces()
              ? "  (yours, in place of the shipped one)"
              : guide.own() ? "  (yours)" : "";
      return yours + (others.isEmpty() ? "" : "  (also " + others + ")");
    }

    private static Listed listed(Guides guides, Guide guide) {
      return new Listed(
          guide.id(),
          guide.title(),
          guide.minutes(),
          guide.prompts().size(),
          guide.purpose(),
          guide.phases(),
          guide.language(),
          guides.languages(guide.id()),
          guide.version(),
          guides.isOwn(guide.id()),
          guides.replaced().contains(guide.id()));
    }
  }

  /** One guide. */
  @Command(
      name = "show",
      description = {"Shows a guide's prompts; with --json, its file."},
      footer = {"", "Example: sojourn guides show daily-five"})
  static final class Show extends CliCommand {

    @Parameters(paramLabel = "ID", description = "The guide's id.")
    private String id = "";

    @Option(
        names = "--language",
        paramLabel = "CODE",
        description = "The language to show it in, such as es; else yours, where it is there.")
    private @Nullable String language;

    Show(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Guide guide = ReflectCommand.named(call.guides(), id, language);
      if (call.json()) {
        call.out().json(guide);
        return Exit.DONE;
      }
      call.out().line("%s, %d minutes".formatted(guide.title(), guide.minutes()));
      call.out().lines(guide.purpose());
      for (Prompt prompt : guide.prompts()) {
        call.out().line("");
        call.out().line("%s (%s)".formatted(prompt.id(), prompt.kind().id()));
        call.out().lines("  " + prompt.text());
        String values = values(prompt);
        if (!values.isEmpty()) {
          call.out().line("  " + values);
        }
      }
      return Exit.DONE;
    }

    private static String values(Prompt prompt) {
      return switch (prompt.kind()) {
        case SCALE ->
            prompt.scale() == null
                ? ""
                : "%d to %d".formatted(prompt.scale().min(), prompt.scale().max());
        case CHOICE, CHECKLIST ->
            prompt.options().stream().map(Prompt.Option::value).collect(Collectors.joining(", "));
        case WORDS -> String.join(", ", prompt.words());
        case TEXT, COMMITMENTS -> "";
      };
    }
  }

  /** Files that should be guides. */
  @Command(
      name = "check",
      description = {
        "Checks guide files, or all in a folder; prints each problem with file, line and column."
      },
      footer = {"", "Example: sojourn guides check my-guide.json"})
  static final class Check extends CliCommand {
    @Parameters(
        arity = "1..*",
        paramLabel = "FILE",
        description = "Guide files, or folders of them.")
    private List<String> files = new ArrayList<>();

    Check(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      List<String> all = new ArrayList<>();
      for (String named : files) {
        all.addAll(GuideFiles.of(named));
      }
      List<Problem> problems = new ArrayList<>();
      for (String file : all) {
        List<Problem> found = problems(file);
        if (found.isEmpty()) {
          call.say("%s is sound.".formatted(Given.source(file)));
        }
        problems.addAll(found);
      }
      if (call.json()) {
        call.out().json(problems);
      } else {
        for (Problem problem : problems) {
          call.out().line(problem.message());
        }
      }
      return problems.isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    /** What is wrong with a file; one that cannot be read stops none of the others. */
    private List<Problem> problems(String file) {
      try {
        return checked(call, file).problems();
      } catch (IOException trouble) {
        return List.of(new Problem(Given.source(file), 0, 0, "" + trouble.getMessage()));
      }
    }
  }
}
