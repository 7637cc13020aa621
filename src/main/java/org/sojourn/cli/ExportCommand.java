package org.sojourn.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.EntriesPaper;
import org.sojourn.app.Screening;
import org.sojourn.app.Services;
import org.sojourn.app.Titles;
import org.sojourn.exchange.Export;
import org.sojourn.exchange.Paper;
import org.sojourn.files.DurableFiles;
import org.sojourn.identifiers.Check;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.search.Hit;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;
import org.sojourn.store.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes entries for elsewhere. */
@Command(
    name = "export",
    description = {
      "Writes the entries to a file or to standard output.",
      "json is whole and can be imported again; jsonl has one entry a line.",
      "markdown, html, pdf and text are for people, with a cover, contents and themes."
    },
    footer = {
      "",
      "Example: sojourn export json -q 'after:2026-05' -o journal.json",
      "         sojourn export markdown --each -o entries/",
      "         sojourn export pdf --comments -q mission:Kisoro -o kisoro.pdf"
    })
final class ExportCommand extends CliCommand {

  @Parameters(paramLabel = "FORMAT", description = "json, jsonl, markdown, html, pdf or text.")
  private String format = "";

  @Option(
      names = {"-q", "--query"},
      paramLabel = "QUERY",
      description = "Only what this finds, and what belongs to it.")
  private @Nullable String query;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "A new file; else standard output.")
  private @Nullable String out;

  @Option(
      names = "--identifiers",
      description = "Tell, beside it, what in the entries may let a person be known.")
  private boolean identifiers;

  @Option(names = "--comments", description = "With what others wrote about them.")
  private boolean comments;

  @Option(names = "--each", description = "A file for each entry, in the folder OUT.")
  private boolean each;

  private final Screening screening = new Screening();
  private final Set<UUID> written = new HashSet<>();
  private final Set<String> missions = new HashSet<>();
  private int unreadable;
  private int doubts;

  ExportCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    FileFormat known = FileFormat.of(format);
    if ((each || comments) && !known.paper()) {
      throw Wrong.usage(
          "--each and --comments are not for [%s]".formatted(format),
          "choose markdown, html, pdf or text; json has each entry whole");
    }
    boolean printed = !each && (out == null || out.equals(Call.STANDARD));
    if (printed) {
      Printing.requireJson(call, known);
      told(write(known, call.out().bytes()));
    } else {
      int count = each ? toFolder(known) : toFile(known, Call.path(out));
      told(count);
      call.document(new Exported(out, count));
    }
    return unreadable == 0 ? Exit.DONE : Exit.FAILED;
  }

  /** Where entries were written, and how many. */
  private record Exported(String out, int entries) {}

  private int toFile(FileFormat known, Path file) throws IOException {
    NewFile.of(file);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int count = write(known, whole);
    DurableFiles.real().write(file.toAbsolutePath(), whole.toByteArray());
    return count;
  }

  /** Writes each entry to a file of its own; none is written over. */
  private int toFolder(FileFormat known) throws IOException {
    if (out == null || out.equals(Call.STANDARD)) {
      throw Wrong.usage("--each needs a folder", "name one with --out");
    }
    Path folder = NewFile.within(Call.path(out));
    Services journal = query == null ? call.journal() : call.searchable();
    List<Entry> all = all(journal);
    List<Path> files = new ArrayList<>();
    for (Entry entry : all) {
      files.add(NewFile.of(folder.resolve(name(entry, known))));
    }
    Printing printing = new Printing(known);
    for (int i = 0; i < all.size(); i++) {
      Paper paper = EntriesPaper.one(journal, all.get(i), comments);
      DurableFiles.real().write(files.get(i).toAbsolutePath(), printing.file(paper));
    }
    printing.told(call);
    return all.size();
  }

  /** The day and the id: titles may hold anything, and two may be alike. */
  private static String name(Entry entry, FileFormat known) {
    return "%s-%s.%s".formatted(entry.date(), entry.id(), known.ending());
  }

  /** The entries that are asked for, at once. */
  private List<Entry> all(Services journal) throws IOException {
    List<Entry> all = new ArrayList<>();
    entries(journal, query == null ? List.of() : found(journal, query)).each(all::add);
    return all;
  }

  private void told(int count) {
    call.say("%,d %s exported.".formatted(count, count == 1 ? "entry" : "entries"));
    if (identifiers) {
      call.say(Check.sentence(doubts));
    }
  }

  private Export.Entries entries(Services journal, List<Entry> found) {
    return seen -> {
      Consumer<Entry> noted = identifiers ? seen.andThen(entry -> tell(journal, entry)) : seen;
      if (query == null) {
        all(journal, noted);
      } else {
        found.forEach(noted);
      }
    };
  }

  private int write(FileFormat known, OutputStream to) throws IOException {
    Services journal = query == null ? call.journal() : call.searchable();
    if (known.paper()) {
      List<Entry> all = all(journal);
      Paper paper = EntriesPaper.all(journal, all, comments);
      Printing printing = new Printing(known);
      if (out == null || out.equals(Call.STANDARD)) {
        printing.print(call, paper);
      } else {
        to.write(printing.file(paper));
      }
      printing.told(call);
      return all.size();
    }
    List<Entry> found = query == null ? List.of() : found(journal, query);
    Export.Entries entries = entries(journal, found);
    if (known == FileFormat.JSONL) {
      return Export.jsonl(to, entries);
    }
    found.forEach(this::note);
    return Export.json(to, entries, missions(journal), commitments(journal));
  }

  private void all(Services journal, Consumer<Entry> seen) throws IOException {
    journal
        .store()
        .each(
            kept -> seen.accept(kept.value()),
            file -> {
              unreadable++;
              call.leftOut(file.why());
            });
  }

  private List<Entry> found(Services journal, String asked) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int all = Math.max(1, journal.store().stamps().size());
    Results results = journal.findOwn(asked, Request.of(all, Sort.DATE, true));
    results.notes().forEach(call::say);
    for (Hit hit : results.hits()) {
      journal.store().entry(hit.id()).map(Kept::value).ifPresent(entries::add);
    }
    return entries;
  }

  /** Tells what in an entry may let a person be known. */
  private void tell(Services journal, Entry entry) {
    try {
      Check check = screening.of(entry, journal.store());
      doubts += check.doubts().size();
      if (!check.quiet()) {
        call.say("%s  %s".formatted(entry.id(), Titles.of(entry)));
      }
      check.doubts().forEach(doubt -> call.say("  " + IdentifiersCommand.row(doubt.found())));
      check.questions().forEach(asked -> call.say("  " + IdentifiersCommand.asked(asked)));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void note(Entry entry) {
    written.add(entry.id());
    if (entry.mission() != null) {
      missions.add(entry.mission());
    }
  }

  /** All missions, or those that the entries found belong to. */
  private List<Mission> missions(Services journal) throws IOException {
    return journal.store().missions().stream()
        .filter(mission -> query == null || missions.contains(mission.id()))
        .toList();
  }

  /** All commitments, or those made in the entries found. */
  private List<Commitment> commitments(Services journal) throws IOException {
    return journal.store().commitments().found().stream()
        .filter(made -> query == null || (made.madeIn() != null && written.contains(made.madeIn())))
        .toList();
  }
}
