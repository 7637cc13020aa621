package org.sojourn.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;
import org.sojourn.share.Choice;

/** What happens while parts of an entry are chosen and given to someone. */
final class ShareUpdate {
  private static final String HERE = "~/";
  private static final String EDITED =
      "This entry is being edited under this page: finish that first.";

  Next run(State state, SharePage page, Command command) {
    if (page.preview().isPresent()) {
      return previewing(state, page, command);
    }
    Optional<Integer> moved =
        Navigation.moved(command, page.at(), page.lines() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.to(moved.get())));
    }
    return switch (command) {
      case CHOOSE -> Next.of(state.with(page.toggled()));
      case CONFIRM -> confirmed(state, page);
      case PREVIEW -> preview(state, page);
      case LIMITS -> limits(state);
      case OWN_PAGE -> OwnUpdate.open(state);
      case KEEP_PRIVATE -> again(state, page);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /** What happens where an entry is private by its guide. */
  Next unshared(State state, PrivatePage page, Command command) {
    return switch (command) {
      case LET_SHARE -> letShare(state, page.entry(), true);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  private static Next again(State state, SharePage page) {
    return page.entry().shareable() ? letShare(state, page.entry(), false) : Next.of(state);
  }

  /** Not while the entry is being edited under this page: the change would be of what it was. */
  private static Next letShare(State state, Entry entry, boolean let) {
    return state.downTo(entry.id()).isPresent()
        ? Next.of(state.saying(Notice.trouble(EDITED)))
        : Next.of(state.waiting(), new Effect.LetShare(entry.id(), let));
  }

  /** What to know before sharing, over the page. */
  static Next limits(State state) {
    return Next.of(state.waiting(), new Effect.ReadLeaflet(Leaflets.Kind.LIMITS));
  }

  /** What happens on the line that names a file. */
  Next path(State state, PathPage page, Command command) {
    String path = page.path().text().strip();
    return switch (command) {
      case CONFIRM ->
          path.isEmpty()
              ? Next.of(state.saying(Notice.trouble("Type the path of a file or a folder.")))
              : Next.of(state.waiting(), effect(page.purpose(), path));
      case COMPLETE_PATH ->
          Next.of(state.waiting(), new Mailing.CompletePath(page.path().text().strip()));
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  /** The line that asks for a path, as it opens. */
  static PathPage asking(PathPage.Purpose purpose) {
    return new PathPage(purpose, Writing.of(HERE, HERE.length()));
  }

  private static Effect effect(PathPage.Purpose purpose, String path) {
    return switch (purpose) {
      case PathPage.Purpose.Send(var share) -> new Mailing.Send(share, path);
      case PathPage.Purpose.Answer(var comment) -> new Effect.Answer(comment, path);
      case PathPage.Purpose.TakeBack(var withdrawal) -> new Mailing.TakeBack(withdrawal, path);
      case PathPage.Purpose.Debriefed(var debrief) -> new Gathering.Write(debrief, path);
      case PathPage.Purpose.Hosts(var debrief, var chosen) ->
          new Gathering.WritePartner(debrief, chosen, path);
      case PathPage.Purpose.AddCard() -> new Meeting.AddCard(path);
      case PathPage.Purpose.HandCard() -> new Meeting.HandCard(path);
      case PathPage.Purpose.Report() -> new Effect.WriteReport(path);
      case PathPage.Purpose.Receive() -> new Mailing.Receive(path);
    };
  }

  private static Next preview(State state, SharePage page) {
    if (page.choice().silent()) {
      return Next.of(state.saying(Notice.done(nothing(page))));
    }
    String wrong = wrong(page, state.desk().map(Desk::today).orElse(LocalDate.EPOCH));
    if (!wrong.isEmpty()) {
      return Next.of(state.with(page.wrong(SharePage.Word.UNTIL, wrong)));
    }
    return Next.of(
        state.waiting(),
        new Mailing.Prepare(
            page.entry(),
            page.choice(),
            page.typed(SharePage.Word.ASK),
            page.terms(),
            page.replaced()));
  }

  /** The next line; after the last one, what will leave. */
  private static Next confirmed(State state, SharePage page) {
    return page.at() + 1 < page.lines()
        ? Next.of(state.with(page.to(page.at() + 1)))
        : preview(state, page);
  }

  /** What is wrong with the last day, in a sentence; empty when nothing is. */
  private static String wrong(SharePage page, LocalDate today) {
    String typed = page.typed(SharePage.Word.UNTIL);
    if (typed.isEmpty()) {
      return "";
    }
    return page.until()
        .map(day -> day.isBefore(today) ? "That day is over: type a later one, or nothing." : "")
        .orElseGet(() -> DayWords.refusal(typed, "2027-01-31 or 31 Jan 2027") + "; or nothing.");
  }

  private static String nothing(SharePage page) {
    return page.choice().equals(Choice.of(List.of()))
        ? "Nothing is chosen yet. Space chooses a line."
        : "Choose an answer too: a title or a theme alone says too little.";
  }

  /** What is for contacts goes by the folder that carries letters, if there is one. */
  private static Next send(State state, Share share) {
    return share.terms().to().isEmpty()
        ? Next.of(state.over(asking(new PathPage.Purpose.Send(share))))
        : Next.of(state.waiting(), new Mailing.Post(share));
  }

  private static Next previewing(State state, SharePage page, Command command) {
    Optional<Integer> moved = ReadUpdate.scrolled(state, page.top(), command);
    if (moved.isPresent()) {
      return Next.of(state.with(page.from(moved.get())));
    }
    return switch (command) {
      case SEND -> page.preview().map(share -> send(state, share)).orElse(Next.of(state));
      case LIMITS -> limits(state);
      case BACK -> Next.of(state.with(page.choosing()));
      default -> Next.of(state);
    };
  }
}
