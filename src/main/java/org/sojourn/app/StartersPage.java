package org.sojourn.app;

import java.util.List;
import org.sojourn.guides.DebriefTexts;

/** Questions that a comment can begin with, over the comment. */
public record StartersPage(List<DebriefTexts.Question> questions, int selected) implements Page {
  public StartersPage {
    questions = List.copyOf(questions);
  }

  @Override
  public Where where() {
    return Where.STARTERS;
  }

  /** This page with another question selected. */
  StartersPage at(int question) {
    return new StartersPage(questions, Math.clamp(question, 0, questions.size() - 1));
  }
}
