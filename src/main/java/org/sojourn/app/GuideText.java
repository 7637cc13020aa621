package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Guide;

/** What is said of a guide beside its own words. */
public final class GuideText {
  private GuideText() {}

  /** Whose it is, what it promises and what it rests on, a sentence each. */
  public static List<String> notes(Guide guide, State state) {
    String language = guide.language();
    List<String> notes = new ArrayList<>();
    if (state.desk().filter(desk -> desk.replaced().contains(guide.id())).isPresent()) {
      notes.add(PageWord.OWN.in(language));
    }
    if (guide.hidden()) {
      notes.add(PageWord.PRIVATE.in(language));
    }
    Guide.Credit credit = guide.credit();
    if (credit != null) {
      notes.add(PageWord.RESTS_ON.in(language, credit.framework(), credit.author(), credit.year()));
    }
    return notes;
  }

  /** What an entry begun with a guide is called; a private one tells nothing of it. */
  public static String called(Guide guide, Draft.OfEntry draft) {
    return guide.hidden() ? guide.title() : Titles.of(draft.entry());
  }
}
