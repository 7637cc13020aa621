package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Draft;
import org.sojourn.terminal.Input;

/** What happens while an entry is written, and how its draft gets to disk. */
final class WritingUpdate {

  /** What is said when the program was to end and a draft could not be kept. */
  static final Notice UNSAFE =
      Notice.trouble(
          "This cannot be saved now; it is still here, and is tried again. ^Q again ends all the"
              + " same: what was written since it was last saved is then lost.");

  private static final String NOTHING_YET =
      "Nothing is written yet. Esc leaves without keeping it.";
  private static final String NOTHING_LEFT =
      "Nothing is left in this entry. Esc leaves this as a draft; the entry stays as it was.";

  private final Moment moment;
  private final MentorUpdate mentor;

  WritingUpdate(Moment moment, MentorUpdate mentor) {
    this.moment = moment;
    this.mentor = mentor;
  }

  Next run(State state, WritingPage page, Command command) {
    Work work = page.work();
    return switch (command) {
      case NEXT -> next(state, work);
      case ON -> on(state, work);
      case PREVIOUS -> work.at() == 0 ? Next.of(state) : go(state, work, work.at() - 1);
      case DEEPER -> deeper(state, work);
      case FINISH -> finish(state, work);
      case LEAVE -> leave(state, work);
      case JUMP -> JumpUpdate.open(state);
      case BRING -> BroughtUpdate.ask(state, work);
      case SPELL -> SpellingUpdate.advise(state);
      case CHOOSE, UP, DOWN, MORE, LESS -> ChoosingUpdate.run(state, work, command);
      default -> Next.of(state);
    };
  }

  /** What was typed where an answer is chosen; prose has its own way. */
  Next edit(State state, WritingPage page, Input input) {
    Work work = page.work();
    return switch (work.field()) {
      case Field.Prose _ -> Next.of(state);
      case Field.Dial dial ->
          ChoosingUpdate.dialled(state, work, dial, input, moment.now().toInstant());
      case Field.Pick _, Field.Cards _ -> ChoosingUpdate.typed(state, input);
    };
  }

  /** The page with the caret on the screen, after the screen has changed. */
  static WritingPage inView(WritingPage page, Size size) {
    Work work = page.work();
    return work.field() instanceof Field.Prose prose
        ? new WritingPage(work.looking(inView(prose, size, work)))
        : page;
  }

  /**
   * What puts every unsaved draft of the open pages on disk. An entry on its way to being finished
   * has its draft there already, and must not get it back.
   */
  List<Effect> unsaved(State state) {
    boolean finishing = state.held().isPresent() && state.page() instanceof FinishPage;
    return Stream.concat(
            state.below().stream(), finishing ? Stream.empty() : Stream.of(state.page()))
        .flatMap(page -> keep(page).stream())
        .toList();
  }

  private Optional<Effect> keep(Page page) {
    return switch (page) {
      case WritingPage(Work work) when !work.safe() -> Optional.of(keep(work, false));
      case FinishPage finish when !finish.work().safe() -> Optional.of(keep(finish.work(), true));
      case CommentPage comment when comment.revision() != comment.kept() ->
          Optional.of(mentor.keep(comment));
      case DebriefPage debrief when debrief.revision() != debrief.kept() ->
          Optional.of(DebriefUpdate.keep(debrief));
      default -> Optional.empty();
    };
  }

  /** What puts a draft on disk now; nothing written means nothing to keep. */
  Effect keep(Work work, boolean finishing) {
    if (work.untouched() && work.base() == null) {
      return new Effect.DropDraft(work.id(), work.revision());
    }
    return new Effect.KeepDraft(work.committed(moment).draft(moment, finishing), work.revision());
  }

  /** A changed work on its page, with its draft on its way to disk soon. */
  static Next changed(State state, Work work) {
    if (work.due()) {
      return Next.of(state.with(new WritingPage(work)));
    }
    return Next.of(
        state.with(new WritingPage(work.asked())),
        new Effect.Later(state.preferred().patience(), new Event.DraftDue(work.id())));
  }

  /** What follows when the prose on the page is another. */
  Next written(State state, Work work, Writing writing) {
    if (!(work.field() instanceof Field.Prose prose) || writing.equals(prose.writing())) {
      return Next.of(state);
    }
    Field.Prose shown = inView(prose.with(writing), state.size(), work);
    return writing.reads(prose.writing())
        ? Next.of(state.with(new WritingPage(work.looking(shown))))
        : changed(state, work.with(shown));
  }

  private static Field.Prose inView(Field.Prose prose, Size size, Work work) {
    return prose.from(Typing.scrolled(prose.writing(), prose.top(), room(size, work).sheet()));
  }

  /** How the page is divided. */
  static PromptRoom room(Size size, Work work) {
    return PromptRoom.of(size, work.field().prompt(), work.probes());
  }

  private Next deeper(State state, Work work) {
    if (work.field().prompt().probes().size() <= work.probes()) {
      return Next.of(state.saying(Notice.done("There is no further question here.")));
    }
    return Next.of(state.with(inView(new WritingPage(work.deeper()), state.size())));
  }

  private Next next(State state, Work work) {
    return work.last() ? finish(state, work) : go(state, work, work.at() + 1);
  }

  /** Takes what is selected and goes on; what is said about it is to be read first. */
  private Next on(State state, Work work) {
    if (work.field() instanceof Field.Cards) {
      return next(state, work);
    }
    Work taken = ChoosingUpdate.taken(work);
    if (taken.revision() != work.revision() && ChoosingUpdate.speaks(taken)) {
      return changed(state, taken);
    }
    boolean left = taken.field().blank() && !taken.last();
    return next(
        left ? state.saying(Notice.done("Left for now. ^P goes back to it.")) : state, taken);
  }

  /** A work at another of its prompts, with its draft on its way to disk. */
  Next go(State state, Work work, int to) {
    Work there = work.at(to);
    WritingPage page = inView(new WritingPage(there), state.size());
    return new Next(offering(parted(state).with(page)), List.of(keep(there, false)));
  }

  /** A text on the page can take what was written where nothing can be written: that is said. */
  static State offering(State state) {
    if (!(state.page() instanceof WritingPage page) || page.text().isEmpty()) {
      return state;
    }
    Stray stray = state.hand().stray().of(page.work().id());
    return stray.kept().isEmpty()
        ? state
        : state.saying(stray.told("^V puts it here")).holding(state.hand().with(stray.offer()));
  }

  /** On the last page it is said where that can be done. */
  private static State telling(State state, Work work) {
    Stray stray = state.hand().stray().of(work.id());
    return stray.kept().isEmpty()
        ? state
        : state.saying(stray.told("^P goes back, and ^V puts it into a text"));
  }

  private static State parted(State state) {
    return state.holding(state.hand().with(state.hand().stray().left()));
  }

  private Next finish(State state, Work work) {
    if (work.blank()) {
      return Next.of(state.saying(Notice.done(work.base() == null ? NOTHING_YET : NOTHING_LEFT)));
    }
    Work ready = work.committed(moment);
    FinishPage page = FinishUpdate.opened(ready);
    return new Next(
        telling(parted(state), ready).with(page),
        List.of(keep(ready, true), FinishUpdate.suggest(ready)));
  }

  /** Leaves the page: at once when there is nothing to keep, else when the draft is safe. */
  private Next leave(State given, Work work) {
    State state = parted(given);
    boolean unchanged = work.base() != null && work.revision() == 0;
    if (!unchanged && (!work.untouched() || work.base() != null)) {
      Draft draft = work.committed(moment).draft(moment, false);
      return Next.of(state.waiting(), new Effect.Leave(draft, work.revision()));
    }
    Next back = Navigation.back(state);
    List<Effect> effects = new ArrayList<>();
    if (!unchanged) {
      effects.add(new Effect.DropDraft(work.id(), work.revision()));
    }
    effects.add(new Effect.LeaveDraft(work.id()));
    effects.addAll(back.effects());
    return new Next(back.state(), effects);
  }
}
