package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Dates;
import org.sojourn.app.LeafletText;
import org.sojourn.app.Line;
import org.sojourn.app.Services;
import org.sojourn.app.ShareText;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;
import org.sojourn.share.Choice;
import org.sojourn.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a share. */
@Command(
    name = "share",
    description = {
      "Writes chosen parts of an entry to a file for a mentor.",
      "What leaves is shown; the file's name and the share's id are printed."
    },
    footer = {
      "",
      "Without --answers, all are shared but those left for now and values on a scale.",
      "The title and the themes stay unless --title and --themes say otherwise.",
      "",
      "Example: sojourn share 0193c2f1 --answers one-moment,tomorrow --out share.json"
    })
final class ShareCommand extends CliCommand {

  private static final int COLUMNS = 72;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Entries by id, or a beginning of only its own.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--answers",
      paramLabel = "PROMPT",
      split = ",",
      description = "The prompts whose answers leave, with commas between them.")
  private @Nullable List<String> answers;

  @Option(names = "--title", description = "Let the title leave too.")
  private boolean title;

  @Option(
      names = "--themes",
      paramLabel = "THEME",
      split = ",",
      description = "The themes that leave too, by id, with commas between them.")
  private List<String> themes = new ArrayList<>();

  @Option(names = "--ask", paramLabel = "TEXT", description = "What you would like to be asked.")
  private String ask = "";

  @Mixin private final OutOption out = new OutOption();

  ShareCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Path to = out.free();
    if (ids.size() > 1 && !Files.isDirectory(to)) {
      throw Wrong.usage(
          "[%s] is one file, for %,d entries".formatted(to, ids.size()),
          "name a folder with --out, or one entry");
    }
    List<Prepared> prepared = new ArrayList<>();
    for (String id : ids) {
      Entry entry = ShowCommand.entry(call, id).value();
      prepared.add(new Prepared(entry, prepared(entry)));
    }
    tellLimits();
    for (Prepared each : prepared) {
      leave(each, to);
    }
    return Exit.DONE;
  }

  /** What is to be known before sharing, said until a person has had it before their eyes. */
  private void tellLimits() throws IOException {
    Optional<Leaflets.Read> limits = call.journal().limitsToKnow();
    if (limits.isPresent()) {
      Leaflets.Read read = limits.get();
      call.say(read.leaflet().title() + " (as of " + Dates.day(read.leaflet().dated()) + ")");
      for (Line row : LeafletText.of(read, COLUMNS)) {
        call.say(row.text());
      }
      call.say("");
      if (!read.trouble().isEmpty()) {
        call.say("sojourn: " + read.trouble());
      }
      if (call.terminal()) {
        call.journal().knowLimits(read.leaflet());
      }
    }
  }

  /** A share before it leaves, with the entry it was made from. */
  private record Prepared(Entry entry, Share share) {}

  private void leave(Prepared prepared, Path to) throws IOException {
    Share share = prepared.share();
    call.say("This leaves:");
    for (Line row : ShareText.preview(ShowCommand.shown(call), prepared.entry(), share)) {
      call.say(" ".repeat(row.indent()) + row.text());
    }
    Path file = call.journal().sharing().send(share, to);
    call.out().line(file.toString());
    call.out().line(share.id().toString());
  }

  private Share prepared(Entry entry) throws IOException {
    Services journal = call.journal();
    Optional<String> guide = journal.privateBy(entry);
    if (guide.isPresent()) {
      throw Wrong.failed(
          "Entry [%s] is private: it was written with %s".formatted(entry.id(), guide.get()),
          "to let this one be shared, open it on the screen and press s");
    }
    List<String> chosen = answers == null ? usual(entry) : answers;
    Choice choice = new Choice(title, stripped(themes), stripped(chosen));
    return journal.sharing().prepare(entry, journal.self(), choice, call.fit(ask));
  }

  private static List<String> stripped(List<String> ids) {
    return ids.stream().map(String::strip).toList();
  }

  private List<String> usual(Entry entry) throws IOException {
    if (call.journal().isPrivate(entry)) {
      throw Wrong.failed(
          "Entry [%s] was written with a private guide".formatted(entry.id()),
          "name the answers that may leave with --answers");
    }
    return Sharing.usual(entry);
  }
}
