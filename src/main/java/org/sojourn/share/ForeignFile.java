package org.sojourn.share;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.Formats;
import org.sojourn.json.FutureFormat;
import org.sojourn.json.JsonTrouble;

/**
 * Reads files that other people wrote. Nothing in them is trusted: what is of use comes out plain,
 * what is not is refused in a sentence.
 */
final class ForeignFile {

  /** The most bytes such a file may have, and so the most that one may be sent with. */
  static final int MOST = 2_000_000;

  private static final int PROBLEM = 200;
  private static final String SHARE = "sojourn-share/";
  private static final String COMMENT = "sojourn-comment/";

  private final String named;

  private ForeignFile(Path file) {
    Path name = file.getFileName();
    this.named = Words.offender(String.valueOf(name == null ? file : name));
  }

  /** What the file holds. */
  static Arrival read(Path file, byte[] bytes) throws Refused {
    return new ForeignFile(file).read(bytes);
  }

  private Arrival read(byte[] bytes) throws Refused {
    Doc doc = doc(bytes);
    String format = format(doc).orElse("");
    if (format.startsWith(SHARE)) {
      return new Arrival.OfShare(share(doc));
    }
    if (format.startsWith(COMMENT)) {
      return new Arrival.OfComment(comment(doc));
    }
    throw neither(whatItIs(format));
  }

  private Doc doc(byte[] bytes) throws Refused {
    try {
      return Doc.foreign(named, bytes);
    } catch (JsonTrouble trouble) {
      throw Whole.lacksItsEnd(bytes)
          ? new Refused("%s is not whole yet: copy it again.".formatted(named))
          : neither("it is not sound JSON, " + where(trouble));
    }
  }

  private static Optional<String> format(Doc doc) {
    try {
      return doc.optionalText("format");
    } catch (JsonTrouble notEvenAnObject) {
      return Optional.empty();
    }
  }

  private static String whatItIs(String format) {
    if (format.isEmpty()) {
      return "it names no format";
    }
    return format.startsWith("sojourn-entry/")
        ? "it is an entry of a journal; its author can share from it"
        : "its format is " + Words.offender(format);
  }

  private Share share(Doc doc) throws Refused {
    Share share = Snapshot.plain(as(Formats.SHARE, doc));
    if (share.answers().isEmpty()) {
      throw new Refused("%s is a share without an answer: ask for it again.".formatted(named));
    }
    Set<String> prompts = new HashSet<>();
    for (Answer answer : share.answers()) {
      if (!prompts.add(answer.prompt())) {
        throw new Refused(
            "%s is not a sound share, it answers %s twice: ask for it again."
                .formatted(named, Words.offender(answer.prompt())));
      }
    }
    return share;
  }

  private Comment comment(Doc doc) throws Refused {
    Comment comment = Snapshot.plain(as(Formats.COMMENT, doc));
    if (comment.text().isBlank()) {
      throw new Refused("%s is a comment without a word: ask for it again.".formatted(named));
    }
    return comment;
  }

  private <T> T as(Format<T> format, Doc doc) throws Refused {
    try {
      return format.read(doc);
    } catch (FutureFormat newer) {
      throw new Refused(
          "%s was written by a newer Sojourn: update Sojourn to open it.".formatted(named));
    } catch (JsonTrouble trouble) {
      throw new Refused(
          "%s is not a sound file of %s, %s: ask for it again."
              .formatted(named, format.name(), where(trouble)));
    }
  }

  private Refused neither(String because) {
    return new Refused("%s is neither a share nor a comment: %s.".formatted(named, because));
  }

  private static String where(JsonTrouble trouble) {
    String problem = PlainText.brief(trouble.problem(), PROBLEM);
    return trouble.line() == 0
        ? problem
        : "line %d, column %d: %s".formatted(trouble.line(), trouble.column(), problem);
  }
}
