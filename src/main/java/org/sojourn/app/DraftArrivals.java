package org.sojourn.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Draft;
import org.sojourn.share.Topic;

/** What follows when a draft was opened, kept, left or finished, or could not be. */
final class DraftArrivals {
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final String TRIED_AGAIN = " Your text is still here; saving is tried again.";
  private static final String STAYS =
      " The page cannot be left before your text is saved; that is tried again. ^Q twice ends all"
          + " the same.";

  private final WritingUpdate writing;

  DraftArrivals(WritingUpdate writing) {
    this.writing = writing;
  }

  /**
   * The draft goes to disk as it is now, wherever its page stands. While a page is fetched it waits
   * a little more: the draft may be on its way to being finished or left, and must not come back.
   */
  Next due(State state, UUID draft) {
    if (state.held().isPresent()) {
      return Next.of(
          state, new Effect.Later(state.preferred().patience(), new Event.DraftDue(draft)));
    }
    List<Effect> effects =
        writing.unsaved(state).stream()
            .filter(effect ->
                (effect instanceof Effect.KeepDraft keep && keep.draft().id().equals(draft))
                    || (effect instanceof Gathering.Keep debrief
                        && debrief.debrief().id().equals(draft))
                    || (effect instanceof Effect.DropDraft drop && drop.draft().equals(draft)))
            .toList();
    return effects.isEmpty() ? kept(state, draft, -1) : new Next(state, effects);
  }

  /** What puts all that is unsaved on disk. */
  List<Effect> unsaved(State state) {
    return writing.unsaved(state);
  }

  /** A draft is safe up to a revision; what was changed since follows. */
  Next kept(State state, UUID draft, long revision) {
    List<Effect> more = new ArrayList<>();
    Duration patience = state.preferred().patience();
    State told =
        state.each(page ->
            switch (page) {
              case WritingPage(Work work) when work.id().equals(draft) ->
                  new WritingPage(again(work.keptTo(revision), patience, more));
              case FinishPage finish when finish.work().id().equals(draft) ->
                  finish.with(again(finish.work().keptTo(revision), patience, more));
              case CommentPage comment when comment.comment().id().equals(draft) ->
                  again(comment.keptTo(revision), patience, more);
              case DebriefPage debrief when debrief.debrief().id().equals(draft) ->
                  again(debrief.keptTo(revision), patience, more);
              default -> page;
            });
    boolean waited = explained(state) || says(state, TRIED_AGAIN);
    return new Next(
        waited ? told.saying(Notice.done("Saving works again; your text is kept.")) : told, more);
  }

  private static Work again(Work work, Duration patience, List<Effect> more) {
    if (work.safe()) {
      return work;
    }
    more.add(new Effect.Later(patience, new Event.DraftDue(work.id())));
    return work.asked();
  }

  private static DebriefPage again(DebriefPage page, Duration patience, List<Effect> more) {
    if (page.revision() == page.kept()) {
      return page;
    }
    more.add(new Effect.Later(patience, new Event.DraftDue(page.debrief().id())));
    return page.asked();
  }

  private static CommentPage again(CommentPage page, Duration patience, List<Effect> more) {
    if (page.revision() == page.kept()) {
      return page;
    }
    more.add(new Effect.Later(patience, new Event.DraftDue(page.comment().id())));
    return page.asked();
  }

  /** The end, when all is safe; else the program goes on, and says how to end it all the same. */
  Next ended(State state) {
    return writing.unsaved(state.arrived()).isEmpty()
        ? Next.of(state.over())
        : Next.of(state.arrived().saying(WritingUpdate.UNSAFE));
  }

  /** Home's first line is then the draft that was left, for it was kept last. */
  static Next left(State state) {
    Next back =
        Navigation.back(state.each(page -> page instanceof HomePage home ? home.at(0) : page));
    return new Next(
        back.state().saying(Notice.done("Left as a draft. It waits on Home.")), back.effects());
  }

  /**
   * A draft could not be kept: that is said, and tried again. What is said of how to leave all the
   * same stays, for the next key may be the answer to it.
   */
  static Next notKept(State state, UUID draft, String why) {
    return explained(state)
        ? Next.of(state, new Effect.Later(RETRY, new Event.DraftDue(draft)))
        : unsaved(state, draft, why, TRIED_AGAIN);
  }

  /** A page was to be left and its draft could not be kept: it stays, and says why. */
  static Next notLeft(State state, UUID draft, String why) {
    return unsaved(state, draft, why, STAYS);
  }

  private static Next unsaved(State state, UUID draft, String why, String meanwhile) {
    return Next.of(
        state.saying(Notice.trouble(HomeReader.sentence(why) + meanwhile)),
        new Effect.Later(RETRY, new Event.DraftDue(draft)));
  }

  /** Whether it is being said how to leave all the same. */
  private static boolean explained(State state) {
    return says(state, STAYS) || says(state, WritingUpdate.UNSAFE.text());
  }

  private static boolean says(State state, String end) {
    return state.notice().filter(said -> said.text().endsWith(end)).isPresent();
  }

  /** A draft on its page: the one it was left on, the last one if it was that. */
  static Next resumed(State state, Work work, String at) {
    if (at.equals(Draft.OfEntry.FINISH)) {
      return Next.of(state.over(FinishUpdate.opened(work)), FinishUpdate.suggest(work));
    }
    return Next.of(state.over(WritingUpdate.inView(new WritingPage(work), state.size())));
  }

  /** The draft of a comment on its page. */
  static Next resumed(State state, Draft.OfComment draft, Topic topic) {
    String language = state.desk().map(Desk::language).orElse(PageWord.ENGLISH);
    Writing writing = Writing.of(draft.comment().text(), draft.caret());
    return Next.of(state.over(CommentPage.begun(topic, draft.comment(), language, writing)));
  }

  /** Themes are suggested for an entry on its last page. */
  static State suggested(State state, UUID entry, List<String> themes) {
    return state.each(page ->
        page instanceof FinishPage finish && finish.work().id().equals(entry)
            ? finish.suggesting(themes)
            : page);
  }

  /** An entry is in the journal. */
  static Next finished(State state, Event.Finished finished) {
    String title = Titles.of(finished.kept().value());
    String said = finished.conflict() ? VersionText.BOTH_KEPT : "Kept: " + title;
    State told = state.saying(Notice.done(said));
    boolean edited = !told.below().isEmpty() && told.below().getLast() instanceof ReadPage;
    return edited ? Navigation.back(told.arrived()) : Navigation.home(told);
  }
}
