package org.sojourn.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.share.Trust;

/**
 * One share received, with the comments written on it.
 *
 * @param trust how sure it is that it is from whom it says
 * @param at the answer the keys act on, from 0; one past the last is the whole
 * @param top the first row on the screen
 */
public record ReceivedPage(Share share, Trust trust, List<Comment> comments, int at, int top)
    implements Page {
  public ReceivedPage {
    comments = List.copyOf(comments);
  }

  @Override
  public Where where() {
    return Where.RECEIVED;
  }

  /** This page at another answer. */
  ReceivedPage to(int answer) {
    return new ReceivedPage(
        share, trust, comments, Math.clamp(answer, 0, share.answers().size()), top);
  }

  /** The number of the answer that a comment is about; that of the whole when it is about none. */
  int placeOf(Comment comment) {
    for (int i = 0; i < share.answers().size(); i++) {
      if (share.answers().get(i).prompt().equals(comment.on())) {
        return i;
      }
    }
    return share.answers().size();
  }

  /** This page as what it shows is now; another page is left as it is. */
  ReceivedPage again(Event.ShareOpened now) {
    return now.share().id().equals(share.id())
        ? new ReceivedPage(now.share(), now.trust(), now.comments(), at, top)
        : this;
  }

  /** This page scrolled to a row. */
  ReceivedPage from(int row) {
    return new ReceivedPage(share, trust, comments, at, Math.max(0, row));
  }

  /** The prompt of the answer under the keys; none for the whole. */
  public @Nullable String on() {
    List<Answer> answers = share.answers();
    return at < answers.size() ? answers.get(at).prompt() : null;
  }
}
