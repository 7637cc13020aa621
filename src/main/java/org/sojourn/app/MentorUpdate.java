package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Draft;
import org.sojourn.share.Inbox;

/** What happens in the inbox, on a share received, and while a comment is written. */
final class MentorUpdate {

  private final Moment moment;

  MentorUpdate(Moment moment) {
    this.moment = moment;
  }

  /** The inbox as it is, and then with what came by the exchange folder. */
  static Next open(State state) {
    return new Next(state.waiting(), List.of(new Mailing.ReadInbox(), new Effect.Pull()));
  }

  Next inbox(State state, InboxPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(command, page.selected(), page.lines() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN -> page.lines() == 0 ? Next.of(state) : Next.of(state.waiting(), page.open());
      case TO_FACETS -> SieveUpdate.open(state, page);
      case UNCHOOSE -> SieveUpdate.unchosen(state, page);
      case SHARED_PAGE -> Next.of(state.waiting(), new Mailing.ReadShared());
      case CONTACTS_PAGE -> ContactUpdate.open(state);
      case DEBRIEFS_PAGE -> Next.of(state.waiting(), new Gathering.ReadAll());
      case RECEIVE -> Next.of(state.over(ShareUpdate.asking(new PathPage.Purpose.Receive())));
      case SEARCH -> ListUpdate.search(state);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  Next received(State state, ReceivedPage page, Command command) {
    return switch (command) {
      case COMMENT -> comment(state, page);
      case NEXT_SHARE -> beside(state, page, 1);
      case SHARE_BEFORE -> beside(state, page, -1);
      case SEARCH -> ListUpdate.search(state);
      case BACK -> Navigation.back(state);
      default -> Next.of(state.with(new ReceivedScroll(state, page).after(command)));
    };
  }

  /** What stands before or after a share in the inbox below, in its place. */
  private static Next beside(State state, ReceivedPage page, int step) {
    if (state.below().isEmpty() || !(state.below().getLast() instanceof InboxPage inbox)) {
      return Next.of(state.saying(Notice.done("Open it from the inbox, then n goes on.")));
    }
    List<Inbox.Item> shown = inbox.queue().shown();
    int next = inbox.place(page.share().id()) + step;
    while (next >= 0 && next < shown.size() && shown.get(next).over()) {
      next += step;
    }
    if (next < 0 || next >= shown.size()) {
      return Next.of(
          state.saying(Notice.done(step > 0 ? "This was the last." : "This is the first.")));
    }
    State there = state.back().with(inbox.atShare(next));
    return Next.of(there.waiting(), new Mailing.OpenShare(shown.get(next).share().id()));
  }

  private Next comment(State state, ReceivedPage page) {
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : state
            .desk()
            .map(desk -> Next.of(state.waiting(), new Effect.BeginComment(fresh(page, desk))))
            .orElse(Next.of(state));
  }

  /** A reply to what somebody said about an entry; where several did, they are chosen from. */
  Next reply(State state, ReadPage page) {
    List<Comment> said = SaidPage.on(page);
    return switch (said.size()) {
      case 0 -> Next.of(state.saying(Notice.done("Nobody has written about this entry.")));
      case 1 -> reply(state, said.getFirst());
      default -> Next.of(state.over(new SaidPage(said, 0)));
    };
  }

  private Next reply(State state, Comment said) {
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : state
            .desk()
            .map(desk -> Next.of(state.waiting(), new Effect.BeginComment(draft(said, desk))))
            .orElse(Next.of(state));
  }

  private Draft.OfComment draft(Comment said, Desk desk) {
    Comment reply =
        new Comment(moment.id(), said.share(), said.on(), desk.self(), "", moment.now(), said.id());
    return new Draft.OfComment(reply, 0, moment.now());
  }

  /** What happens while it is chosen what to reply to. */
  Next said(State state, SaidPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.comments().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case REPLY_TO -> reply(state.back(), page.chosen());
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  Next run(State state, CommentPage page, Command command) {
    return switch (command) {
      case SEND_COMMENT -> send(state, page);
      case STARTERS -> Next.of(state.over(new StartersPage(Debriefing.texts().questions(), 0)));
      case LEAVE -> leave(state, page);
      case SPELL -> SpellingUpdate.advise(state);
      default -> Next.of(state);
    };
  }

  /** What happens while a comment is seen as it leaves. */
  static Next lastLook(State state, LastLookPage page, Command command) {
    Optional<Integer> moved = ReadUpdate.scrolled(state, page.top(), command);
    if (moved.isPresent()) {
      return Next.of(state.with(page.from(moved.get())));
    }
    return switch (command) {
      case SEND -> Next.of(state.waiting(), new Effect.Reply(page.comment()));
      case LIMITS -> ShareUpdate.limits(state);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  CommentPage inView(CommentPage page, Size size) {
    return page.looking(
        page.writing(), Typing.scrolled(page.writing(), page.top(), sheet(page, size)));
  }

  /** The room for the comment, under the answer it is about. */
  static Sheet sheet(CommentPage page, Size size) {
    return PromptRoom.sheet(size, CommentText.above(page, size).size());
  }

  /** What follows when the comment is another. */
  Next written(State state, CommentPage page, Writing writing) {
    if (writing.equals(page.writing())) {
      return Next.of(state);
    }
    if (writing.reads(page.writing())) {
      return Next.of(state.with(inView(page.looking(writing, page.top()), state.size())));
    }
    CommentPage changed = inView(page.with(writing), state.size());
    return changed.due()
        ? Next.of(state.with(changed))
        : Next.of(
            state.with(changed.asked()),
            new Effect.Later(
                state.preferred().patience(), new Event.DraftDue(page.comment().id())));
  }

  private Next send(State state, CommentPage page) {
    if (page.writing().blank()) {
      return Next.of(state.saying(Notice.done("Nothing is written yet.")));
    }
    return new Next(state.waiting(), List.of(keep(page), check(page)));
  }

  /** What a reader writes may let someone be known just as well as what was written to them. */
  private static Effect check(CommentPage page) {
    return new Effect.Check(
        page.comment().id(), page.revision(), page.language(), page.writing().text(), true);
  }

  private Next leave(State state, CommentPage page) {
    Effect keep = keep(page);
    if (keep instanceof Effect.KeepDraft(Draft draft, long revision)) {
      return Next.of(state.waiting(), new Effect.Leave(draft, revision));
    }
    Next back = Navigation.back(state);
    List<Effect> effects = new ArrayList<>(List.of(keep));
    effects.add(new Effect.LeaveDraft(page.comment().id()));
    effects.addAll(back.effects());
    return new Next(back.state(), effects);
  }

  /** What puts a comment on disk now; nothing written means nothing to keep. */
  Effect keep(CommentPage page) {
    UUID id = page.comment().id();
    return page.writing().blank()
        ? new Effect.DropDraft(id, page.revision())
        : new Effect.KeepDraft(draft(page), page.revision());
  }

  /** The draft that brings the writer back to this comment. */
  Draft draft(CommentPage page) {
    return new Draft.OfComment(page.written(), page.writing().caret(), moment.now());
  }

  private Draft.OfComment fresh(ReceivedPage page, Desk desk) {
    Comment comment =
        new Comment(moment.id(), page.share().id(), page.on(), desk.self(), "", moment.now());
    return new Draft.OfComment(comment, 0, moment.now());
  }
}
