package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Judged;
import org.sojourn.share.Passages;

/** What happens while it is judged, one by one, what may let someone be known. */
final class JudgeUpdate {
  private static final String EMPTY = "Type what shall stand there, or Esc to choose again.";

  private JudgeUpdate() {}

  /** Asks about the prose that is being written. */
  static Next check(State state) {
    return Proof.of(state.page(), state.size())
        .filter(proof -> !proof.writing().blank())
        .map(proof ->
            Next.of(
                state,
                new Effect.Check(
                    proof.id(), proof.revision(), proof.language(), proof.writing().text(), false)))
        .orElse(Next.of(state));
  }

  /** A text that is being written was looked through; for another text it came too late. */
  static Next checked(State state, Event.Checked checked) {
    return Proof.of(state.page(), state.size())
        .filter(proof ->
            proof.id().equals(checked.asked().of())
                && proof.revision() == checked.asked().revision())
        .map(_ -> current(state, checked))
        .orElse(Next.of(checked.asked().leaving() ? state.arrived() : state));
  }

  /** In a comment the names of those who write to each other are no secret to its reader. */
  private static Next current(State state, Event.Checked checked) {
    Check check =
        state.page() instanceof CommentPage page
            ? checked.check().among(page.names())
            : checked.check();
    return checked.asked().leaving()
        ? checked(state.arrived(), new JudgePage.Aim.Answering(), check, checked.known())
        : checked(state, new JudgePage.Aim.Staying(), check, checked.known());
  }

  /** A comment is seen once more as it leaves. */
  private static State lastLook(State state, JudgePage page) {
    return state.page() instanceof CommentPage comment
        ? state.over(LastLookPage.of(comment, said(page)))
        : state;
  }

  /** The comment with the words that were chosen is kept so, and seen as it leaves. */
  private static Next answering(State state, JudgePage page, Texts texts) {
    Next changed = written(state, page, texts);
    List<Effect> effects = new ArrayList<>(changed.effects());
    if (changed.state().page() instanceof CommentPage comment) {
      effects.add(texts.keeping(comment));
    }
    return new Next(lastLook(changed.state().silent(), page), effects);
  }

  /** A text that was looked through: what was found is walked through, if anything was. */
  static Next checked(State state, JudgePage.Aim aim, Check check, List<Judged> known) {
    JudgePage page = JudgePage.fresh(aim, check, day(state, aim), known);
    return check.quiet() ? settled(state, page) : Next.of(state.over(page));
  }

  /** The day on which what was looked through was written, or is about. */
  private static LocalDate day(State state, JudgePage.Aim aim) {
    LocalDate today = state.desk().map(Desk::today).orElse(LocalDate.EPOCH);
    return switch (aim) {
      case JudgePage.Aim.Leaving(var share) -> share.date();
      case JudgePage.Aim.Answering(), JudgePage.Aim.Staying() ->
          state.page() instanceof WritingPage(Work work) ? work.entry().date() : today;
    };
  }

  static Next run(State state, JudgePage page, Command command, Texts texts) {
    if (page.instead().isPresent()) {
      return typing(state, page, page.instead().get(), command, texts);
    }
    return switch (command) {
      case UP -> Next.of(state.with(page.at(page.option() - 1)));
      case DOWN -> Next.of(state.with(page.at(page.option() + 1)));
      case NEXT_DOUBT -> Next.of(state.with(page.to(page.at() + 1)));
      case DOUBT_BEFORE -> Next.of(state.with(page.to(page.at() - 1)));
      case JUDGE -> page.doubt().isEmpty() ? done(state, page, texts) : judged(state, page, texts);
      case KEEP_WORDS -> decided(state, page, new Verdict.Kept(), texts);
      case WRITE_OTHERWISE -> otherwise(state, page);
      case BACK -> left(state, page);
      default -> Next.of(state);
    };
  }

  private static Next judged(State state, JudgePage page, Texts texts) {
    return switch (page.options().get(page.option())) {
      case JudgePage.Option.Put(String by) -> decided(state, page, new Verdict.Replaced(by), texts);
      case JudgePage.Option.Keep() -> decided(state, page, new Verdict.Kept(), texts);
      case JudgePage.Option.Otherwise() -> otherwise(state, page);
    };
  }

  private static Next otherwise(State state, JudgePage page) {
    return page.doubt()
        .map(doubt -> Next.of(state.with(page.typing(Optional.of(written(doubt))))))
        .orElse(Next.of(state));
  }

  private static Writing written(Doubt doubt) {
    String text = Typing.inOneLine(doubt.found().text());
    return Writing.of(text, text.length()).selectAll();
  }

  private static Next typing(
      State state, JudgePage page, Writing typed, Command command, Texts texts) {
    return switch (command) {
      case CONFIRM ->
          typed.text().isBlank()
              ? Next.of(state.saying(Notice.trouble(EMPTY)))
              : decided(state, page, new Verdict.Replaced(typed.text().strip()), texts);
      case BACK -> Next.of(state.with(page.typing(Optional.empty())));
      default -> Next.of(state);
    };
  }

  /** The next doubt; after the last one the questions, and where there are none, the end. */
  private static Next decided(State state, JudgePage page, Verdict verdict, Texts texts) {
    if (page.doubt().isEmpty()) {
      return Next.of(state);
    }
    JudgePage decided = page.deciding(verdict);
    boolean over = decided.open() == 0 && decided.doubt().isPresent();
    return over ? done(state, decided, texts) : Next.of(state.with(decided));
  }

  /** All is judged; what is not yet, comes first. */
  private static Next done(State state, JudgePage page, Texts texts) {
    if (page.open() > 0) {
      int first = page.verdicts().indexOf(Optional.<Verdict>empty());
      return Next.of(state.with(page.to(first)).saying(Notice.done("This one is not judged yet.")));
    }
    Effect remember = new Effect.Remember(page.decisions());
    return switch (page.aim()) {
      case JudgePage.Aim.Leaving _ -> settled(state.back(), page).and(remember);
      case JudgePage.Aim.Answering() -> answering(state.back(), page, texts).and(remember);
      case JudgePage.Aim.Staying() -> written(state.back(), page, texts).and(remember);
    };
  }

  /** What was decided stays remembered, also when not all was. */
  private static Next left(State state, JudgePage page) {
    Next back = Navigation.back(state);
    List<Judged> decisions = page.decisions();
    return decisions.isEmpty() ? back : back.and(new Effect.Remember(decisions));
  }

  /** What leaves, with the words that were chosen, is shown whole. */
  private static Next settled(State state, JudgePage page) {
    return switch (page.aim()) {
      case JudgePage.Aim.Answering() -> Next.of(lastLook(state, page));
      case JudgePage.Aim.Staying() -> Next.of(state.saying(Notice.done(said(page))));
      case JudgePage.Aim.Leaving(var share) ->
          Next.of(
              state.page() instanceof SharePage choosing
                  ? state.with(
                      choosing.previewing(
                          Passages.worded(share, page.check().decided(page.verdicts())),
                          said(page)))
                  : state);
    };
  }

  /** The text on the page below, as one step that can be taken back. */
  private static Next written(State state, JudgePage page, Texts texts) {
    State told = state.saying(Notice.done(said(page)));
    return state
        .page()
        .text()
        .map(text ->
            texts.with(told, text.rewrite(page.check().decided(page.verdicts()).getFirst())))
        .orElse(Next.of(told));
  }

  private static String said(JudgePage page) {
    String found = page.check().sentence(page.verdicts());
    return page.check().tagged()
        ? found
        : found + " Only rules and lists of names looked at it: the tagger reads English.";
  }
}
