package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.share.Choice;
import org.sojourn.share.Pulled;

/** What follows when something was offered, shared or answered. */
final class ShareArrivals {
  /** So many names are read in one line. */
  private static final int FEW = 5;

  private ShareArrivals() {}

  /** A share, or a reply, is on its way; the entry it is of is read again. */
  static Next sent(State state, String sentence) {
    State entry = state;
    while (!(entry.page() instanceof ReadPage) && !entry.below().isEmpty()) {
      entry = entry.back();
    }
    Notice said = Notice.done(sentence);
    return entry.page() instanceof ReadPage page
        ? Next.of(entry.saying(said), new Effect.Refresh(new Effect.Read(page.entry().id())))
        : Next.of(entry.saying(said));
  }

  /** What can be chosen; the page that asked whether the entry may be shared has done its work. */
  static Next shareable(State state, ShareOffer offer) {
    State from = state.page() instanceof PrivatePage ? state.back() : state;
    return Next.of(
        Choice.of(offer.parts()).silent()
            ? from.saying(Notice.done("This entry holds no answer that can be shared."))
            : from.over(SharePage.fresh(offer)));
  }

  /** An entry that is private asks first; one that was being shared is left. */
  static Next unshared(State state, Entry entry, String guide) {
    if (!(state.page() instanceof SharePage)) {
      return Next.of(state.over(new PrivatePage(entry, guide)));
    }
    Next back = Navigation.back(state);
    return new Next(
        back.state().saying(Notice.done("Private again: nothing of this entry can be shared.")),
        back.effects());
  }

  /** A path that was completed as far as its name goes on in one way. */
  static Next completed(State state, String path, List<String> names) {
    if (!(state.page() instanceof PathPage page)) {
      return Next.of(state);
    }
    State there = state.with(page.with(Writing.of(path, path.length())));
    return Next.of(
        switch (names.size()) {
          case 0 -> there.saying(Notice.done("No name there begins so."));
          case 1 -> there;
          default -> there.saying(Notice.done("It may go on as: " + told(names)));
        });
  }

  private static String told(List<String> names) {
    return names.size() > FEW
        ? String.join(", ", names.subList(0, FEW)) + " …"
        : String.join(", ", names) + ".";
  }

  /** A comment that nothing carries is asked a file for. */
  static Next unanswered(State state, Comment comment) {
    return Next.of(state.over(ShareUpdate.asking(new PathPage.Purpose.Answer(comment))));
  }

  /**
   * What came by the exchange folder is told of on Home and in the inbox, and seen there; whoever
   * writes or reads meanwhile is left in peace.
   */
  static Next pulled(State state, Pulled pulled) {
    boolean inbox = state.page() instanceof InboxPage;
    boolean home = state.page() instanceof HomePage;
    State told = inbox || home ? said(pulled, inbox).map(state::saying).orElse(state) : state;
    List<Effect> effects = new ArrayList<>();
    if (!pulled.received().isEmpty()) {
      effects.add(new Effect.Index());
      effects.addAll(looksAgain(state));
      if (home) {
        effects.add(new Effect.SeeHome());
      } else if (inbox) {
        effects.add(new Effect.Refresh(new Mailing.ReadInbox()));
      }
    }
    return new Next(told, effects);
  }

  /** What is open of others may have been taken back meanwhile: it is looked for again. */
  static List<Effect> looksAgain(State state) {
    return Stream.concat(state.below().stream(), Stream.of(state.page()))
        .flatMap(page ->
            switch (page) {
              case ReceivedPage open ->
                  Stream.<Effect>of(new Effect.Refresh(new Mailing.OpenShare(open.share().id())));
              case CommentPage open when !open.reply() ->
                  Stream.<Effect>of(new Effect.Refresh(new Mailing.OpenShare(open.share().id())));
              case DebriefPage open ->
                  Stream.<Effect>of(new Effect.Refresh(new Gathering.OpenOne(open.debrief().id())));
              default -> Stream.<Effect>empty();
            })
        .distinct()
        .toList();
  }

  /**
   * A share that is open is not here any more: its words are closed, with all that stands over
   * them, and what took its place is opened. A comment on it stays as a draft.
   */
  static Next gone(State state, Event.ShareGone gone, List<Effect> unsaved) {
    State under = state;
    for (State here = state; !here.below().isEmpty(); here = here.back()) {
      under = shows(here.page(), gone.share()) ? here.back() : under;
    }
    if (under.equals(state)) {
      return Next.of(state.saying(Notice.trouble(gone.sentence())));
    }
    List<Effect> effects = new ArrayList<>(unsaved);
    Stream.concat(state.below().stream(), Stream.of(state.page()))
        .filter(page -> page instanceof CommentPage && shows(page, gone.share()))
        .forEach(page -> effects.add(new Effect.LeaveDraft(((CommentPage) page).comment().id())));
    gone.newer().ifPresent(newer -> effects.add(new Mailing.OpenShare(newer)));
    State said =
        under.saying(
            gone.newer().isPresent()
                ? Notice.done(gone.sentence())
                : Notice.trouble(gone.sentence()));
    if (gone.newer().isPresent()) {
      return new Next(said.awaiting(), effects);
    }
    effects.add(new Effect.Refresh(new Mailing.ReadInbox()));
    return new Next(said, effects);
  }

  private static boolean shows(Page page, UUID share) {
    return switch (page) {
      case ReceivedPage open -> open.share().id().equals(share);
      case CommentPage open -> !open.reply() && open.share().id().equals(share);
      default -> false;
    };
  }

  /** What was refused stays in the folder: it is told of in the inbox, not at each start. */
  private static Optional<Notice> said(Pulled pulled, boolean inbox) {
    if (inbox && pulled.passed() > 0) {
      String more =
          pulled.passed() == 1
              ? ""
              : " And %,d more: sojourn inbox pull names them.".formatted(pulled.passed() - 1);
      return Optional.of(Notice.trouble(pulled.refused().getFirst() + more));
    }
    return switch (pulled.received().size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Notice.done(pulled.received().getFirst().sentence()));
      default ->
          Optional.of(Notice.done(pulled.received().size() + " came by the folder you share."));
    };
  }

  /** A comment is on its way, and on the page of what it is about. */
  static Next answered(State state, Event.Answered answered) {
    if (answered.topic().answered() != null) {
      Next said = sent(state, answered.sentence());
      return said.effects().isEmpty() ? said.and(new Effect.SeeHome()) : said;
    }
    State share = state;
    while (!(share.page() instanceof ReceivedPage) && !share.below().isEmpty()) {
      share = share.back();
    }
    State told = share.saying(Notice.done(answered.sentence()));
    return share.page() instanceof ReceivedPage page
        ? Next.of(
            told.with(
                new ReceivedPage(
                    answered.topic().share(),
                    page.trust(),
                    answered.comments(),
                    page.at(),
                    page.top())))
        : Next.of(told, new Effect.SeeHome());
  }
}
