package org.sojourn.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Screening;
import org.sojourn.app.Services;
import org.sojourn.app.Titles;
import org.sojourn.exchange.Export;
import org.sojourn.identifiers.Check;
import org.sojourn.journal.Entry;
import org.sojourn.search.Hit;
import org.sojourn.search.Request;
import org.sojourn.search.Results;
import org.sojourn.search.Sort;
import org.sojourn.store.Kept;

/** The entries that a query finds, or all, on their way out of the journal. */
final class Selection {
  private final Call call;
  private final @Nullable String query;
  private final boolean identifiers;
  private final Screening screening = new Screening();
  private int unreadable;
  private int doubts;

  /**
   * A selection.
   *
   * @param query what finds them; all without one
   * @param identifiers whether to tell what in them may let a person be known
   */
  Selection(Call call, @Nullable String query, boolean identifiers) {
    this.call = call;
    this.query = query;
    this.identifiers = identifiers;
  }

  /** Whether these are all entries, so that all that belongs to them goes with them. */
  boolean all() {
    return query == null;
  }

  /** The journal, ready for the query. */
  Services journal() throws IOException {
    return query == null ? call.journal() : call.searchable();
  }

  /** The entries at once. */
  List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    each().each(entries::add);
    return entries;
  }

  /** The entries one at a time. */
  Export.Entries each() throws IOException {
    Services journal = journal();
    List<Entry> found = query == null ? List.of() : found(journal, query);
    return seen -> {
      Consumer<Entry> noted = identifiers ? seen.andThen(entry -> tell(journal, entry)) : seen;
      if (query == null) {
        all(journal, noted);
      } else {
        found.forEach(noted);
      }
    };
  }

  /** Where entries were written, and how many. */
  private record Exported(String out, int entries) {}

  /**
   * Says how many went out; how the command ends.
   *
   * @param out where they went; nothing when it was standard output
   */
  int told(int count, @Nullable String out) throws IOException {
    call.say("%,d %s exported.".formatted(count, count == 1 ? "entry" : "entries"));
    if (identifiers) {
      call.say(Check.sentence(doubts));
    }
    if (out != null) {
      warn(call);
      call.document(new Exported(out, count));
    }
    return unreadable == 0 ? Exit.DONE : Exit.FAILED;
  }

  /** Says of a file that its journal is encrypted and it is not. */
  static void warn(Call call) throws IOException {
    if (call.journal().store().key().isPresent()) {
      call.say("The file is not encrypted, as the journal is: whoever has it can read it.");
    }
  }

  private void all(Services journal, Consumer<Entry> seen) throws IOException {
    AtomicInteger read = new AtomicInteger();
    try (Waiting waiting = new Waiting(call, "Entries read")) {
      journal
          .store()
          .each(
              kept -> {
                step(waiting, read.incrementAndGet());
                seen.accept(kept.value());
              },
              file -> {
                unreadable++;
                call.leftOut(file.why());
              });
    }
  }

  private static void step(Waiting waiting, int read) {
    try {
      waiting.step(read, 0);
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
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
      told(call, check);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** What was found in a text, below what it was found in. */
  static void told(Call call, Check check) {
    check.doubts().forEach(doubt -> call.say("  " + IdentifiersCommand.row(doubt.found())));
    check.questions().forEach(asked -> call.say("  " + IdentifiersCommand.asked(asked)));
  }
}
