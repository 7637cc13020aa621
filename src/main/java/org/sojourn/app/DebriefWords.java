package org.sojourn.app;

import java.time.LocalDate;
import org.sojourn.app.DebriefPage.Choice;
import org.sojourn.journal.Debrief;

/** What is said of debriefs, and of what one is made from, in lists. */
public final class DebriefWords {
  private DebriefWords() {}

  /** When a debrief is, or how it stands. */
  public static String standing(Debrief debrief, LocalDate today) {
    if (debrief.closed() == null) {
      return Dates.near(debrief.date(), today);
    }
    LocalDate next = debrief.next();
    if (next == null) {
      return "closed";
    }
    return debrief.due(today) ? "look again" : "again " + Dates.near(next, today);
  }

  /** What stands over a line and those like it. */
  public static String over(Choice choice, DebriefPage page) {
    return switch (choice) {
      case Choice.OfMeeting _ -> "";
      case Choice.OfItem _ ->
          "Agenda · %d minutes · %s".formatted(page.minutes(), page.debrief().names().label());
      case Choice.OfPerson _ -> "The group";
      case Choice.OfQuote _ -> "What may be quoted";
      case Choice.OfQuestion _ -> "Questions to take in";
    };
  }

  /** What is noted under an item. */
  public static String hint(Debrief.Part part) {
    return switch (part) {
      case COMMITMENTS -> "(one a line: “Amara: write to the matron by Friday”)";
      case HOSTS, COHORT -> "(in the words of the group)";
      case TALK, EXCERPT, SUPPORT -> "(your notes, without names)";
    };
  }
}
