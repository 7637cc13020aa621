package org.sojourn.app;

import java.util.List;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.share.Part;
import org.sojourn.terminal.Columns;

/** What can be chosen when an entry is shared, in words. */
public final class ShareWords {
  /** What stands over all that can be chosen. */
  public static final String LEAD =
      "Only what you choose leaves, with your name and the day it is about.";

  /** What stands over what is allowed. */
  public static final String FOR = "What for";

  /** For whom a share is that names nobody. */
  public static final String NOBODY = "It is for whoever you give the file to.";

  private ShareWords() {}

  /** Why an entry cannot be shared as it is, and what letting it be shared would mean. */
  public static List<String> unshared(PrivatePage page) {
    return List.of(
        "You wrote it with %s, which is for you alone: nothing of it can be shared."
            .formatted(page.guide()),
        "You can let this one entry be shared. Nothing leaves by that: you still choose each"
            + " answer, and see exactly what would leave. Other entries stay as they are, and this"
            + " one can be made private again.");
  }

  /** What stands over a line and those like it. */
  public static String over(ShareOffer.Line line) {
    return switch (line) {
      case ShareOffer.Line.Gives _ -> "";
      case ShareOffer.Line.To _ -> "With whom";
      case ShareOffer.Line.Allows _, ShareOffer.Line.Replaces _ -> FOR;
    };
  }

  /** What a line is called. */
  public static String name(ShareOffer.Line line) {
    return switch (line) {
      case ShareOffer.Line.Gives(Part.Title _) -> "Title";
      case ShareOffer.Line.Gives(Part.Theme _) -> "Theme";
      case ShareOffer.Line.Gives(Part.Said(Answer answer)) -> answer.asked().title();
      case ShareOffer.Line.To(Contact contact) -> contact.name();
      case ShareOffer.Line.Allows(ShareOffer.Permission permission) ->
          switch (permission) {
            case QUOTE -> "It may be quoted to the group";
            case PARTNER -> "It may be used in partner feedback";
          };
      case ShareOffer.Line.Replaces(Share share) ->
          "In the place of what you shared on " + Dates.day(share.created().toLocalDate());
    };
  }

  /** What is said beside its name. */
  public static String beside(ShareOffer.Line line, State state) {
    return switch (line) {
      case ShareOffer.Line.Gives(Part.Title(String words)) -> words;
      case ShareOffer.Line.Gives(Part.Theme(String id)) ->
          Titles.ofThemes(state, List.of(id)).getFirst();
      case ShareOffer.Line.Gives(Part.Said(Answer answer)) -> opening(answer);
      case ShareOffer.Line.To(Contact contact) ->
          contact.assesses()
              ? "also judges your work"
              : contact.isVerified() ? "" : "six words not compared yet";
      case ShareOffer.Line.Allows _, ShareOffer.Line.Replaces _ -> "";
    };
  }

  private static String opening(Answer answer) {
    return switch (answer.response()) {
      case Response.Text(String text) -> Columns.fit(text.strip().replace('\n', ' '), 200);
      case Response.Scale(int value) -> value + " (leave it out unless it helps)";
      case Response.Choice _, Response.Checklist _, Response.Words _ -> answer.said();
      case Response.Commitments(var ids) -> Counts.of(ids.size(), "commitment", "commitments");
      case Response.Skipped _ -> "";
    };
  }

  /** What helps to decide about a line. */
  public static String hint(ShareOffer.Line line) {
    return switch (line) {
      case ShareOffer.Line.Gives _ ->
          "Names, places and dates in it are gone through before it leaves.";
      case ShareOffer.Line.To(Contact contact) ->
          contact.assesses()
              ? contact.name() + " also judges your work: what you share may count there."
              : contact.isVerified()
                  ? "You compared the six words: the keys are theirs."
                  : "Compare the six words face to face or by telephone before you rely on it.";
      case ShareOffer.Line.Allows(ShareOffer.Permission permission) ->
          switch (permission) {
            case QUOTE ->
                "Your reader may read some of it to the group, without saying who wrote it.";
            case PARTNER -> "Your reader may use it in what they tell the partner you work with.";
          };
      case ShareOffer.Line.Replaces _ ->
          "Your reader then sees this one; nobody can make them forget the other.";
    };
  }
}
