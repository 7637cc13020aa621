package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sojourn.app.Dates;
import org.sojourn.app.Line;
import org.sojourn.app.ReadPage;
import org.sojourn.app.ReadText;
import org.sojourn.app.Services;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Titles;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.share.Trust;
import org.sojourn.store.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows an entry. */
@Command(
    name = "show",
    description = {"Shows an entry with the comments on it; with --json, its file."},
    footer = {"", "Example: sojourn show 0193c2f1"})
final class ShowCommand extends CliCommand {
  /** The size of a usual screen, which text is wrapped for. */
  static final Size SIZE = new Size(80, 24);

  @Parameters(
      paramLabel = "ID",
      description = "The entry's id, or a beginning or end of only its own.")
  private String id = "";

  ShowCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Services journal = call.journal();
    Kept<Entry> kept = entry(call, id);
    if (call.json()) {
      call.out().json(kept.value());
      return Exit.DONE;
    }
    head(kept.value());
    List<Commitment> made =
        journal.store().commitments().found().stream()
            .filter(commitment -> kept.value().id().equals(commitment.madeIn()))
            .toList();
    List<Comment> comments = journal.sharing().comments().onEntry(kept.value().id());
    Map<UUID, Trust> trust = journal.sharing().comments().trust(comments);
    ReadPage page = new ReadPage(kept, made, comments, trust, List.of(), 0, 0);
    call.out().line("");
    print(call, ReadText.of(shown(call), page));
    return Exit.DONE;
  }

  /** The journal on lines as wide as text is printed. */
  static State shown(Call call) throws IOException {
    return State.text(SIZE, call.journal().desk());
  }

  /** The entry whose id this is or begins. */
  static Kept<Entry> entry(Call call, String id) throws IOException {
    Services journal = call.journal();
    UUID found =
        journal
            .store()
            .find(id)
            .orElseThrow(() ->
                Wrong.failed(
                    "There is no entry [%s]".formatted(id), "`sojourn list` lists their ids"));
    return journal
        .store()
        .entry(found)
        .orElseThrow(
            () -> Wrong.failed("Entry [%s] is gone".formatted(found), "`sojourn list` shows all"));
  }

  /** Prints rows of text as they stand on a page. */
  static void print(Call call, List<Line> rows) throws IOException {
    int first = 0;
    while (first < rows.size() && rows.get(first).text().isBlank()) {
      first++;
    }
    for (Line row : rows.subList(first, rows.size())) {
      call.out().line((" ".repeat(row.indent()) + row.text()).stripTrailing());
    }
  }

  private void head(Entry entry) throws IOException {
    String guide = entry.guide() == null ? "" : " · " + entry.guide().id();
    call.out().line(Titles.of(entry));
    call.out().line(Dates.day(entry.date()) + guide);
    call.out().line(entry.id().toString());
  }
}
