package org.sojourn.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Person;

/**
 * What others wrote about one entry.
 *
 * @param title what the entry is called
 * @param date the day the entry is about
 * @param comments what they wrote, the first one first
 * @param fresh those of them that were not seen yet
 */
public record Replies(
    UUID entry, String title, LocalDate date, List<Comment> comments, List<Comment> fresh) {
  public Replies {
    comments = List.copyOf(comments);
    fresh = List.copyOf(fresh);
  }

  /** Who wrote, and how much of it is to be read: "Ruth wrote about “The queue”". */
  public String sentence() {
    List<Comment> told = fresh.isEmpty() ? comments : fresh;
    String names =
        told.stream()
            .map(Comment::from)
            .map(Person::name)
            .distinct()
            .collect(Collectors.joining(" and "));
    String many = told.size() == 1 ? "" : " " + told.size() + " comments";
    return names + " wrote" + many + " about “" + title + "”";
  }

  /** The comment to open the entry at. */
  UUID first() {
    return (fresh.isEmpty() ? comments : fresh).getFirst().id();
  }
}
