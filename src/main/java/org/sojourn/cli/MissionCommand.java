package org.sojourn.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Services;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Role;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The missions. */
@Command(
    name = "mission",
    description = {"Lists the missions, adds or changes one, or says when one ended."},
    footer = {"", "Example: sojourn mission add --name 'Kisoro 2026' --start 2026-11-17"})
final class MissionCommand extends CliCommand {

  MissionCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new MissionCommand(call))
        .addSubcommand(new Add(call))
        .addSubcommand(new Edit(call))
        .addSubcommand(new End(call))
        .addSubcommand(new MissionList(call));
  }

  @Override
  int run() throws IOException {
    return new MissionList(call).run();
  }

  private static Mission mission(
      String id,
      String name,
      String place,
      MissionKind kind,
      Role role,
      LocalDate start,
      @Nullable LocalDate end)
      throws Wrong {
    if (end != null && end.isBefore(start)) {
      throw Wrong.usage(
          "Mission [%s] cannot end on %s, before it starts on %s".formatted(name, end, start),
          "give a later end");
    }
    return new Mission(id, name, place, kind, role, start, end);
  }

  /** Says that there is no such mission, and which was meant, or how to make one. */
  static Wrong unknown(String named, List<Mission> missions, int exit) {
    List<String> known = missions.stream().map(Mission::id).toList();
    String remedy =
        known.isEmpty()
            ? "make one with `sojourn mission add`"
            : Choices.meant(named, known, "choose one of " + String.join(", ", known));
    String error = "There is no mission [%s]".formatted(named);
    return exit == Exit.USAGE ? Wrong.usage(error, remedy) : Wrong.failed(error, remedy);
  }

  /** All missions; why there may be none is said. */
  static List<Mission> all(Call call) throws IOException {
    call.journal().store().care().beside().forEach(file -> call.leftOut(file.why()));
    return call.journal().store().missions();
  }

  /** The mission with this id. */
  private static Mission known(Call call, String id) throws IOException {
    List<Mission> missions = all(call);
    for (Mission mission : missions) {
      if (mission.id().equals(id)) {
        return mission;
      }
    }
    throw unknown(id, missions, Exit.FAILED);
  }

  /** One more mission. */
  @Command(
      name = "add",
      description = {"Adds a mission, and prints its id."},
      footer = {"", "Example: sojourn mission add --name 'Kisoro 2026' --start 2026-11-17"})
  static final class Add extends CliCommand {

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "A few words.")
    private String name = "";

    @Option(names = "--start", required = true, paramLabel = "DAY", description = "Its first day.")
    private String start = "";

    @Option(names = "--end", paramLabel = "DAY", description = "Its last day, once known.")
    private @Nullable String end;

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it is, in your words.")
    private String place = "";

    @Option(
        names = "--kind",
        paramLabel = "KIND",
        defaultValue = "short-term",
        description = {
          "Short-term, long-term, disaster, research or public health, or near home;",
          "else ${DEFAULT-VALUE}."
        })
    private String kind = "short-term";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        description = {
          "What you do there, such as nurse, medical student, driver, mentor; else what",
          "you do by your journal."
        })
    private @Nullable String role;

    Add(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      String called = Choices.name("--name", call.fitLine(name));
      LocalDate first = Days.of("--start", start, call.today());
      LocalDate last = end == null ? null : Days.of("--end", end, call.today());
      MissionKind known = Choices.kind("--kind", kind);
      Services journal = call.journal();
      Mission kept =
          journal.keep(mission("", called, call.fitLine(place), known, role(journal), first, last));
      Made.of(kept.id()).print(call);
      return Exit.DONE;
    }

    private Role role(Services journal) throws IOException {
      Role usual = journal.store().profile().role();
      Role otherwise = usual == null ? Role.NON_CLINICAL : usual;
      return role == null ? otherwise : Choices.role("--role", role).orElse(Role.NON_CLINICAL);
    }
  }

  /** Changes to a mission. */
  @Command(
      name = "edit",
      description = {
        "Changes a mission, and prints its id. What is not named stays; its entries follow."
      },
      footer = {"", "Example: sojourn mission edit kisoro-2026 --start 2026-11-18 --end none"})
  static final class Edit extends CliCommand {
    private static final String NONE = "none";

    @Parameters(paramLabel = "ID", description = "The mission's id.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", description = "A few words.")
    private @Nullable String name;

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it is.")
    private @Nullable String place;

    @Option(names = "--kind", paramLabel = "KIND", description = "As for `mission add`.")
    private @Nullable String kind;

    @Option(names = "--role", paramLabel = "ROLE", description = "As for `mission add`.")
    private @Nullable String role;

    @Option(names = "--start", paramLabel = "DAY", description = "Its first day.")
    private @Nullable String start;

    @Option(
        names = "--end",
        paramLabel = "DAY",
        description = "Its last day; none when it is not known.")
    private @Nullable String end;

    Edit(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Mission was = known(call, id);
      call.journal()
          .keep(
              mission(
                  id,
                  name == null ? was.name() : Choices.name("--name", call.fitLine(name)),
                  place == null ? was.place() : call.fitLine(place),
                  kind == null ? was.kind() : Choices.kind("--kind", kind),
                  role == null
                      ? was.role()
                      : Choices.role("--role", role).orElse(Role.NON_CLINICAL),
                  start == null ? was.start() : Days.of("--start", start, call.today()),
                  end(was)));
      Made.of(id).print(call);
      return Exit.DONE;
    }

    private @Nullable LocalDate end(Mission was) throws Wrong {
      if (end == null) {
        return was.end();
      }
      return end.equals(NONE) ? null : Days.of("--end", end, call.today());
    }
  }

  /** The end of a mission. */
  @Command(
      name = "end",
      description = {"Says when a mission ended, and prints its id."},
      footer = {"", "Example: sojourn mission end kisoro-2026 --date yesterday"})
  static final class End extends CliCommand {

    @Parameters(paramLabel = "ID", description = "The mission's id.")
    private String id = "";

    @Option(names = "--date", paramLabel = "DAY", description = "Its last day; else today.")
    private String date = "today";

    End(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      LocalDate last = Days.of("--date", date, call.today());
      Mission was = known(call, id);
      call.journal()
          .keep(mission(id, was.name(), was.place(), was.kind(), was.role(), was.start(), last));
      Made.of(id).print(call);
      return Exit.DONE;
    }
  }

  /** All missions. */
  @Command(
      name = "list",
      description = {"Lists the missions."},
      footer = {"", "Example: sojourn mission list --json"})
  static final class MissionList extends CliCommand {

    MissionList(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      List<Mission> missions = all(call);
      if (call.json()) {
        call.out().json(missions);
        return Exit.DONE;
      }
      if (missions.isEmpty() && call.journal().store().care().beside().isEmpty()) {
        call.say("No missions yet: `sojourn mission add --name NAME --start DAY` adds one.");
      }
      for (Mission mission : missions) {
        String end = mission.end() == null ? "" : mission.end().toString();
        call.out()
            .line(
                "%-20s %s – %-10s  %s"
                    .formatted(mission.id(), mission.start(), end, mission.name()));
      }
      return Exit.DONE;
    }
  }
}
