package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Comment;

/** What others said about one entry, over the entry, to choose what to reply to; never nothing. */
public record SaidPage(List<Comment> comments, int selected) implements Page {
  public SaidPage {
    comments = List.copyOf(comments);
  }

  /** The comments on a page that can be replied to, the latest first. */
  static List<Comment> on(ReadPage page) {
    return page.comments().stream()
        .filter(comment -> comment.answers() == null)
        .toList()
        .reversed();
  }

  @Override
  public Where where() {
    return Where.SAID;
  }

  /** This page with another comment selected. */
  SaidPage at(int comment) {
    return new SaidPage(comments, Math.clamp(comment, 0, comments.size() - 1));
  }

  /** The comment under the keys. */
  Comment chosen() {
    return comments.get(selected);
  }

  /** What a comment is about, by the title of its prompt in the entry below. */
  public static String about(State state, Comment comment) {
    return Optional.of(state.back().page())
        .filter(ReadPage.class::isInstance)
        .map(ReadPage.class::cast)
        .flatMap(page ->
            page.entry().answers().stream()
                .filter(answer -> answer.prompt().equals(comment.on()))
                .map(answer -> answer.asked().title())
                .filter(title -> !title.isBlank())
                .findFirst())
        .orElse("");
  }
}
