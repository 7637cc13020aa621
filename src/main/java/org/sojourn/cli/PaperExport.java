package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.EntriesPaper;
import org.sojourn.app.Portfolio;
import org.sojourn.app.Services;
import org.sojourn.exchange.Paper;
import org.sojourn.files.DurableFiles;
import org.sojourn.journal.Entry;

/** Entries going onto paper: under one cover, each by itself, or as a portfolio. */
final class PaperExport {
  /** So many that their PDF is not made at once. */
  private static final int MANY = 100;

  private final Call call;
  private final Selection selection;
  private final FileFormat format;
  private final Printing printing;
  private final @Nullable String out;

  PaperExport(Call call, Selection selection, FileFormat format, @Nullable String out) {
    this.call = call;
    this.selection = selection;
    this.format = format;
    this.printing = new Printing(format);
    this.out = Given.STANDARD.equals(out) ? null : out;
  }

  /** All under one cover. */
  int whole(boolean comments) throws IOException {
    check();
    Services journal = selection.journal();
    List<Entry> all = selection.entries();
    if (format == FileFormat.PDF && all.size() > MANY && call.terminal()) {
      call.say("Making a PDF of %,d entries: that takes a while.".formatted(all.size()));
    }
    write(EntriesPaper.all(journal, all, comments));
    return selection.told(all.size(), out);
  }

  /** Those that their writer lets be told, as a portfolio. */
  int portfolio(Portfolio.Form form, boolean checked) throws IOException {
    check();
    Services journal = selection.journal();
    Portfolio portfolio = new Portfolio(journal, form);
    List<Entry> all = selection.entries();
    List<Entry> fit =
        all.stream()
            .filter(portfolio::takes)
            .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::id))
            .toList();
    if (fit.size() < all.size()) {
      call.say(
          "%,d of %,d stay out: they are private, or have nothing that belongs into it."
              .formatted(all.size() - fit.size(), all.size()));
    }
    List<Entry> told = new StoryCheck(call, journal, portfolio).through(fit, checked);
    if (told.isEmpty()) {
      call.say("Nothing was written.");
      return selection.told(0, out);
    }
    write(portfolio.of(told));
    return selection.told(told.size(), out);
  }

  /** Each in a file of its own; none is written over. */
  int each(boolean comments) throws IOException {
    if (out == null) {
      throw Wrong.usage("--each needs a folder", "name one with --out");
    }
    Path folder = NewFile.within(Given.path(out));
    Services journal = selection.journal();
    List<Entry> all = selection.entries();
    List<Path> files = new ArrayList<>();
    for (Entry entry : all) {
      files.add(NewFile.of(folder.resolve(name(entry))).toAbsolutePath());
    }
    try (Waiting waiting = new Waiting(call, "Entries written")) {
      for (int i = 0; i < all.size(); i++) {
        Paper paper = EntriesPaper.one(journal, all.get(i), comments);
        waiting.step(i, all.size());
        DurableFiles.real().writeNew(files.get(i), printing.file(paper));
      }
    }
    printing.told(call);
    return selection.told(all.size(), out);
  }

  /** The day and the id: titles may hold anything, and two may be alike. */
  private String name(Entry entry) {
    return "%s-%s.%s".formatted(entry.date(), entry.id(), format.ending());
  }

  /** Refuses what cannot be written, before any work is done for it. */
  private void check() throws Wrong {
    if (out != null) {
      NewFile.of(Given.path(out));
    }
  }

  private void write(Paper paper) throws IOException {
    if (out == null) {
      printing.print(call, paper);
    } else {
      DurableFiles.real().writeNew(Given.path(out).toAbsolutePath(), printing.file(paper));
    }
    printing.told(call);
  }
}
