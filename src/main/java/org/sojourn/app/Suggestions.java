package org.sojourn.app;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.themes.Own;
import org.sojourn.themes.Subject;
import org.sojourn.themes.Suggested;

/** Which themes are suggested for what is being written. */
record Suggestions(Services journal) {

  /** Themes by the words at once, and once more when it is known what they mean. */
  void answer(Effect.Suggest suggest, Consumer<Event> answers) {
    Understanding understanding = journal.understanding();
    Subject subject =
        Subject.of(suggest.text())
            .in(suggest.language())
            .answering(suggest.promptThemes())
            .of(own());
    answers.accept(suggested(suggest, understanding.suggestByWords(subject)));
    if (understanding.meant(subject)) {
      answers.accept(suggested(suggest, understanding.suggest(subject)));
    }
  }

  /** An index that cannot be had keeps nobody from being suggested a theme. */
  private Own own() {
    try {
      return journal.index().own();
    } catch (IOException noIndex) {
      return Own.NOTHING;
    }
  }

  private static Event suggested(Effect.Suggest suggest, List<Suggested> suggested) {
    return new Event.Suggested(
        suggest.entry(), suggested.stream().map(each -> each.theme().id()).toList());
  }
}
