package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/**
 * One line that names a file or folder.
 *
 * @param purpose what the path is for
 */
public record PathPage(Purpose purpose, Writing path) implements Page {

  /** What a path is asked for. */
  public sealed interface Purpose {
    /** Where a share goes. */
    record Send(Share share) implements Purpose {}

    /** Where a comment goes. */
    record Answer(Comment comment) implements Purpose {}

    /** Where the file goes that takes a share back. */
    record TakeBack(Withdrawal withdrawal) implements Purpose {}

    /** Which card was given, as a file or as its line. */
    record AddCard() implements Purpose {}

    /** Where one's own card goes. */
    record HandCard() implements Purpose {}

    /** Where a debrief goes that is to be printed. */
    record Debriefed(Debrief debrief) implements Purpose {}

    /** Where the page goes that looks back. */
    record Report() implements Purpose {}

    /** Where the page for hosts goes, with these excerpts. */
    record Hosts(Debrief debrief, List<Debrief.Excerpt> chosen) implements Purpose {}

    /** Which file was received. */
    record Receive() implements Purpose {}
  }

  @Override
  public Where where() {
    return Where.LINE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(path);
  }

  /** This page with another path typed. */
  PathPage with(Writing typed) {
    return new PathPage(purpose, typed);
  }
}
