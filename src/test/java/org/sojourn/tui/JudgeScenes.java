package org.sojourn.tui;

import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.app.JudgePage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Passage;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Judged;

/** Judging what may let someone be known, one by one. */
final class JudgeScenes {
  private static final String SHORT = "Amina waited in Rubuguri, and on 3 March she came again.";
  private static final String LONG =
      "The matron had not been asked, and neither had the old man at the gate. We stood there for"
          + " as long as it takes to boil water, and nobody spoke.\n\nThen Amina came down the hill"
          + " with the child on her back, who was seven years old, and said that the chief of"
          + " Rubuguri had sent her. I did not know what to answer, and so I wrote it down.";
  private static final List<String> QUESTIONS =
      List.of(
          "Would a nurse at that clinic, or the family, know who this is?",
          "Is there a picture or a recording that somebody could put beside this?");

  private JudgeScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("judge-first", size -> Scenes.on(size, page(0, Optional.empty())));
    scenes.put("judge-place-decided", size -> Scenes.on(size, page(1, Optional.empty())));
    scenes.put("judge-long", size -> Scenes.on(size, page(4, Optional.empty())));
    scenes.put(
        "judge-otherwise",
        size -> Scenes.on(size, page(0, Optional.of(Writing.of("A mother", 8)))));
    scenes.put(
        "judge-questions",
        size -> Scenes.pressed(Scenes.on(size, page(4, Optional.empty())), KeyType.ArrowRight, 1));
  }

  private static JudgePage page(int at, Optional<Writing> instead) {
    Check check = check();
    List<Optional<Verdict>> verdicts = new ArrayList<>();
    check.doubts().forEach(_ -> verdicts.add(Optional.empty()));
    verdicts.set(1, Optional.of(new Verdict.Replaced("[clinic]")));
    List<Judged> known = List.of(new Judged("Amina", "name", "[patient]"));
    int option = at == 1 ? 1 : 0;
    return new JudgePage(
        new JudgePage.Aim.Staying(), check, Samples.TODAY, known, verdicts, at, option, instead);
  }

  private static Check check() {
    return new Check(
        List.of(new Passage("One moment", SHORT), new Passage("What it did to you", LONG)),
        List.of(
            doubt(0, SHORT, "Amina", Kind.NAME, Certainty.POSSIBLE),
            doubt(0, SHORT, "Rubuguri", Kind.PLACE, Certainty.POSSIBLE),
            doubt(0, SHORT, "3 March", Kind.DATE, Certainty.CERTAIN),
            doubt(1, LONG, "Amina", Kind.NAME, Certainty.POSSIBLE),
            doubt(1, LONG, "seven years old", Kind.AGE, Certainty.CERTAIN)),
        QUESTIONS,
        true);
  }

  private static Doubt doubt(
      int passage, String text, String words, Kind kind, Certainty certainty) {
    int at = text.indexOf(words);
    return new Doubt(passage, new Identifier(at, at + words.length(), words, kind, certainty));
  }
}
