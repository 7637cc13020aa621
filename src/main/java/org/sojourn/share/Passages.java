package org.sojourn.share;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sojourn.identifiers.Passage;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;

/** The words in a share that its author typed: title, answers in prose, what it is for. */
public final class Passages {
  private Passages() {}

  /** Those of a share, in the order they are read; none that is empty. */
  public static List<Passage> of(Share share) {
    List<Passage> passages = new ArrayList<>();
    add(passages, "Title", share.title());
    for (Answer answer : share.answers()) {
      if (answer.response() instanceof Response.Text(String text)) {
        passages.add(new Passage(answer.asked().title(), text));
      }
    }
    add(passages, "Please ask me", share.ask());
    add(passages, "Debrief", share.terms().debrief());
    add(passages, "Purpose", share.terms().purpose());
    return passages;
  }

  private static void add(List<Passage> passages, String heading, String text) {
    if (!text.isEmpty()) {
      passages.add(new Passage(heading, text));
    }
  }

  /** A comment made plain, as all that leaves is. */
  public static Comment plain(Comment comment) {
    return Snapshot.plain(comment);
  }

  /**
   * A share with other words in the place of its passages, made plain as all that leaves is.
   *
   * @param texts one for each passage, in their order
   */
  public static Share worded(Share share, List<String> texts) {
    return Snapshot.plain(with(share, texts));
  }

  private static Share with(Share share, List<String> texts) {
    Iterator<String> next = texts.iterator();
    return new Share(
        share.id(),
        share.entry(),
        share.from(),
        share.created(),
        share.date(),
        share.guide(),
        other(share.title(), next),
        share.answers().stream().map(answer -> with(answer, next)).toList(),
        share.themes(),
        other(share.ask(), next),
        with(share.terms(), next),
        share.supersedes());
  }

  private static Terms with(Terms terms, Iterator<String> next) {
    return new Terms(
        terms.to(),
        other(terms.debrief(), next),
        other(terms.purpose(), next),
        terms.until(),
        terms.quotable(),
        terms.partner());
  }

  private static String other(String text, Iterator<String> next) {
    return text.isEmpty() ? "" : next.next();
  }

  private static Answer with(Answer answer, Iterator<String> next) {
    return answer.response() instanceof Response.Text
        ? new Answer(answer.prompt(), answer.asked(), new Response.Text(next.next()))
        : answer;
  }
}
