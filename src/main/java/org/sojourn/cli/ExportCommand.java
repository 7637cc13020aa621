package org.sojourn.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Portfolio;
import org.sojourn.app.Services;
import org.sojourn.exchange.Export;
import org.sojourn.files.DurableFiles;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes entries for elsewhere. */
@Command(
    name = "export",
    description = {
      "Writes the entries to a file or to standard output.",
      "json is whole and can be imported again; jsonl has one entry a line.",
      "markdown, html, pdf and text are for people, with a cover, contents and themes.",
      "As a portfolio, entries stand by competency, with what you promised, and without days,"
          + " places, numbers on scales, and what is private or sensitive; as an application, only"
          + " what you learned. Before either, you are asked of each whether it may be told."
    },
    footer = {
      "",
      "Example: sojourn export json -q 'after:2026-05' -o journal.json",
      "         sojourn export markdown --each -o entries/",
      "         sojourn export pdf --comments -q mission:Kisoro -o kisoro.pdf",
      "         sojourn export pdf --as portfolio -q theme:consent -o portfolio.pdf"
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

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "journal, portfolio or application; else journal.")
  private String form = "journal";

  @Option(
      names = "--story-checked",
      description = "Do not ask: each story was checked before (`sojourn reflect story-check`).")
  private boolean checked;

  private final Set<UUID> written = new HashSet<>();
  private final Set<String> missions = new HashSet<>();

  ExportCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    FileFormat known = FileFormat.of(format);
    PaperForm as = Choices.of("The form", form, PaperForm.class);
    if ((each || comments || as != PaperForm.JOURNAL) && !known.paper()) {
      throw Wrong.usage(
          "--as, --each and --comments are not for [%s]".formatted(format),
          "choose markdown, html, pdf or text; json has each entry whole");
    }
    if ((each || comments) && as != PaperForm.JOURNAL) {
      throw Wrong.usage("--each and --comments are not for [%s]".formatted(form), "leave them out");
    }
    if (!each && (out == null || out.equals(Given.STANDARD))) {
      Printing.requireJson(call, known);
    }
    Selection selection = new Selection(call, query, identifiers);
    if (!known.paper()) {
      return data(known, selection);
    }
    PaperExport paper = new PaperExport(call, selection, known, out);
    return switch (as) {
      case JOURNAL -> each ? paper.each(comments) : paper.whole(comments);
      case PORTFOLIO -> paper.portfolio(Portfolio.Form.PORTFOLIO, checked);
      case APPLICATION -> paper.portfolio(Portfolio.Form.APPLICATION, checked);
    };
  }

  private int data(FileFormat known, Selection selection) throws IOException {
    if (out == null || out.equals(Given.STANDARD)) {
      return selection.told(write(known, selection, call.out().bytes()), null);
    }
    Path file = NewFile.of(Given.path(out));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int count = write(known, selection, whole);
    DurableFiles.real().writeNew(file.toAbsolutePath(), whole.toByteArray());
    return selection.told(count, out);
  }

  private int write(FileFormat known, Selection selection, OutputStream to) throws IOException {
    Services journal = selection.journal();
    if (known == FileFormat.JSONL) {
      return Export.jsonl(to, selection.each());
    }
    if (selection.all()) {
      return Export.json(
          to, selection.each(), journal.store().missions(), journal.store().commitments().found());
    }
    List<Entry> found = selection.entries();
    found.forEach(this::note);
    return Export.json(to, found::forEach, missions(journal), commitments(journal));
  }

  private void note(Entry entry) {
    written.add(entry.id());
    if (entry.mission() != null) {
      missions.add(entry.mission());
    }
  }

  /** The missions that the entries found belong to. */
  private List<Mission> missions(Services journal) throws IOException {
    return journal.store().missions().stream()
        .filter(mission -> missions.contains(mission.id()))
        .toList();
  }

  /** The commitments made in the entries found. */
  private List<Commitment> commitments(Services journal) throws IOException {
    return journal.store().commitments().found().stream()
        .filter(made -> made.madeIn() != null && written.contains(made.madeIn()))
        .toList();
  }
}
