package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Commitment;

/**
 * All commitments, open ones first; one whose status is changed stays where it is until they are
 * read again.
 *
 * @param before commitments as they stood before they were changed here, the last change last
 */
public record LedgerPage(List<Line> lines, int selected, List<Commitment> before) implements Page {

  /**
   * One commitment.
   *
   * @param group how it stood when it was read, which says where it is listed
   * @param entry the title of the entry or the debrief it was made in; empty when that is not there
   * @param meeting whether it was made in a debrief
   */
  public record Line(
      Commitment commitment, Commitment.Status group, String entry, boolean meeting) {

    /** One that was made in an entry. */
    public Line(Commitment commitment, Commitment.Status group, String entry) {
      this(commitment, group, entry, false);
    }
  }

  public LedgerPage {
    lines = List.copyOf(lines);
    before = List.copyOf(before);
  }

  @Override
  public Where where() {
    return Where.COMMITMENTS;
  }

  /** The line the keys act on, if there is any. */
  Optional<Line> line() {
    return selected < lines.size() ? Optional.of(lines.get(selected)) : Optional.empty();
  }

  /** This page with another line selected. */
  LedgerPage at(int line) {
    return new LedgerPage(lines, Math.clamp(line, 0, Math.max(0, lines.size() - 1)), before);
  }

  /** The commitments as they were read again, with the same one selected. */
  LedgerPage again(List<Line> read) {
    UUID same = line().map(line -> line.commitment().id()).orElse(null);
    LedgerPage fresh = new LedgerPage(read, 0, before);
    return fresh.at(place(read, same, selected));
  }

  private static int place(List<Line> lines, @Nullable UUID id, int otherwise) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).commitment().id().equals(id)) {
        return i;
      }
    }
    return otherwise;
  }

  /** This page with a commitment as it now stands, in its place. */
  LedgerPage with(Commitment changed) {
    List<Line> now = new ArrayList<>();
    for (Line line : lines) {
      boolean same = line.commitment().id().equals(changed.id());
      now.add(same ? new Line(changed, line.group(), line.entry(), line.meeting()) : line);
    }
    return new LedgerPage(now, selected, before);
  }

  /** This page, knowing how a commitment stood before it was changed. */
  LedgerPage noting(Commitment stood) {
    List<Commitment> more = new ArrayList<>(before);
    more.add(stood);
    return new LedgerPage(lines, selected, more);
  }

  /** This page with the last change forgotten. */
  LedgerPage forgetting() {
    return new LedgerPage(lines, selected, before.subList(0, before.size() - 1));
  }
}
