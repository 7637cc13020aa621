package org.sojourn.app;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.editor.Clipping;
import org.sojourn.editor.Intake;
import org.sojourn.editor.Sheet;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Response;
import org.sojourn.terminal.Input;

/** What keys do to the text that is typed on a page, whichever page it is. */
final class Texts {
  private static final Notice UNSELECTED =
      Notice.done("Nothing is selected. Shift with the arrows selects, or ^Space and the arrows.");
  private static final Notice UNCOPIED = Notice.done("Nothing has been copied or cut yet.");

  private static final Notice FULL =
      Notice.trouble(
          "A page holds %,d letters at most; this would be more, and was not put in."
              .formatted(Response.Text.MOST));

  /** What stands for bytes that make no letter. */
  private static final Character BROKEN = '\uFFFD';

  private static final Notice NO_UTF_8 =
      Notice.trouble(
          "That letter came broken: the terminal does not send UTF-8. Choose UTF-8 in its settings,"
              + " and type it again.");

  private static final Notice IN_THE_CLEAR =
      Notice.trouble(
          "Your editor gets this text unencrypted, in a file that is removed afterwards; what it"
              + " keeps of its own stays. ^E again opens it.");

  private final Moment moment;
  private final WritingUpdate writing;
  private final MentorUpdate mentor;
  private final FindUpdate finding;
  private final MeetingUpdate meeting;

  Texts(Moment moment, WritingUpdate writing, MentorUpdate mentor, MeetingUpdate meeting) {
    this.meeting = meeting;
    this.moment = moment;
    this.writing = writing;
    this.mentor = mentor;
    this.finding = new FindUpdate(this);
  }

  /** What follows when something is typed or pasted into the text of a page. */
  Next typed(State state, Writing text, Input input) {
    Writing keyed = text.keyedAt(moment.now().toInstant());
    return grown(
        cleaned(state, input),
        keyed,
        prose(state.page()) ? Typing.prose(keyed, input, sheet(state)) : Typing.line(keyed, input));
  }

  /** What follows when the text of a page is given as a whole; nothing where none is typed. */
  Next given(State state, String whole) {
    return state
        .page()
        .text()
        .map(text -> grown(cleaned(state, whole), text, text.rewrite(whole)))
        .orElse(Next.of(state));
  }

  /** The state that says what of an input does not come in, or not whole. */
  private static State cleaned(State state, Input input) {
    return switch (input) {
      case Input.Paste(String text) -> cleaned(state, text);
      case Input.Key(KeyStroke stroke) when BROKEN.equals(stroke.getCharacter()) ->
          state.saying(NO_UTF_8);
      default -> state;
    };
  }

  private static State cleaned(State state, String text) {
    int leftOut = Intake.of(text).leftOut();
    return leftOut == 0 ? state : state.saying(Notice.done(Intake.said(leftOut)));
  }

  /** A text that would be longer than can be read again stays as it was. */
  private Next grown(State state, Writing before, Writing after) {
    return after.length() > Response.Text.MOST && after.length() > before.length()
        ? Next.of(state.saying(FULL))
        : with(state, after);
  }

  /** Whether a command acts on the text of a page. */
  static boolean edits(Command command) {
    return switch (command) {
      case COPY,
          CUT,
          PASTE,
          CUT_LINE,
          MARK,
          SELECT_ALL,
          DELETE_WORD,
          DELETE_BEFORE,
          DELETE_AFTER,
          UNDO,
          REDO ->
          true;
      default -> false;
    };
  }

  /** Whether a command keeps what is selected at hand. */
  static boolean copies(Command command) {
    return command == Command.COPY || command == Command.CUT || command == Command.CUT_LINE;
  }

  /** What follows when a command is run on the text of a page. */
  Next run(State state, Writing given, Command command) {
    Writing text = given.keyedAt(moment.now().toInstant());
    return switch (command) {
      case COPY -> copied(state, text);
      case CUT -> cut(state, text);
      case CUT_LINE -> lineCut(state, text);
      case PASTE -> pasted(state, text);
      case MARK -> with(state, text.marking() ? text.unselect() : text.mark());
      case SELECT_ALL -> with(state, text.selectAll());
      case DELETE_WORD -> with(state, text.deleteWordBack());
      case DELETE_BEFORE -> with(state, text.deleteToRowStart(sheet(state)));
      case DELETE_AFTER -> with(state, text.deleteToRowEnd(sheet(state)));
      case UNDO -> with(state, text.undo());
      case REDO -> with(state, text.redo());
      default -> Next.of(state);
    };
  }

  private Next copied(State state, Writing text) {
    return text.selecting()
        ? with(
            state.holding(state.hand().with(text.copied())),
            text.marking() ? text.unselect() : text)
        : Next.of(state.saying(UNSELECTED));
  }

  private Next cut(State state, Writing text) {
    return text.selecting()
        ? with(state.holding(state.hand().with(text.copied())), text.cut())
        : Next.of(state.saying(UNSELECTED));
  }

  private Next lineCut(State state, Writing text) {
    if (text.selecting()) {
      return cut(state, text);
    }
    Writing line = text.selectParagraph();
    return with(state.holding(state.hand().gathered(line.copied())), line.cut());
  }

  /** What was offered to the text comes in first; then what was copied. */
  private Next pasted(State state, Writing text) {
    AtHand hand = state.hand();
    if (state.page() instanceof WritingPage(Work work) && hand.stray().of(work.id()).offered()) {
      State taken = state.holding(hand.with(Stray.NONE));
      return grown(taken, text, text.paste(hand.stray().kept()));
    }
    Clipping clipping = hand.clipping();
    if (clipping.empty()) {
      return Next.of(state.saying(UNCOPIED));
    }
    return grown(
        state,
        text,
        prose(state.page()) ? text.paste(clipping) : text.paste(Typing.inOneLine(clipping.text())));
  }

  /** The line to find with in the prose of a page. */
  Next find(State state) {
    return state
        .page()
        .text()
        .filter(_ -> prose(state.page()))
        .map(text -> finding.open(state, text))
        .orElse(Next.of(state));
  }

  /** What follows when a command is run while something is looked for. */
  Next finding(State state, FindPage page, Command command) {
    return finding.run(state, page, command);
  }

  /** The prose of a page in the writer's own editor, once what is unsaved is on its way to disk. */
  Next outside(State state) {
    return switch (state.page()) {
      case WritingPage(Work work) when work.field() instanceof Field.Prose prose ->
          outside(
              state,
              work.committed(moment).draft(moment, false),
              work.guide() == null ? "free page" : prose.prompt().id(),
              prose.writing());
      case CommentPage page -> outside(state, mentor.draft(page), "comment", page.writing());
      default -> Next.of(state);
    };
  }

  private Next outside(State state, Draft draft, String name, Writing text) {
    boolean encrypted = state.desk().flatMap(Desk::guard).isPresent();
    if (encrypted && !state.notice().equals(Optional.of(IN_THE_CLEAR))) {
      return Next.of(state.saying(IN_THE_CLEAR));
    }
    State settled = state.silent().holding(state.hand().steadied().settled());
    List<Effect> effects = new ArrayList<>(writing.unsaved(settled));
    int line =
        1 + (int) text.text().substring(0, text.caret()).chars().filter(c -> c == '\n').count();
    effects.add(new Effect.EditOutside(draft, name, text.text(), line));
    return new Next(settled.waiting(), effects);
  }

  /** What follows when the writer's own editor gave a text back: one step that can be undone. */
  Next edited(State state, Event.EditedOutside edited) {
    return edited(state, edited, _ -> edited.text());
  }

  /** The same with a text whose own place is gone: it stands after what is there. */
  Next added(State state, Event.EditedOutside edited) {
    return edited(state, edited, text -> (text + "\n\n" + edited.text()).strip());
  }

  private Next edited(State state, Event.EditedOutside edited, UnaryOperator<String> change) {
    Optional<Writing> text =
        draft(state.page()).filter(edited.draft()::equals).flatMap(_ -> state.page().text());
    if (text.isEmpty()) {
      return Next.of(state);
    }
    Writing changed = text.get().rewrite(change.apply(text.get().text()));
    Next next = with(state, changed);
    return new Next(next.state().saying(told(edited, changed.reads(text.get()))), next.effects());
  }

  /** All that is to be known of a text that came back, in the order of its weight. */
  private static Notice told(Event.EditedOutside edited, boolean same) {
    String failed = edited.wrong().isEmpty() ? "" : edited.wrong() + " What it had saved is here.";
    String codes = same ? "" : Intake.said(Intake.of(edited.text()).leftOut());
    String odd = joined(failed, edited.odd(), codes);
    if (failed.isEmpty() && edited.odd().isEmpty()) {
      String done =
          same ? "Your editor changed nothing." : "Taken over from your editor; ^Z takes it back.";
      return Notice.done(joined(done, odd));
    }
    return Notice.trouble(joined(odd, same ? "" : "^Z takes it back."));
  }

  private static String joined(String... sentences) {
    return Stream.of(sentences).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
  }

  private static Optional<UUID> draft(Page page) {
    return switch (page) {
      case WritingPage(Work work) -> Optional.of(work.id());
      case CommentPage comment -> Optional.of(comment.comment().id());
      default -> Optional.empty();
    };
  }

  private static boolean prose(Page page) {
    return page instanceof WritingPage
        || page instanceof CommentPage
        || page instanceof DebriefPage;
  }

  /** The room for the text of a page; a line is as long as it gets. */
  Sheet sheet(State state) {
    return switch (state.page()) {
      case WritingPage(Work work) -> WritingUpdate.room(state.size(), work).sheet();
      case CommentPage page -> MentorUpdate.sheet(page, state.size());
      case DebriefPage page -> MeetingUpdate.sheet(page, state.size());
      default -> PromptRoom.LINE;
    };
  }

  /** What puts a comment on disk now. */
  Effect keeping(CommentPage page) {
    return mentor.keep(page);
  }

  /** What follows when the text of a page is another. */
  Next with(State state, Writing text) {
    return switch (state.page()) {
      case WritingPage page -> writing.written(state, page.work(), text);
      case CommentPage page -> mentor.written(state, page, text);
      case DebriefPage page -> meeting.written(state, page, text);
      case FinishPage page -> FinishUpdate.changed(state, page.titled(text));
      case SearchPage page -> SearchUpdate.typed(state, page, text);
      case FindPage page -> finding.typed(state, page, text);
      case SetupPage page -> Next.of(state.with(page.with(page.form().with(text))));
      case PassphrasePage page -> Next.of(state.with(page.with(page.form().with(text))));
      case RecoveryKeyPage page -> Next.of(state.with(page.with(text)));
      case SharePage page -> Next.of(state.with(page.with(page.words().with(text))));
      case JudgePage page -> Next.of(state.with(page.typing(Optional.of(text))));
      case PathPage page -> Next.of(state.with(page.with(text)));
      case MissionPage page -> Next.of(state.with(page.with(page.form().with(text))));
      case ReasonPage page -> Next.of(state.with(page.with(text)));
      case OwnPage page -> Next.of(state.with(page.typing(text)));
      case NamePage page -> Next.of(state.with(page.with(text)));
      case SettingPage page -> Next.of(state.with(page.with(text)));
      case ThemePage page -> Next.of(state.with(page.with(text)));
      case PalettePage page -> Next.of(state.with(new PalettePage(page.asked(), text, 0)));
      case OpeningPage _,
          HomePage _,
          LastLookPage _,
          SaidPage _,
          StartersPage _,
          PartnerPage _,
          DebriefsPage _,
          GuidesPage _,
          GuidePage _,
          MirrorPage _,
          JumpPage _,
          BroughtPage _,
          ReadPage _,
          VersionsPage _,
          PrivatePage _,
          BrowsePage _,
          InboxPage _,
          ContactsPage _,
          ContactPage _,
          ReceivedPage _,
          SharedPage _,
          SpellingPage _,
          LedgerPage _,
          OverviewPage _,
          LookBackPage _,
          MissionsPage _,
          SettingsPage _,
          LeafletPage _,
          HelpPage _ ->
          Next.of(state);
    };
  }
}
