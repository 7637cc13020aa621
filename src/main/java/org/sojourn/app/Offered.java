package org.sojourn.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Prompt;

/** Which commands would do something on a page as it stands, and what they are called there. */
public final class Offered {
  private static final Set<Command> CHANGING =
      Set.of(
          Command.SHARE,
          Command.EDIT,
          Command.DELETE,
          Command.REPLY,
          Command.REFLECT,
          Command.WRITE);

  /** What needs something to decide about: the questions at the end have no answer to choose. */
  private static final Set<Command> DECIDING =
      Set.of(Command.KEEP_WORDS, Command.WRITE_OTHERWISE, Command.NEXT_DOUBT);

  /** What helps a mentor with a comment, and not its author with a reply. */
  private static final Set<Command> MENTORS = Set.of(Command.STARTERS, Command.ESCALATE);

  private Offered() {}

  /** What a key does here: from the first line of setting up there is no way back but out. */
  public static String label(Command command, State state) {
    if (unselects(command, state)) {
      return "unselect";
    }
    if (command == Command.PROMISE && state.page() instanceof LedgerPage page && !open(page)) {
      return "open again";
    }
    if (command == Command.JUDGE
        && state.page() instanceof JudgePage page
        && page.doubt().isEmpty()) {
      return Command.CONFIRM.label();
    }
    if (command == Command.WORDS_RIGHT
        && state.page() instanceof ContactPage page
        && page.contact().isVerified()) {
      return "not sure any more";
    }
    if (command == Command.BRING && tells(state)) {
      return "whom to tell";
    }
    if (command == Command.TO_FACETS
        && state.page() instanceof SearchPage page
        && page.ghost().isPresent()) {
      return Command.COMPLETE.label();
    }
    boolean out =
        command == Command.STEP_BACK
            && state.page() instanceof SetupPage page
            && page.form().at() == 0;
    boolean end = command == Command.STEP_BACK && ends(state);
    return out || end ? Command.STOP.label() : command.label();
  }

  /** Whether the way back from a passphrase leads out of the program. */
  private static boolean ends(State state) {
    return state.page() instanceof PassphrasePage page && page.recoverable();
  }

  private static boolean tells(State state) {
    return switch (state.page()) {
      case WritingPage(Work work) -> work.field().tells();
      case FinishPage page -> page.work().untold();
      default -> false;
    };
  }

  private static boolean unselects(Command command, State state) {
    boolean out =
        command == Command.LEAVE
            || command == Command.BACK
            || command == Command.LEAVE_MEETING
            || command == Command.STEP_BACK;
    return out
        && state.page().text().filter(text -> text.selecting() || text.marking()).isPresent();
  }

  /** The commands to name, most needed first; of two with the same label, the first. */
  public static List<Command> commands(State state) {
    Set<String> labels = new HashSet<>();
    List<Command> named = new ArrayList<>();
    if (promised(state)) {
      named.add(Command.PROMISE);
    }
    boolean selecting = state.page().text().filter(Writing::selecting).isPresent();
    boolean lastProse =
        state.page() instanceof WritingPage(Work work)
            && work.last()
            && work.field() instanceof Field.Prose;
    if (lastProse && !selecting) {
      named.add(Command.FINISH);
      labels.add(Command.FINISH.label());
    }
    Command.at(state.page().where()).stream()
        .filter(command -> command.inFooter() && works(command, state))
        .filter(command -> labels.add(command.label()))
        .forEach(named::add);
    return named;
  }

  /** Whether a command would do something on the page as it stands. */
  public static boolean works(Command command, State state) {
    if (CHANGING.contains(command) && state.desk().filter(Desk::writable).isEmpty()) {
      return false;
    }
    if (command == Command.SUPPORT) {
      return sensitive(state);
    }
    if (command == Command.COPY || command == Command.CUT) {
      return state.page().text().filter(Writing::selecting).isPresent();
    }
    return switch (state.page()) {
      case PassphrasePage page -> command != Command.RECOVER || page.recoverable();
      case WritingPage(Work work) -> works(command, work);
      case HomePage page ->
          switch (command) {
            case OPEN -> !(page.items().isEmpty() || promised(state));
            case PROMISE -> false;
            case SEARCH_RENAME, SEARCH_FORGET -> searching(page);
            default -> true;
          };
      case ReadPage page -> command != Command.REPLY || !SaidPage.on(page).isEmpty();
      case CommentPage page -> !page.reply() || !MENTORS.contains(command);
      case BrowsePage page -> command != Command.OPEN || !page.entries().isEmpty();
      case MissionsPage page ->
          switch (command) {
            case MISSION_EDIT, MISSION_END -> !page.missions().isEmpty();
            default -> true;
          };
      case LedgerPage page ->
          switch (command) {
            case OPEN, PROMISE, PROMISE_CHANGED, PROMISE_DROPPED -> !page.lines().isEmpty();
            case REVERT -> !page.before().isEmpty();
            default -> true;
          };
      case LookBackPage page ->
          switch (command) {
            case OPEN -> !page.ways(state.size().listColumns()).isEmpty();
            case EXPORT -> page.seen().filter(seen -> seen.entries() > 0).isPresent();
            default -> true;
          };
      case InboxPage page ->
          switch (command) {
            case OPEN -> page.lines() > 0;
            case TO_FACETS -> page.queue().received().size() > 1;
            case UNCHOOSE -> !page.queue().sieve().none();
            default -> true;
          };
      case OwnPage page ->
          switch (command) {
            case OWN_INSTEAD, OWN_FORGET -> !page.own().isEmpty();
            default -> true;
          };
      case ContactsPage page -> command != Command.OPEN || !page.contacts().isEmpty();
      case FinishPage page -> works(command, page);
      case SharePage page -> command != Command.KEEP_PRIVATE || page.entry().shareable();
      case JudgePage page -> page.doubt().isPresent() || !DECIDING.contains(command);
      case SharedPage page ->
          !page.sent().isEmpty() || command == Command.BACK || command == Command.HELP;
      case JumpPage _ -> command != Command.JUMP;
      case BroughtPage page ->
          command == Command.ANOTHER ? page.others() : command != Command.BRING;
      case MirrorPage _ -> command != Command.MIRROR;
      case ThemePage page -> command != Command.TAG || !page.found().isEmpty();
      case PalettePage page -> command != Command.RUN || !page.commands().isEmpty();
      case SearchPage page ->
          switch (command) {
            case TO_LIST, LEAVE_FACETS -> !page.hits().isEmpty();
            case TO_FACETS -> page.ghost().isPresent() || !page.facetList().items().isEmpty();
            case UNCHOOSE ->
                page.question().like().isPresent() || !page.question().choices().none();
            case OFFER_1 -> !Offer.of(page).isEmpty();
            default -> true;
          };
      default -> true;
    };
  }

  private static boolean works(Command command, FinishPage page) {
    return switch (command) {
      case TO_THEMES -> !page.themes().isEmpty();
      case BRING -> page.work().untold();
      case JUMP -> listed(page.work());
      default -> true;
    };
  }

  /** Whether there is more than one prompt to go to. */
  private static boolean listed(Work work) {
    return work.guide() != null || work.fields().size() > 1;
  }

  private static boolean works(Command command, Work work) {
    boolean dial = work.field() instanceof Field.Dial;
    return switch (command) {
      case NEXT, ON -> !work.last();
      case PREVIOUS -> work.at() > 0;
      case DEEPER -> work.probes() < work.field().prompt().probes().size();
      case CHOOSE -> !dial;
      case JUMP -> listed(work);
      case BRING -> work.field().brings();
      default -> true;
    };
  }

  /** Whether what is asked may hurt; elsewhere the key works unnamed, and help names it. */
  private static boolean sensitive(State state) {
    return switch (state.page()) {
      case WritingPage(Work work) -> sensitive(work.field());
      case GuidePage page -> page.guide().hidden();
      case FinishPage page -> page.work().guide() != null && page.work().guide().hidden();
      default -> false;
    };
  }

  private static boolean sensitive(Field field) {
    Prompt prompt = field.prompt();
    return prompt.sensitive() || (prompt.shows() != null && !field.tells());
  }

  private static boolean open(LedgerPage page) {
    return page.selected() >= page.lines().size()
        || page.lines().get(page.selected()).commitment().status() == Commitment.Status.OPEN;
  }

  private static boolean searching(HomePage page) {
    return page.selected() < page.items().size()
        && page.items().get(page.selected()) instanceof HomeItem.Search;
  }

  private static boolean promised(State state) {
    return state.page() instanceof HomePage page
        && page.selected() < page.items().size()
        && page.items().get(page.selected()) instanceof HomeItem.Promised;
  }
}
