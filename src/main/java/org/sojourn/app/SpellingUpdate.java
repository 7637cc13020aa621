package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sojourn.editor.Writing;
import org.sojourn.spelling.OwnWords;
import org.sojourn.spelling.TextWord;

/**
 * Spelling while an answer or a comment is written: when words are looked up, and what is done
 * about wrong ones. Words are looked up when others come on the screen, and when a changed draft
 * goes to disk; so nothing waits or wakes for them alone, and typing looks at nothing.
 */
final class SpellingUpdate {
  private static final String NOTHING_WRONG =
      "No misspelt word stands at the caret, or before it here.";

  private SpellingUpdate() {}

  /** What follows an event, with a question about the words on the screen when one is due. */
  static Next asking(State before, Event event, Next next) {
    State state = next.state();
    if (state.held().isPresent() || !due(before, event, state)) {
      return next;
    }
    return Proof.of(state.page(), state.size())
        .filter(proof -> proof.spelt().on() && !proof.spelt().asking())
        .map(proof -> asking(next, proof))
        .orElse(next);
  }

  private static Next asking(Next next, Proof proof) {
    List<String> unknown = proof.spelt().unknown(proof.words());
    if (unknown.isEmpty()) {
      return next;
    }
    List<Effect> effects = new ArrayList<>(next.effects());
    effects.add(new Effect.Spell(proof.id(), proof.language(), unknown));
    State state = next.state();
    return new Next(state.with(Proof.with(state.page(), proof.id(), Spelt::asked)), effects);
  }

  private static boolean due(State before, Event event, State state) {
    return event instanceof Event.DraftDue
        || event instanceof Event.Spelled
        || !before.size().equals(state.size())
        || !Seen.of(before.page()).equals(Seen.of(state.page()));
  }

  /** Which part of which text is on the screen. */
  private record Seen(UUID of, int at, int top) {
    static Optional<Seen> of(Page page) {
      return switch (page) {
        case WritingPage(Work work) -> Optional.of(new Seen(work.id(), work.at(), top(work)));
        case CommentPage comment -> Optional.of(new Seen(comment.comment().id(), 0, comment.top()));
        default -> Optional.empty();
      };
    }

    private static int top(Work work) {
      return work.field() instanceof Field.Prose prose ? prose.top() : 0;
    }
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
            switch (page) {
              case WritingPage(Work work) ->
                  Proof.with(page, work.id(), spelt -> spelt.learnt(word));
              case CommentPage comment ->
                  Proof.with(page, comment.comment().id(), spelt -> spelt.learnt(word));
              default -> page;
            })
        .saying(Notice.done("[%s] is one of your own words now.".formatted(word)));
  }

  private static State with(State state, UUID id, UnaryOperator<Spelt> change) {
    return state.each(page -> Proof.with(page, id, change));
  }

  /** Asks about the word at the caret, or else the nearest wrong one before it on the screen. */
  static Next advise(State state) {
    return Proof.of(state.page(), state.size())
        .map(proof -> Next.of(state, advise(proof, proof.writing().caret())))
        .orElse(Next.of(state));
  }

  /** Asks about the nearest wrong word before another. */
  private static Next before(State state, TextWord word) {
    return Proof.of(state.page(), state.size())
        .map(proof -> Next.of(state, advise(proof, word.from() - 1)))
        .orElse(Next.of(state));
  }

  private static Effect advise(Proof proof, int place) {
    List<TextWord> before = proof.words().stream().filter(word -> word.from() <= place).toList();
    return new Effect.Advise(proof.id(), proof.revision(), proof.language(), before.reversed());
  }

  /** The list opens over the text it is about; for another text it came too late. */
  static Next advised(State state, Event.Advised advised) {
    boolean same =
        Proof.of(state.page(), state.size())
            .filter(proof ->
                proof.id().equals(advised.entry()) && proof.revision() == advised.revision())
            .isPresent();
    if (!same) {
      return Next.of(state);
    }
    return Next.of(
        advised
            .advice()
            .map(advice -> state.over(new SpellingPage(advice, 0)))
            .orElseGet(() -> state.saying(Notice.done(NOTHING_WRONG))));
  }

  static Next run(State state, SpellingPage page, Command command, Texts texts) {
    return switch (command) {
      case UP -> Next.of(state.with(page.at(page.selected() - 1)));
      case DOWN -> Next.of(state.with(page.at(page.selected() + 1)));
      case REPLACE -> replaced(state.back(), page.advice(), page.selected(), texts);
      case LEARN ->
          Next.of(state.back(), new Effect.Learn(OwnWords.bare(page.advice().word().text())));
      case WORD_BEFORE -> before(state.back(), page.advice().word());
      case BACK -> Next.of(state.back());
      default -> Next.of(state);
    };
  }

  /** The word gives way to what is selected, as one step; the caret stays by its words. */
  private static Next replaced(State below, Advice advice, int selected, Texts texts) {
    Optional<Writing> writing = below.page().text();
    if (advice.suggestions().isEmpty() || writing.isEmpty()) {
      return Next.of(below);
    }
    TextWord word = advice.word();
    String text = writing.get().text();
    String meant = advice.suggestions().get(selected);
    return texts.with(
        below,
        writing.get().rewrite(text.substring(0, word.from()) + meant + text.substring(word.to())));
  }
}
