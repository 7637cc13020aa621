package org.sojourn.app;

/** Putting the keys on a line of a page by its number, wherever they were. */
final class Pointing {
  private Pointing() {}

  /** The line of a page that the keys act on; -1 when they act on none. */
  static int line(Page page) {
    return switch (page) {
      case HomePage home -> home.selected();
      case GuidesPage guides -> guides.selected();
      case BrowsePage browse -> browse.selected();
      case InboxPage inbox -> inbox.choosing().orElse(inbox.selected());
      case ContactsPage contacts -> contacts.selected();
      case OwnPage own -> own.selected();
      case LedgerPage ledger -> ledger.selected();
      case MissionsPage missions -> missions.selected();
      case SettingsPage settings -> settings.selected();
      case SearchPage search -> search.inList() ? search.selected() : -1;
      case OverviewPage overview -> overview.selected();
      case LookBackPage looking -> looking.selected();
      case PalettePage palette -> palette.selected();
      case ThemePage themes -> themes.selected();
      case FinishPage finish -> finish.at() - 1;
      case SharePage share -> share.at();
      case JudgePage judge -> judge.option();
      case SharedPage shared -> shared.selected();
      case WritingPage(Work work) when work.field() instanceof Field.Pick pick -> pick.cursor();
      case WritingPage(Work work) when work.field() instanceof Field.Cards cards ->
          cards.pick().cursor();
      case GuidePage guide -> guide.selected();
      case JumpPage jump -> jump.selected();
      case MirrorPage mirror -> mirror.selected();
      default -> -1;
    };
  }

  /** What follows when the keys are put on a line of the page. */
  static Next at(State state, int number) {
    return switch (state.page()) {
      case HomePage home -> Next.of(state.with(home.at(number)));
      case GuidesPage guides -> Next.of(state.with(guides.at(number)));
      case BrowsePage browse -> ListUpdate.more(state, browse.at(number));
      case InboxPage inbox ->
          Next.of(
              state.with(inbox.choosing().isPresent() ? inbox.choosing(number) : inbox.at(number)));
      case OwnPage own -> Next.of(state.with(own.at(number)));
      case ContactsPage contacts -> Next.of(state.with(contacts.at(number)));
      case MissionsPage missions -> Next.of(state.with(missions.at(number)));
      case SettingsPage settings -> Next.of(state.with(settings.at(number)));
      case LedgerPage ledger -> Next.of(state.with(ledger.at(number)));
      case SearchPage search when search.where() == Where.FACETS ->
          Next.of(state.with(search.onFacet(number)));
      case SearchPage search ->
          SearchUpdate.selected(state, search.focused(SearchPage.Focus.LIST).at(number));
      case OverviewPage overview -> Next.of(state.with(overview.at(number)));
      case LookBackPage looking -> Next.of(state.with(looking.at(number)));
      case PalettePage palette ->
          Next.of(state.with(new PalettePage(palette.asked(), palette.typed(), number)));
      case ThemePage themes -> Next.of(state.with(themes.at(number)));
      case FinishPage finish -> Next.of(state.with(finish.to(number + 1)));
      case SharePage share -> Next.of(state.with(share.to(number)));
      case JudgePage judge -> Next.of(state.with(judge.at(number)));
      case SharedPage shared -> Next.of(state.with(shared.at(number)));
      case WritingPage(Work work) when work.field() instanceof Field.Pick pick ->
          Next.of(state.with(new WritingPage(work.looking(pick.at(number)))));
      case WritingPage(Work work) when work.field() instanceof Field.Cards cards ->
          Next.of(state.with(new WritingPage(work.looking(cards.at(number)))));
      case GuidePage guide -> Next.of(state.with(guide.at(number)));
      case JumpPage _ -> Next.of(state.with(new JumpPage(number)));
      case MirrorPage _ -> Next.of(state.with(new MirrorPage(number)));
      case ReceivedPage received -> Next.of(state.with(received.to(number)));
      case DebriefsPage debriefs -> Next.of(state.with(debriefs.at(number)));
      case DebriefPage debrief -> Next.of(state.with(debrief.at(number)));
      case PartnerPage partner -> Next.of(state.with(partner.at(number)));
      case SpellingPage spelling -> Next.of(state.with(spelling.at(number)));
      case SaidPage said -> Next.of(state.with(said.at(number)));
      case StartersPage starters -> Next.of(state.with(starters.at(number)));
      default -> Next.of(state);
    };
  }
}
