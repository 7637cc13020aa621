package org.sojourn.app;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Leaflets;
import org.sojourn.json.Settings;
import org.sojourn.terminal.Input;

/**
 * What follows an event: the next state and what is to be done. It does nothing itself; time and
 * fresh ids come from the moment it was given.
 */
public final class Update {
  private static final Notice UNKEPT =
      Notice.trouble("What you typed on this page is not kept yet. ^Q again ends without it.");

  private final Moment moment;
  private final Keymap keymap;
  private final Burst burst;
  private final SetupUpdate setup;
  private final ListUpdate lists;
  private final GuideUpdate guides;
  private final WritingUpdate writing;
  private final JumpUpdate jumps;
  private final FinishUpdate finishing;
  private final SearchUpdate searching;
  private final ReadUpdate reading;
  private final ShareUpdate sharing;
  private final MentorUpdate mentor;
  private final DebriefUpdate debriefs;
  private final LedgerUpdate ledger;
  private final MissionUpdate missions;
  private final Texts texts;
  private final MouseUpdate mouse;
  private final Arrivals arrivals;
  private final LockUpdate locking;

  /** Updates of a screen that opens on Home. */
  public Update(Moment moment, Keymap keymap) {
    this(moment, keymap, new Start.Home());
  }

  /** Updates of a screen that opens on a page, without a mouse. */
  public Update(Moment moment, Keymap keymap, Start start) {
    this(moment, keymap, start, (_, _, _) -> new Spot.Nothing());
  }

  /** Updates of a screen that opens on a page, on which the mouse finds what the views drew. */
  public Update(Moment moment, Keymap keymap, Start start, Spot.Finder finder) {
    this.moment = moment;
    this.keymap = keymap;
    this.burst = new Burst(keymap);
    this.setup = new SetupUpdate(moment);
    MeetingUpdate meeting = new MeetingUpdate(moment);
    this.debriefs = new DebriefUpdate(meeting);
    this.mentor = new MentorUpdate(moment);
    this.writing = new WritingUpdate(moment, mentor);
    this.jumps = new JumpUpdate(writing);
    this.locking = new LockUpdate(moment, writing);
    this.finishing = new FinishUpdate(moment);
    this.lists = new ListUpdate(moment);
    this.guides = new GuideUpdate(moment);
    this.searching = new SearchUpdate();
    this.reading = new ReadUpdate();
    this.sharing = new ShareUpdate();
    this.ledger = new LedgerUpdate();
    this.missions = new MissionUpdate();
    this.texts = new Texts(moment, writing, mentor, meeting);
    this.mouse = new MouseUpdate(moment, texts, finder, this::run);
    this.arrivals =
        new Arrivals(
            new HomeArrivals(moment, start, guides), new DraftArrivals(writing), texts, debriefs);
  }

  /** Takes the first of the events that wait; letters for one text are taken together. */
  Event first(State state, Deque<Event> waiting) {
    return burst.first(state, waiting);
  }

  /** Whether the events that wait may be the beginning of words, which are no commands. */
  boolean mayGoOn(State state, Deque<Event> waiting) {
    return burst.mayGoOn(state, waiting);
  }

  /** The state after an event, and the effects to perform. */
  public Next apply(State state, Event event) {
    Next next =
        switch (event) {
          case Event.Typed(Input input) -> typed(followed(locking.used(state), input), input);
          case Event.Chosen(Command command) -> chosen(locking.used(state), command);
          case Event.Written(String text) -> texts.given(settled(locking.used(state)), text);
          case Event.Pointed(int line) -> Pointing.at(locking.used(state), line);
          case Event.ToLock() -> locking.settled(state);
          case Event.Rested() -> locking.rested(state);
          case Event.Asked() -> leave(state);
          case Event.SettingsRead(var settings) -> preferring(state, settings);
          default -> arrivals.on(state, event);
        };
    Next asking =
        SearchUpdate.peeking(ReadUpdate.seeing(SpellingUpdate.asking(state, event, next)));
    boolean arrived =
        next.state().running() && state.held().isPresent() && next.state().held().isEmpty();
    Next here = new Next(parted(state, asking.state()), asking.effects());
    return arrived && !missed(event) ? replay(here, state.held().orElseThrow()) : here;
  }

  /** What stays said on a page is said no longer when that is left. */
  private static State parted(State before, State after) {
    boolean left = !before.page().getClass().equals(after.page().getClass());
    return left && before.hand().lasting().equals(after.hand().lasting())
        ? after.holding(after.hand().lasting(Optional.empty()))
        : after;
  }

  /** Whether the page that words were typed for did not come: elsewhere they would be keys. */
  private static boolean missed(Event event) {
    return event instanceof Event.Failed(Effect effect, _)
        && (effect instanceof Effect.OpenEdit || effect instanceof Effect.OpenDraft);
  }

  /** What was typed while a page was fetched goes to the page that came. */
  private Next replay(Next next, List<Input> held) {
    List<Effect> effects = new ArrayList<>(next.effects());
    State state = next.state();
    for (Input input : held) {
      Next typed = apply(state, new Event.Typed(input));
      effects.addAll(typed.effects());
      state = typed.state();
    }
    return new Next(state, effects);
  }

  private Next typed(State state, Input input) {
    return switch (input) {
      case Input.Resize(TerminalSize size) ->
          resized(state, state.size().resized(size.getColumns(), size.getRows()));
      case Input.Closed() -> leave(state);
      case Input.Focus(boolean gained) -> looked(state, gained);
      case Input.Mouse did -> state.held().isPresent() ? Next.of(state) : mouse.on(state, did);
      case Input.Key(KeyStroke stroke) -> key(state, input, stroke);
      case Input.Paste _, Input.Text _ ->
          state.held().isPresent() ? Next.of(state.holding(input)) : write(settled(state), input);
    };
  }

  /**
   * Whoever comes back to Home finds what another window wrote meanwhile; what others shared is
   * looked for again while it is open.
   */
  private static Next looked(State state, boolean gained) {
    if (!gained || state.held().isPresent()) {
      return Next.of(state);
    }
    boolean home = state.page() instanceof HomePage page && page.home().isPresent();
    List<Effect> effects =
        new ArrayList<>(home ? List.of(new Effect.SeeHome()) : ShareArrivals.looksAgain(state));
    if (!effects.isEmpty() && !home) {
      effects.addFirst(new Effect.Pull());
    }
    return new Next(state, effects);
  }

  /** The caret stays on the screen, also on the pages that wait below. */
  private Next resized(State state, Size size) {
    return Next.of(
        state
            .sized(size)
            .each(page ->
                switch (page) {
                  case WritingPage writes -> WritingUpdate.inView(writes, size);
                  case CommentPage comment -> mentor.inView(comment, size);
                  case DebriefPage debrief -> MeetingUpdate.inView(debrief, size);
                  default -> page;
                }));
  }

  /** What the user chose holds from now on, on all pages. */
  private Next preferring(State state, Settings settings) {
    State chosen = SettingsUpdate.read(state, settings).preferring(Preferences.of(settings));
    return LockUpdate.following(resized(chosen, chosen.size()).state(), settings);
  }

  private Next key(State state, Input input, KeyStroke stroke) {
    Optional<Command> command =
        ChoosingUpdate.writesOn(state, input)
                || Unheard.goesOn(state, input, moment.now().toInstant())
                || SearchUpdate.edits(state, input)
            ? Optional.empty()
            : keymap.command(state.preferred().keys(), state.page().where(), stroke);
    if (command.filter(Command.QUIT::equals).isPresent()) {
      return quit(state);
    }
    if (state.held().isPresent()) {
      return Next.of(state.holding(input));
    }
    boolean gathers = command.filter(Command.CUT_LINE::equals).isPresent();
    State quiet = gathers ? state.silent() : settled(steadied(state, input));
    if (command.isEmpty() && Unheard.opensEditor(state, stroke)) {
      return Unheard.noProse(quiet);
    }
    return command.map(known -> named(quiet, state, known)).orElseGet(() -> write(quiet, input));
  }

  /** What a key of a command does, without the key: nothing while a page is fetched but the end. */
  private Next chosen(State state, Command command) {
    if (command == Command.QUIT) {
      return quit(state);
    }
    return state.held().isPresent() ? Next.of(state) : named(settled(state), state, command);
  }

  private Next named(State quiet, State state, Command command) {
    return run(warns(command) ? state : quiet, command);
  }

  /** Whether a command warns when it is first run, and does it when that still stands there. */
  private static boolean warns(Command command) {
    return switch (command) {
      case LOCK, EDIT_OUTSIDE, KEEP -> true;
      default -> false;
    };
  }

  private State followed(State state, Input input) {
    boolean goesOn = Unheard.goesOn(state, input, moment.now().toInstant());
    return ChoosingUpdate.followed(state, input, goesOn);
  }

  /** A key that is no letter ends what was written where letters are keys. */
  private static State steadied(State state, Input input) {
    return Typing.text(input) ? state : state.holding(state.hand().steadied());
  }

  /** Nothing is said any more, and the next line cut begins a clipping of its own. */
  private static State settled(State state) {
    return state.silent().holding(state.hand().settled());
  }

  /** What was typed or pasted goes to where text is written on the page. */
  private Next write(State state, Input input) {
    return state
        .page()
        .text()
        .map(text -> texts.typed(state, text, input))
        .orElseGet(() -> Unheard.noted(unwritten(state, input), input, moment.now().toInstant()));
  }

  private Next unwritten(State state, Input input) {
    return state.page() instanceof WritingPage page
        ? writing.edit(state, page, input)
        : Unheard.typed(state, input);
  }

  private Next run(State state, Command command) {
    Optional<Writing> text = state.page().text();
    if (text.isPresent() && Texts.edits(command)) {
      return state.page().hidden() && Texts.copies(command)
          ? Next.of(state)
          : texts.run(state, text.get(), command);
    }
    boolean finds = state.page() instanceof FindPage;
    if (text.isPresent() && !finds && unselects(command, text.get())) {
      return texts.with(state, text.get().unselect());
    }
    return switch (command) {
      case STOP, QUIT, QUIT_HERE -> quit(state);
      case HELP ->
          Next.of(
              state.page() instanceof HelpPage
                  ? state.back()
                  : state.over(new HelpPage(state.page().where(), 0)));
      case SUPPORT -> support(state);
      case ESCALATE -> DebriefUpdate.escalate(state);
      case PALETTE -> Next.of(state.over(new PalettePage(state.page().where(), Writing.of(""), 0)));
      case FIND -> texts.find(state);
      case CHECK -> JudgeUpdate.check(state);
      case EDIT_OUTSIDE -> texts.outside(state);
      case SUSPEND -> suspend(state);
      case LOCK -> locking.lock(state);
      default -> onPage(state, command);
    };
  }

  /** The support card over the page that is open; on the card itself its key goes back. */
  private Next support(State state) {
    boolean open =
        state.page() instanceof LeafletPage(var read, int _)
            && read.kind() == Leaflets.Kind.SUPPORT_CARD;
    return open
        ? onPage(state, Command.SUPPORT)
        : Next.of(state.waiting(), new Effect.ReadLeaflet(Leaflets.Kind.SUPPORT_CARD));
  }

  /** Whether a way out first lets go of what is selected. */
  private static boolean unselects(Command command, Writing text) {
    return switch (command) {
      case LEAVE, BACK, STEP_BACK, LEAVE_MEETING -> text.selecting() || text.marking();
      default -> false;
    };
  }

  private Next onPage(State state, Command command) {
    return switch (state.page()) {
      case OpeningPage _ -> Next.of(state);
      case SetupPage page -> setup.run(state, page, command);
      case PassphrasePage page -> PassphraseUpdate.run(state, page, command);
      case RecoveryKeyPage page -> RecoveryKeyPage.run(state, page, command);
      case HomePage page -> lists.home(state, page, command);
      case GuidesPage page -> lists.guides(state, page, command);
      case GuidePage page -> guides.run(state, page, command);
      case BrowsePage page -> lists.browse(state, page, command);
      case WritingPage page -> writing.run(state, page, command);
      case JumpPage page -> jumps.run(state, page, command);
      case BroughtPage page -> BroughtUpdate.run(state, page, command);
      case FinishPage page -> finishing.run(state, page, command);
      case MirrorPage page -> finishing.mirror(state, page, command);
      case ThemePage page -> finishing.theme(state, page, command);
      case SearchPage page -> searching.run(state, page, command);
      case OverviewPage page -> OverviewUpdate.run(state, page, command);
      case LookBackPage page -> LookBackUpdate.run(state, page, command);
      case VersionsPage page -> VersionsUpdate.run(state, page, command);
      case ReadPage page when command == Command.REPLY -> mentor.reply(state, page);
      case ReadPage page -> reading.run(state, page, command);
      case PrivatePage page -> sharing.unshared(state, page, command);
      case SharePage page -> sharing.run(state, page, command);
      case JudgePage page -> JudgeUpdate.run(state, page, command, texts);
      case SharedPage page -> SharedUpdate.run(state, page, command);
      case PathPage page -> sharing.path(state, page, command);
      case InboxPage page ->
          page.choosing().isPresent()
              ? SieveUpdate.run(state, page, command)
              : mentor.inbox(state, page, command);
      case OwnPage page -> OwnUpdate.run(state, page, command);
      case ContactsPage page -> ContactUpdate.list(state, page, command);
      case ContactPage page -> ContactUpdate.one(state, page, command);
      case ReceivedPage page -> mentor.received(state, page, command);
      case CommentPage page -> mentor.run(state, page, command);
      case LastLookPage page -> MentorUpdate.lastLook(state, page, command);
      case SaidPage page -> mentor.said(state, page, command);
      case StartersPage page -> debriefs.starters(state, page, command, texts);
      case DebriefsPage page -> debriefs.list(state, page, command);
      case DebriefPage page -> debriefs.run(state, page, command);
      case PartnerPage page -> DebriefUpdate.partner(state, page, command);
      case FindPage page -> texts.finding(state, page, command);
      case SpellingPage page -> SpellingUpdate.run(state, page, command, texts);
      case MissionsPage page -> missions.list(state, page, command);
      case MissionPage page -> missions.run(state, page, command);
      case LedgerPage page -> ledger.run(state, page, command);
      case ReasonPage page -> ledger.reason(state, page, command);
      case SettingsPage page -> SettingsUpdate.run(state, page, command);
      case SettingPage page -> SettingsUpdate.typed(state, page, command);
      case NamePage(NamePage.Of.Search(var search), var name) ->
          SavedUpdate.name(state, search, name.text(), command);
      case NamePage page -> DebriefUpdate.named(state, page, command);
      case LeafletPage page -> reading.leaflet(state, page, command);
      case HelpPage page -> reading.help(state, page, command);
      case PalettePage page -> PaletteUpdate.run(state, page, command, this::run);
    };
  }

  /**
   * Ends the program when what is unsaved is on disk; at once when that was tried in vain. What is
   * in no draft is asked about first.
   */
  private Next quit(State state) {
    List<Effect> unsaved = writing.unsaved(state);
    boolean again = state.held().isPresent() || state.notice().equals(unsafe());
    boolean asked = again || state.notice().equals(Optional.of(UNKEPT));
    if (!asked && state.any(Page::unkept)) {
      return Next.of(state.saying(UNKEPT));
    }
    if (again || unsaved.isEmpty()) {
      return leave(state);
    }
    List<Effect> effects = new ArrayList<>(unsaved);
    effects.add(new Effect.End());
    return new Next(state.waiting(), effects);
  }

  private static Optional<Notice> unsafe() {
    return Optional.of(WritingUpdate.UNSAFE);
  }

  /** Nobody knows whether it will be brought back: what is unsaved goes to disk first. */
  private Next suspend(State state) {
    List<Effect> effects = new ArrayList<>(writing.unsaved(state));
    effects.add(new Effect.Suspend());
    return new Next(state, effects);
  }

  /** Ends the program at once; what is unsaved on any page goes to disk first. */
  private Next leave(State state) {
    return new Next(state.over(), writing.unsaved(state));
  }
}
