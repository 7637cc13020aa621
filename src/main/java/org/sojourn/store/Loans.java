package org.sojourn.store;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Draft;

/** Texts of drafts that are in the hands of an editor of the writer's own. */
public final class Loans {
  private final Layout layout;
  private final Cabinet cabinet;
  private final Turn turn;

  Loans(Layout layout, Cabinet cabinet, Turn turn) {
    this.layout = layout;
    this.cabinet = cabinet;
    this.turn = turn;
  }

  /** Lends a text of a draft that this window holds to an editor of the writer's own. */
  public Loan lend(Draft draft, String name, String text) throws IOException {
    turn.requireWritable();
    return Loan.of(layout.lent(draft.id()), cabinet, draft, name, text);
  }

  /** What an editor had saved of a draft when the window that lent it was gone. */
  public Optional<Loan> left(UUID draftId) throws IOException {
    return Loan.left(layout.lent(draftId), cabinet);
  }
}
