package org.sojourn.share;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sojourn.identifiers.Passage;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;

/** The words in a share that its author typed: the title, answers in prose, what to be asked. */
final class Passages {
  private Passages() {}

  /** Those of a share, in the order they are read; none that is empty. */
  static List<Passage> of(Share share) {
    List<Passage> passages = new ArrayList<>();
    if (!share.title().isEmpty()) {
      passages.add(new Passage("Title", share.title()));
    }
    for (Answer answer : share.answers()) {
      if (answer.response() instanceof Response.Text(String text)) {
        passages.add(new Passage(answer.asked().title(), text));
      }
    }
    if (!share.ask().isEmpty()) {
      passages.add(new Passage("Please ask me", share.ask()));
    }
    return passages;
  }

  /** A share with other texts for its passages, in their order. */
  static Share with(Share share, List<String> texts) {
    Iterator<String> next = texts.iterator();
    return new Share(
        share.id(),
        share.entry(),
        share.from(),
        share.created(),
        share.date(),
        share.guide(),
        share.title().isEmpty() ? "" : next.next(),
        share.answers().stream().map(answer -> with(answer, next)).toList(),
        share.themes(),
        share.ask().isEmpty() ? "" : next.next());
  }

  private static Answer with(Answer answer, Iterator<String> next) {
    return answer.response() instanceof Response.Text
        ? new Answer(answer.prompt(), answer.asked(), new Response.Text(next.next()))
        : answer;
  }
}
