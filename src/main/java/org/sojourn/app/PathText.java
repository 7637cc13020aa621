package org.sojourn.app;

import org.sojourn.journal.Share;

/** What is asked where a path is typed. */
public final class PathText {
  private PathText() {}

  /** The question. */
  public static String asked(PathPage.Purpose purpose) {
    return switch (purpose) {
      case PathPage.Purpose.Send _ -> "Where should the file for your reader go?";
      case PathPage.Purpose.Answer _ -> "Where should the file with your comment go?";
      case PathPage.Purpose.TakeBack _ -> "Where should the file that takes it back go?";
      case PathPage.Purpose.Debriefed _, PathPage.Purpose.Hosts _ -> "Into which folder?";
      case PathPage.Purpose.Report _ -> "Where should it go?";
      case PathPage.Purpose.Receive _ -> "Which file did you receive?";
      case PathPage.Purpose.AddCard _ -> "Whose card were you given?";
      case PathPage.Purpose.HandCard _ -> "Where should the file with your card go?";
    };
  }

  /** What to know before it is answered. */
  public static String hint(PathPage.Purpose purpose) {
    return switch (purpose) {
      case PathPage.Purpose.TakeBack _ ->
          "A folder or a new file. Give it to those who have the share: their Sojourn then forgets"
              + " it. What they read, copied or told, nothing takes back.";
      case PathPage.Purpose.Send(Share share) when !share.terms().to().isEmpty() ->
          "A folder or a new file. It is signed by you and encrypted for %s: nobody else can read"
                  .formatted(ShareText.names(share))
              + " it.";
      case PathPage.Purpose.Send _ ->
          "A folder or a new file. It is not encrypted: whoever has it can read it. Give it by"
              + " hand, on a stick, or by a mail you trust.";
      case PathPage.Purpose.Answer _ ->
          "A folder or a new file. For a contact it is encrypted; else whoever has it can read it:"
              + " give it only to the author.";
      case PathPage.Purpose.AddCard _ ->
          "Its file, or the card itself, pasted: it begins with sojourn-card. Tab completes the"
              + " name of a file.";
      case PathPage.Purpose.HandCard _ ->
          "A folder or a new file. It holds your name and what others need to write to you; it"
              + " is no secret.";
      case PathPage.Purpose.Debriefed _ ->
          "The agenda is written there as PDF, HTML and Markdown. What may not be quoted any more is"
              + " left out. The page for hosts has a key of its own: p.";
      case PathPage.Purpose.Hosts _ ->
          "It is written there as PDF, HTML and Markdown, without names. What may not be used any"
              + " more is left out.";
      case PathPage.Purpose.Report _ ->
          "A folder, for a page that any browser opens and a PDF, or a new file of either kind. It"
              + " is not encrypted. Private entries are in it by their days alone.";
      case PathPage.Purpose.Receive _ ->
          "A share, or a comment on something you shared. The file stays where it is. Tab"
              + " completes its name.";
    };
  }
}
