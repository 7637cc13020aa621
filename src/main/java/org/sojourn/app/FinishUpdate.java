package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;

/** What happens on the last page of an entry. */
final class FinishUpdate {
  private final Moment moment;

  FinishUpdate(Moment moment) {
    this.moment = moment;
  }

  /** The last page of a work, with a title offered from its text. */
  static FinishPage opened(Work work) {
    String title = work.entry().title();
    return new FinishPage(
        work,
        Writing.of(title, title.length()),
        Titles.offered(work),
        work.entry().themes(),
        Set.copyOf(work.entry().themes()),
        0);
  }

  /** Asks which themes a work may speak of. */
  static Effect suggest(Work work) {
    Entry written = work.written();
    return new Effect.Suggest(work.id(), written.prose(), written.language(), work.promptThemes());
  }

  Next run(State state, FinishPage page, Command command) {
    return switch (command) {
      case KEEP -> keep(state, page);
      case TO_THEMES, DOWN -> Next.of(state.with(page.to(page.at() + 1)));
      case UP -> Next.of(state.with(page.to(page.at() - 1)));
      case CHOOSE -> changed(state, page.toggled());
      case WRITE_ON -> writeOn(state, page);
      case LEAVE -> leave(state, page);
      case JUMP -> JumpUpdate.open(state);
      case BRING -> page.work().untold() ? BroughtUpdate.whomToTell(state) : Next.of(state);
      case MIRROR -> Next.of(state.over(new MirrorPage(0)));
      case NAME_THEME -> Next.of(state.waiting(), new Effect.ReadThemes());
      default -> Next.of(state);
    };
  }

  /** What happens where four sentences stand beside the entry. */
  Next mirror(State state, MirrorPage page, Command command) {
    int last = Mirror.values().length - 1;
    Optional<Integer> moved =
        Navigation.moved(command, page.selected(), last, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(new MirrorPage(moved.get())));
    }
    return switch (command) {
      case WRITE_TO -> writeTo(state.back(), List.of(Mirror.values()).get(page.selected()));
      case BACK, MIRROR -> Next.of(state.back());
      default -> Next.of(state);
    };
  }

  /** What happens where a theme is chosen by its name. */
  Next theme(State state, ThemePage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.found().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case TAG -> page.theme().map(theme -> named(state.back(), theme.id())).orElse(Next.of(state));
      case BACK -> Next.of(state.back());
      default -> Next.of(state);
    };
  }

  private static Next named(State state, String theme) {
    return state.page() instanceof FinishPage page
        ? changed(state, page.naming(theme))
        : Next.of(state);
  }

  private static Next writeTo(State state, Mirror mirror) {
    if (!(state.page() instanceof FinishPage page)) {
      return Next.of(state);
    }
    Work asked = entered(page).asking(mirror.prompt(page.work().language()));
    WritingPage writes = WritingUpdate.inView(new WritingPage(asked), state.size());
    return WritingUpdate.changed(state, writes.work());
  }

  /** The page with its title and themes in the draft, which goes to disk soon. */
  static Next changed(State state, FinishPage page) {
    FinishPage entered = page.with(entered(page));
    if (entered.work().due()) {
      return Next.of(state.with(entered));
    }
    return Next.of(
        state.with(entered.with(entered.work().asked())),
        new Effect.Later(state.preferred().patience(), new Event.DraftDue(entered.work().id())));
  }

  private static Next writeOn(State state, FinishPage page) {
    Next there = WritingUpdate.changed(state, entered(page));
    return there.state().page() instanceof WritingPage writes
        ? new Next(
            WritingUpdate.offering(there.state().with(WritingUpdate.inView(writes, state.size()))),
            there.effects())
        : there;
  }

  /** The work with the title and the themes that stand on its last page. */
  static Work entered(FinishPage page) {
    Entry before = page.work().entry();
    Entry entry = before.titled(page.title().text().strip()).about(page.ticked());
    return entry.equals(before) ? page.work() : page.work().about(entry);
  }

  private Next keep(State state, FinishPage page) {
    Work work = entered(page).committed(moment);
    // A draft that is older than its entry is known as finished, should the power fail in between.
    Draft.OfEntry draft = work.draft(moment, true);
    Entry entry =
        work.written().titled(page.chosenTitle()).about(page.ticked()).updated(moment.now());
    Optional<Notice> undated = undated(draft.commitments());
    if (undated.isPresent() && !state.notice().equals(undated)) {
      return Next.of(state.saying(undated.get()));
    }
    List<Commitment> dated =
        draft.commitments().stream()
            .map(commitment -> Promises.dated(commitment, moment.today()))
            .toList();
    List<Effect> effects = new ArrayList<>();
    if (!work.safe()) {
      effects.add(new Effect.KeepDraft(draft, work.revision()));
    }
    effects.add(new Effect.Finish(draft.promising(dated), entry));
    return new Next(state.silent().with(page.with(work)).waiting(), effects);
  }

  /** What is said once, before it is kept, of a day in a promise that there is not. */
  private Optional<Notice> undated(List<Commitment> promised) {
    return promised.stream()
        .flatMap(each -> Promises.noSuchDay(each, moment.today()).stream())
        .findFirst()
        .map(day ->
            Notice.trouble(
                "“%s” is no day that there is: ^P goes back to it; ^S keeps the promise without a day."
                    .formatted(day)));
  }

  private Next leave(State state, FinishPage page) {
    Work work = entered(page).committed(moment);
    return Next.of(
        state.with(page.with(work)).waiting(),
        new Effect.Leave(work.draft(moment, true), work.revision()));
  }
}
