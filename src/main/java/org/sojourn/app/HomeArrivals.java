package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Guide;

/** What follows when the journal was opened and when Home was read. */
final class HomeArrivals {
  private final Moment moment;
  private final Start start;
  private final GuideUpdate guides;

  HomeArrivals(Moment moment, Start start, GuideUpdate guides) {
    this.moment = moment;
    this.start = start;
    this.guides = guides;
  }

  /** The journal is open, for the first time or again. */
  Next opened(State state, Desk desk) {
    State open = state.at(desk);
    return switch (open.page()) {
      case OpeningPage _, SetupPage _ -> entered(started(open.home()), desk);
      case PassphrasePage page when page.purpose() == PassphrasePage.Purpose.REOPENING ->
          entered(Next.of(open.home().awaiting(), new Effect.SeeHome()), desk);
      case PassphrasePage _ -> entered(started(open.home()), desk);
      default -> Next.of(open, new Effect.SeeHome());
    };
  }

  /**
   * The window says that it is there, and a journal that is to be locked when nothing is done has
   * its time measured from now on.
   */
  private static Next entered(Next opened, Desk desk) {
    List<Effect> effects = new ArrayList<>(opened.effects());
    desk.guard()
        .filter(Guard::watches)
        .map(Guard::after)
        .map(wait -> new Effect.Later(wait, new Event.Rested()))
        .ifPresent(effects::add);
    effects.add(new Effect.Enter());
    return new Next(opened.state(), effects);
  }

  /** The page that was asked for, with Home under it, which is read when the writer comes there. */
  private Next started(State home) {
    return switch (start) {
      case Start.Home _, Start.Tour _ -> Next.of(home.awaiting(), new Effect.SeeHome());
      case Start.Guides() -> Next.of(home.over(GuidesPage.UNREAD).awaiting(), new Effect.SeeHome());
      case Start.Edit(UUID entry) -> Next.of(home.awaiting(), new Effect.OpenEdit(entry));
      case Start.Entry entry -> {
        Next begun = guides.open(home, entry);
        yield switch (begun.state().page()) {
          case WritingPage page ->
              Next.of(begun.state().arrived().with(WritingUpdate.inView(page, home.size())));
          case GuidePage _ -> Next.of(begun.state().arrived(), new Effect.SeeHome());
          default -> Next.of(begun.state().awaiting(), new Effect.SeeHome());
        };
      }
    };
  }

  /** The first page is shown first; the index is brought in step once it stands. */
  Next homeSeen(State state, Home home) {
    boolean first =
        (state.page() instanceof HomePage page && page.home().isEmpty())
            || state.page().equals(GuidesPage.UNREAD)
            || ((state.page() instanceof GuidePage || state.page() instanceof RecoveryKeyPage)
                && state.below().stream().anyMatch(HomePage.UNREAD::equals));
    List<Effect> effects = new ArrayList<>();
    if (home.looking()) {
      effects.add(new Effect.Fit());
    }
    if (home.unread() == Home.UNCOUNTED) {
      effects.add(new Effect.CountMail());
    }
    if (first) {
      effects.add(new Effect.Index());
      effects.add(new Effect.Pull());
    }
    return new Next(noted(seen(timed(state), home, first)), effects);
  }

  /** Home says of a tour that it is one, but for what else is to stay said there. */
  private State noted(State state) {
    boolean free = state.page() instanceof HomePage && state.hand().lasting().isEmpty();
    return free && start instanceof Start.Tour(String note)
        ? state.holding(state.hand().lasting(Optional.of(Notice.done(note))))
        : state;
  }

  /** What fits today, on the pages that show it; what is selected stays so. */
  static State fitting(State state, List<Suggestion> found) {
    return state.each(page ->
        switch (page) {
          case HomePage now when now.home().isPresent() ->
              now.again(now.home().get().fitting(found));
          case GuidesPage guides when !guides.equals(GuidesPage.UNREAD) -> guides.fitting(found);
          default -> page;
        });
  }

  /** What others sent, on Home. */
  static State counted(State state, Event.MailCounted mail) {
    return state.each(page ->
        page instanceof HomePage now && now.home().isPresent()
            ? now.again(now.home().get().with(mail))
            : page);
  }

  /** All guides, on the pages that show them. */
  static State read(State state, List<Guide> guides) {
    State arrived = unread(state) ? state.arrived() : state;
    return arrived.each(page ->
        switch (page) {
          case HomePage now when now.home().isPresent() -> now.again(now.home().get().with(guides));
          case GuidesPage open when open.guides().isEmpty() -> open.with(guides);
          default -> page;
        });
  }

  /** Whether the guides are looked at and are not read yet. */
  private static boolean unread(State state) {
    return state.page() instanceof GuidesPage page && page.guides().isEmpty();
  }

  /** Until it is known again what fits, what did so before is shown. */
  private static Home meanwhile(HomePage before, Home read) {
    Home told =
        read.unread() == Home.UNCOUNTED
            ? before
                .home()
                .map(home -> read.with(new Event.MailCounted(home.answered(), home.unread())))
                .orElse(read)
            : read;
    return fitted(before, told);
  }

  private static Home fitted(HomePage before, Home read) {
    return read.looking()
        ? before
            .home()
            .filter(home -> !home.looking())
            .map(home -> read.fitting(home.suggestions()))
            .orElse(read)
        : read;
  }

  /** The program may stay open for days: Home says which day it is now. */
  private State timed(State state) {
    return state
        .desk()
        .map(desk -> state.at(desk.at(moment.now().toLocalDateTime())))
        .orElse(state);
  }

  private static State seen(State state, Home home, boolean first) {
    State read =
        state.each(page ->
            switch (page) {
              case HomePage now -> now.again(meanwhile(now, home));
              case GuidesPage guides when guides.equals(GuidesPage.UNREAD) -> GuidesPage.of(home);
              case GuidePage guide -> guide.with(home.drafts());
              default -> page;
            });
    State seen = first && !unread(read) ? read.arrived() : read;
    List<String> troubles = new ArrayList<>(home.troubles());
    if (first && ListUpdate.readOnly(state)) {
      troubles.addFirst(ListUpdate.READ_ONLY);
    }
    return troubles.isEmpty() || state.notice().isPresent()
        ? seen
        : seen.saying(Notice.trouble(Troubles.said(troubles)));
  }
}
