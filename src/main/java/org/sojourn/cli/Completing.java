package org.sojourn.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.journal.Guide;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Named;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Role;
import org.sojourn.themes.Theme;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell may put in the place of a value: beside commands and options, which it knows. */
final class Completing {

  /** The words of a place. */
  sealed interface Fitting {
    /** Words that are known when the script is printed. */
    record Words(List<String> words) implements Fitting {
      public Words {
        words = List.copyOf(words);
      }
    }

    /** Ids, which a command lists at the beginning of its lines. */
    record Listed(String command) implements Fitting {}
  }

  private static final Fitting ENTRIES = new Fitting.Listed("list");
  private static final Fitting MISSIONS = new Fitting.Listed("mission list");
  private static final Fitting SHARES = new Fitting.Listed("shares");
  private static final Fitting INBOX = new Fitting.Listed("inbox list");
  private static final Fitting COMMITMENTS = new Fitting.Listed("commitments");

  private static final Fitting DEBRIEFS = new Fitting.Listed("debrief list");

  private final Fitting themes;
  private final Fitting guides;

  /** With the themes and the guides there are for this call. */
  Completing(Call call) throws Wrong {
    themes = new Fitting.Words(call.themes().all().stream().map(Theme::id).toList());
    guides = new Fitting.Words(call.guides().all().stream().map(Guide::id).toList());
  }

  /** What fits after an option, by its name. */
  Map<String, Fitting> afterOptions() {
    Map<String, Fitting> all = new LinkedHashMap<>();
    all.put("--themes", themes);
    all.put("--mission", MISSIONS);
    all.put("--role", ids(Role.values()));
    all.put("--kind", ids(MissionKind.values()));
    all.put("--sort", words("relevance", "date"));
    all.put("--expand", words("on", "off"));
    all.put("--replaces", SHARES);
    return all;
  }

  /** What fits after a command, by its words. */
  Map<String, Fitting> afterCommands() {
    Map<String, Fitting> all = new LinkedHashMap<>();
    all.put("reflect", guides);
    all.put("guides show", guides);
    for (String command :
        List.of("show", "edit", "delete", "history", "share", "identifiers", "reply")) {
      all.put(command, ENTRIES);
    }
    all.put("undelete", new Fitting.Listed("trash"));
    all.put("withdraw", SHARES);
    all.put("comment", INBOX);
    all.put("inbox show", INBOX);
    for (String command : List.of("keep", "drop", "change")) {
      all.put("commitments " + command, COMMITMENTS);
    }
    all.put("mission edit", MISSIONS);
    all.put("mission end", MISSIONS);
    for (String command : List.of("show", "quote", "themes", "close", "follow-up", "export")) {
      all.put("debrief " + command, DEBRIEFS);
    }
    all.put("export", ids(FileFormat.values()));
    all.put("import", ids(ImportFormat.values()));
    all.put("completion", new Fitting.Words(CompletionCommand.SHELLS));
    return all;
  }

  /** What fits after a key of a query, by the key. */
  Map<String, Fitting> afterKeys() {
    Map<String, Fitting> all = new LinkedHashMap<>();
    all.put("theme", themes);
    all.put("guide", guides);
    all.put("mission", MISSIONS);
    all.put("phase", ids(Phase.values()));
    all.put("role", ids(Role.values()));
    return all;
  }

  /** The names of all options that have a value, which is no command. */
  static Set<String> valued(CommandLine of) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : of.getCommandSpec().options()) {
      if (option.arity().max() > 0) {
        names.addAll(List.of(option.names()));
      }
    }
    of.getSubcommands().values().forEach(inner -> names.addAll(valued(inner)));
    return names;
  }

  /** The commands that have commands of their own. */
  static List<String> nesting(CommandLine all) {
    return all.getSubcommands().entrySet().stream()
        .filter(each -> !each.getValue().getSubcommands().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Fitting ids(Named... all) {
    return new Fitting.Words(Arrays.stream(all).map(Named::id).toList());
  }

  private static Fitting words(String... all) {
    return new Fitting.Words(List.of(all));
  }
}
