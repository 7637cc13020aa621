package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.About;
import org.sojourn.app.PageWord;
import org.sojourn.app.Services;
import org.sojourn.app.Start;
import org.sojourn.app.Titles;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;
import picocli.CommandLine.Option;

/** What is said of an entry beside its words. */
final class EntryOptions {
  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day it is about, such as 2026-11-22, 22 Nov 2026 or yesterday.")
  private @Nullable String date;

  @Option(names = "--title", paramLabel = "TITLE", description = "A few words; else its opening.")
  private @Nullable String title;

  @Option(
      names = "--themes",
      paramLabel = "THEME",
      split = ",",
      description = "Themes by id or label, with commas between them.")
  private List<String> themes = new ArrayList<>();

  @Option(
      names = "--mission",
      paramLabel = "MISSION",
      description = "A mission by id or name, or none; else the one of that day.")
  private @Nullable String mission;

  /** A new entry of which all this is said, with a guide or a free one. */
  Entry begun(Call call, @Nullable Guide guide) throws IOException {
    About about = about(call);
    Services journal = call.journal();
    return about.begun(
        journal.store().newId(),
        call.now(),
        journal.store().missions(),
        journal.store().profile(),
        guide == null ? List.of() : guide.phases(),
        PageWord.spoken(call.language()));
  }

  /** What is said, once it is known that it can be; there need be no journal but for a mission. */
  About about(Call call) throws IOException {
    return new About(
        date == null ? null : Days.of("--date", date, call.today()),
        title == null ? "" : call.fitLine(title),
        themes(call.themes(), themes),
        mission == null ? null : named(call, mission));
  }

  /** Opens the page on which such an entry is written, if it can be kept there. */
  int open(Call call, @Nullable Guide guide) throws IOException {
    return open(call, guide, null);
  }

  /** The same in a shorter form of the guide, when one is named. */
  int open(Call call, @Nullable Guide guide, @Nullable String form) throws IOException {
    return screen(call, new Start.Entry(guide, about(call), form));
  }

  /** Opens the screen on a page on which something is written, if it can be kept. */
  static int screen(Call call, Start start) throws IOException {
    if (call.exists()) {
      String barred = call.journal().store().barred().orElse(null);
      if (barred != null) {
        throw new IOException(barred);
      }
    }
    return call.screen(start);
  }

  /** Keeps an entry with what was promised in it, and prints its id. */
  static int keep(Call call, Entry entry, List<Commitment> made) throws IOException {
    Services journal = call.journal();
    Entry titled = entry.title().isEmpty() ? entry.titled(Titles.offered(entry)) : entry;
    for (Commitment commitment : made) {
      journal.store().keep(commitment);
    }
    // The index catches up at the next search: saving is quick, and the files are the truth.
    Made.of(journal.store().add(titled).value().id()).print(call);
    return Exit.DONE;
  }

  /** The ids of themes named by id or label. */
  private static List<String> themes(Themes all, List<String> named) throws Wrong {
    List<String> ids = new ArrayList<>();
    for (String name : named) {
      if (!name.isBlank()) {
        Theme theme = all.named(name).orElse(null);
        if (theme == null) {
          throw unknown(all, name);
        }
        ids.add(theme.id());
      }
    }
    return ids.stream().distinct().toList();
  }

  private static Wrong unknown(Themes all, String name) {
    return Wrong.usage(
        "There is no theme [%s]".formatted(name),
        all.near(name)
            .map(near -> "did you mean %s? `sojourn themes` lists all".formatted(near.id()))
            .orElse("`sojourn themes` lists all"));
  }

  /** The id of a mission named by id or name. */
  private static String named(Call call, String name) throws IOException {
    if (name.equals(About.NO_MISSION)) {
      return name;
    }
    List<Mission> missions = MissionCommand.all(call);
    for (Mission each : missions) {
      if (each.id().equals(name)
          || each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return each.id();
      }
    }
    throw MissionCommand.unknown(name, missions, Exit.USAGE);
  }
}
