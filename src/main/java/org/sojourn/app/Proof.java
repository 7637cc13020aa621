package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.spelling.TextWord;

/**
 * The text of a page as its spelling is looked at: an answer, or a comment.
 *
 * @param id the entry or the comment it is of
 * @param revision counts the changes made
 * @param language an ISO code
 * @param top the first row on the screen
 * @param above the rows of the page over the text
 * @param sheet the room for it
 */
public record Proof(
    UUID id,
    long revision,
    String language,
    Writing writing,
    int top,
    int above,
    Sheet sheet,
    Spelt spelt) {

  /** That of a page; none where no prose is written. */
  public static Optional<Proof> of(Page page, Size size) {
    return switch (page) {
      case WritingPage(Work work) when work.field() instanceof Field.Prose prose ->
          Optional.of(of(work, prose, PromptRoom.of(size, prose.prompt(), work.probes())));
      case CommentPage comment ->
          Optional.of(of(comment, size, CommentText.above(comment, size).size()));
      case DebriefPage debrief when debrief.mode() == DebriefPage.Mode.RUN ->
          Optional.of(of(debrief, size, DebriefText.above(debrief, size).size()));
      default -> Optional.empty();
    };
  }

  /** That of the notes under an item of a debrief, whose spelling is left alone. */
  private static Proof of(DebriefPage page, Size size, int above) {
    return new Proof(
        page.debrief().id(),
        page.revision(),
        PageWord.ENGLISH,
        page.notes(),
        page.top(),
        above,
        PromptRoom.sheet(size, above),
        Spelt.NOTHING);
  }

  /** That of an answer in the room it has. */
  public static Proof of(Work work, Field.Prose prose, PromptRoom room) {
    return new Proof(
        work.id(),
        work.revision(),
        work.entry().language(),
        prose.writing(),
        prose.top(),
        room.above(),
        room.sheet(),
        work.spelt());
  }

  /** That of a comment under so many rows. */
  public static Proof of(CommentPage page, Size size, int above) {
    return new Proof(
        page.comment().id(),
        page.revision(),
        page.language(),
        page.writing(),
        page.top(),
        above,
        PromptRoom.sheet(size, above),
        page.spelt());
  }

  /** A page on which more is known of the spelling of something; the same where it is not on it. */
  static Page with(Page page, UUID id, UnaryOperator<Spelt> change) {
    return switch (page) {
      case WritingPage(Work work) when work.id().equals(id) ->
          new WritingPage(work.spelt(change.apply(work.spelt())));
      case FinishPage finish when finish.work().id().equals(id) ->
          finish.with(finish.work().spelt(change.apply(finish.work().spelt())));
      case CommentPage comment when comment.comment().id().equals(id) ->
          comment.spelt(change.apply(comment.spelt()));
      default -> page;
    };
  }

  /** The words on the screen. */
  List<TextWord> words() {
    return ScreenWords.of(writing.rows(sheet), top, sheet.rows(), language);
  }
}
