package org.sojourn.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sojourn.app.Services;
import org.sojourn.app.Titles;
import org.sojourn.exchange.Import;
import org.sojourn.exchange.Incoming;
import org.sojourn.exchange.LeftOut;
import org.sojourn.exchange.Reading;
import org.sojourn.files.Ended;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.store.Progress;
import org.sojourn.store.Stamp;
import org.sojourn.themes.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in entries from elsewhere. */
@Command(
    name = "import",
    description = {
      "Takes in entries from elsewhere.",
      "What is here already is left as it is, so that twice adds nothing."
    },
    footer = {
      "",
      "json is what `sojourn export json` wrote. jsonl has one object a line with a",
      "text, and any of date, title, themes (a list) and mission. jrnl is its text,",
      "its Markdown or its JSON, dayone a JSON or the zip that holds it. markdown is",
      "a file, or a folder of them, with a day in the name or in lines such as",
      "date: 2026-11-22 between two lines --- at the top. What cannot be read is",
      "named, and left out.",
      "",
      "Example: zcat diary.jsonl.gz | sojourn import jsonl -",
      "         sojourn import jrnl journal.txt --dry-run"
    })
final class ImportCommand extends CliCommand {
  private static final int BATCH = 500;
  private static final int MOST = 100_000_000;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "json, jsonl, jrnl, dayone or markdown.")
  private String format = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The file; - reads standard input.")
  private String file = "";

  @Option(names = "--dry-run", description = "Say what would come in, and take in nothing.")
  private boolean dry;

  private final List<Entry> batch = new ArrayList<>();
  private int imported;
  private int here;
  private final List<Shown> shown = new ArrayList<>();
  private Progress bar = (done, of) -> {};

  ImportCommand(Call call) {
    super(call);
  }

  /** An entry that would come in. */
  private record Shown(LocalDate date, String title) {}

  /**
   * What came in, or would.
   *
   * @param here how many were here already
   * @param leftOut how many could not be read
   * @param shown what would come in, where that was asked
   */
  private record Came(int imported, int here, int leftOut, boolean dryRun, List<Shown> shown) {}

  @Override
  int run() throws IOException {
    ImportFormat known = Choices.of("The format", format, ImportFormat.class);
    Services journal = call.journal();
    LeftOut leftOut;
    try (Waiting waiting = new Waiting(call, "Entries imported")) {
      bar = waiting::step;
      leftOut = known == ImportFormat.MARKDOWN ? markdown(journal) : stream(known, journal);
    } catch (UncheckedIOException trouble) {
      throw stopped(Objects.requireNonNull(trouble.getCause()));
    } catch (Ended early) {
      throw stopped(early);
    }
    boolean whole = new Leavings(call, Given.source(file), dry).told(leftOut, journal.store());
    String again = leftOut.repeated() == 0 ? "" : ", %,d said twice".formatted(leftOut.repeated());
    String come = dry ? "would come in" : "imported";
    call.say("%,d %s, %,d already here%s.".formatted(imported, come, here, again));
    call.document(new Came(imported, here, leftOut.unread().size(), dry, shown));
    return whole ? Exit.DONE : Exit.FAILED;
  }

  private LeftOut stream(ImportFormat known, Services journal) throws IOException {
    try (InputStream in = new BufferedInputStream(call.given().stream(file))) {
      return switch (known) {
        case JSON -> json(journal, in);
        case JSONL -> jsonl(journal, in);
        case JRNL ->
            foreign(
                journal,
                Import.jrnl(
                    Given.source(file), document(in), call.clock(), journal.store()::newId));
        case DAYONE ->
            foreign(
                journal,
                Import.dayOne(Given.source(file), in, call.clock(), journal.store()::newId));
        case MARKDOWN -> markdown(journal);
      };
    }
  }

  private static byte[] document(InputStream in) throws IOException {
    byte[] read = in.readNBytes(MOST + 1);
    if (read.length > MOST) {
      throw Wrong.failed("It is longer than 100 MB", "give less of it at a time");
    }
    return read;
  }

  private LeftOut markdown(Services journal) throws IOException {
    Path from = Given.path(file);
    if (!Files.exists(from)) {
      throw Wrong.failed(
          "[%s] is not there".formatted(file), "name a file of Markdown, or a folder of them");
    }
    return foreign(journal, Import.markdown(from, call.clock(), journal.store()::newId));
  }

  private LeftOut foreign(Services journal, Reading reading) throws IOException {
    Consumer<Incoming> taken = taker(journal);
    reading.entries().forEach(taken);
    flush(journal);
    return reading.leftOut();
  }

  /** What was imported before a trouble is safe, and the writer is told how much that is. */
  private IOException stopped(IOException trouble) {
    if (imported == 0) {
      return trouble;
    }
    Told told = Told.of(trouble);
    String safe =
        "%,d %s imported before and safe; to import again adds only the rest"
            .formatted(imported, imported == 1 ? "was" : "were");
    return Wrong.failed(told.error(), told.remedy().isEmpty() ? safe : told.remedy() + ". " + safe);
  }

  private LeftOut jsonl(Services journal, InputStream in) throws IOException {
    LeftOut leftOut = Import.jsonl(in, call.clock(), journal.store()::newId, taker(journal));
    flush(journal);
    return leftOut;
  }

  /** Takes in what was never imported before. */
  private Consumer<Incoming> taker(Services journal) throws IOException {
    Set<String> known = new HashSet<>(journal.store().imports().digests());
    List<Mission> missions = journal.store().missions();
    return incoming -> {
      if (incoming.digest().map(known::contains).orElse(false)) {
        here++;
      } else {
        call.leftOut(incoming.codes());
        take(journal, fitted(incoming.entry(), missions));
      }
    };
  }

  private LeftOut json(Services journal, InputStream in) throws IOException {
    Reading reading = Import.json(Given.source(file), in);
    Set<UUID> known = journal.store().stamps().stream().map(Stamp::id).collect(Collectors.toSet());
    for (Incoming incoming : reading.entries()) {
      if (known.add(incoming.entry().id())) {
        take(journal, incoming.entry());
      } else {
        here++;
      }
    }
    flush(journal);
    if (!dry) {
      missions(journal, reading.missions());
      commitments(journal, reading.commitments());
    }
    return reading.leftOut();
  }

  private void take(Services journal, Entry entry) {
    if (dry) {
      show(entry);
      return;
    }
    batch.add(entry);
    if (batch.size() == BATCH) {
      try {
        flush(journal);
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }
  }

  private void show(Entry entry) {
    try {
      if (call.json()) {
        shown.add(new Shown(entry.date(), Titles.of(entry)));
      } else {
        call.out().line("%s  %s".formatted(entry.date(), Titles.of(entry)));
      }
      imported++;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void flush(Services journal) throws IOException {
    bar.at(imported + here, 0);
    int before = imported;
    int added = journal.store().imports().addAll(batch, done -> imported = before + done);
    imported = before + added;
    here += batch.size() - added;
    batch.clear();
  }

  /** The entry, with themes and mission by their ids where their names are known here. */
  private Entry fitted(Entry entry, List<Mission> missions) {
    List<String> themes =
        entry.themes().stream()
            .map(name -> call.themes().named(name).map(Theme::id).orElse(name))
            .distinct()
            .toList();
    String named = entry.mission() == null ? "" : entry.mission().toLowerCase(Locale.ROOT);
    return missions.stream()
        .filter(mission -> mission.name().toLowerCase(Locale.ROOT).equals(named))
        .findFirst()
        .map(mission -> entry.within(mission.id(), mission.role()))
        .orElse(entry)
        .about(themes);
  }

  private static void missions(Services journal, List<Mission> incoming) throws IOException {
    List<Mission> missions = new ArrayList<>(journal.store().missions());
    Set<String> known = missions.stream().map(Mission::id).collect(Collectors.toSet());
    boolean more = false;
    for (Mission mission : incoming) {
      if (known.add(mission.id())) {
        missions.add(mission);
        more = true;
      }
    }
    if (more) {
      journal.store().missions(missions);
    }
  }

  private static void commitments(Services journal, List<Commitment> incoming) throws IOException {
    Set<UUID> known =
        journal.store().commitments().found().stream()
            .map(Commitment::id)
            .collect(Collectors.toSet());
    for (Commitment commitment : incoming) {
      if (known.add(commitment.id())) {
        journal.store().keep(commitment);
      }
    }
  }
}
