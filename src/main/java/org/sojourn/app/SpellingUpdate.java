package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sojourn.editor.Writing;
import org.sojourn.spelling.OwnWords;
import org.sojourn.spelling.TextWord;

/**
 * Spelling while an entry is written: when words are looked up, and what is done about wrong ones.
 * Words are looked up when others come on the screen, and when a changed draft goes to disk; so
 * nothing waits or wakes for them alone, and typing looks at nothing.
 */
final class SpellingUpdate {
  private static final String NOTHING_WRONG =
      "No misspelt word stands at the caret, or before it on this screen.";

  private SpellingUpdate() {}

  /** What follows an event, with a question about the words on the screen when one is due. */
  static Next asking(State before, Event event, Next next) {
    State state = next.state();
    boolean fetching = state.held().isPresent();
    if (!(state.page() instanceof WritingPage page) || fetching || !due(before, event, state)) {
      return next;
    }
    Work work = page.work();
    if (!(work.field() instanceof Field.Prose prose)
        || !work.spelt().on()
        || work.spelt().asking()) {
      return next;
    }
    List<String> unknown = work.spelt().unknown(words(state.size(), work, prose));
    if (unknown.isEmpty()) {
      return next;
    }
    List<Effect> effects = new ArrayList<>(next.effects());
    effects.add(new Effect.Spell(work.id(), work.entry().language(), unknown));
    return new Next(state.with(new WritingPage(work.spelt(work.spelt().asked()))), effects);
  }

  private static boolean due(State before, Event event, State state) {
    return event instanceof Event.DraftDue
        || event instanceof Event.Spelled
        || !before.size().equals(state.size())
        || moved(before.page(), state.page());
  }

  private static boolean moved(Page before, Page now) {
    return !(before instanceof WritingPage(Work was) && now instanceof WritingPage(Work is))
        || !was.id().equals(is.id())
        || was.at() != is.at()
        || top(was) != top(is);
  }

  private static int top(Work work) {
    return work.field() instanceof Field.Prose prose ? prose.top() : 0;
  }

  private static List<TextWord> words(Size size, Work work, Field.Prose prose) {
    var sheet = PromptRoom.of(size, prose.prompt(), work.probes()).sheet();
    return ScreenWords.of(
        prose.writing().rows(sheet), prose.top(), sheet.rows(), work.entry().language());
  }

  /** Words were looked up. */
  static State spelled(State state, Event.Spelled spelled) {
    return with(state, spelled.entry(), spelt -> spelt.answered(spelled.asked(), spelled.wrong()));
  }

  /** There is nobody to ask; a sentence says why when there is something to mend. */
  static State unspelled(State state, UUID entry, String why) {
    State off = with(state, entry, spelt -> Spelt.OFF);
    return why.isEmpty() ? off : off.saying(Notice.trouble(why));
  }

  /** A word was called right. */
  static State learnt(State state, String word) {
    return state
        .each(page ->
            page instanceof WritingPage(Work work)
                ? new WritingPage(work.spelt(work.spelt().learnt(word)))
                : page)
        .saying(Notice.done("[%s] is one of your own words now.".formatted(word)));
  }

  private static State with(State state, UUID entry, UnaryOperator<Spelt> change) {
    return state.each(page ->
        switch (page) {
          case WritingPage(Work work) when work.id().equals(entry) ->
              new WritingPage(work.spelt(change.apply(work.spelt())));
          case FinishPage finish when finish.work().id().equals(entry) ->
              finish.with(finish.work().spelt(change.apply(finish.work().spelt())));
          default -> page;
        });
  }

  /** Asks about the word at the caret, or else the nearest wrong one before it on the screen. */
  static Next advise(State state, Work work) {
    if (!(work.field() instanceof Field.Prose prose)) {
      return Next.of(state);
    }
    int caret = prose.writing().caret();
    List<TextWord> before =
        words(state.size(), work, prose).stream().filter(word -> word.from() <= caret).toList();
    return Next.of(
        state,
        new Effect.Advise(work.id(), work.revision(), work.entry().language(), before.reversed()));
  }

  /** The list opens over the text it is about; for another text it came too late. */
  static Next advised(State state, Event.Advised advised) {
    boolean same =
        state.page() instanceof WritingPage(Work work)
            && work.id().equals(advised.entry())
            && work.revision() == advised.revision();
    if (!same) {
      return Next.of(state);
    }
    return Next.of(
        advised
            .advice()
            .map(advice -> state.over(new SpellingPage(advice, 0)))
            .orElseGet(() -> state.saying(Notice.done(NOTHING_WRONG))));
  }

  static Next run(State state, SpellingPage page, Command command) {
    return switch (command) {
      case UP -> Next.of(state.with(page.at(page.selected() - 1)));
      case DOWN -> Next.of(state.with(page.at(page.selected() + 1)));
      case REPLACE -> replaced(state, page);
      case LEARN ->
          Next.of(state.back(), new Effect.Learn(OwnWords.bare(page.advice().word().text())));
      case BACK -> Next.of(state.back());
      default -> Next.of(state);
    };
  }

  /** The word gives way to what is selected, as one step; the caret stays by its words. */
  private static Next replaced(State state, SpellingPage page) {
    State below = state.back();
    List<String> suggestions = page.advice().suggestions();
    if (suggestions.isEmpty()
        || !(below.page() instanceof WritingPage(Work work))
        || !(work.field() instanceof Field.Prose prose)) {
      return Next.of(below);
    }
    TextWord word = page.advice().word();
    Writing writing = prose.writing();
    String text = writing.text();
    String meant = suggestions.get(page.selected());
    Writing changed =
        writing.rewrite(text.substring(0, word.from()) + meant + text.substring(word.to()));
    WritingPage shown =
        WritingUpdate.inView(new WritingPage(work.with(prose.with(changed))), below.size());
    return WritingUpdate.changed(below, shown.work());
  }
}
