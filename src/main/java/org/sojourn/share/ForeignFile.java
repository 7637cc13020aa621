package org.sojourn.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Card;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Message;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;
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

  /** The most bytes that what is said in such a file may have. */
  static final int MOST = 2_000_000;

  /** The most bytes that it may have when it is signed and encrypted. */
  static final int MOST_SEALED = 4_000_000;

  private static final int PROBLEM = 200;
  private static final String SHARE = "sojourn-share/";
  private static final String COMMENT = "sojourn-comment/";
  private static final String WITHDRAWAL = "sojourn-withdrawal/";

  private final String named;

  private ForeignFile(String named) {
    this.named = named;
  }

  /** How a file is called in a sentence. */
  static String named(Path file) {
    Path name = file.getFileName();
    return Words.offender(String.valueOf(name == null ? file : name));
  }

  /** What a file holds that is neither signed nor encrypted. */
  static Message read(String named, byte[] bytes) throws Refused {
    return new ForeignFile(named).read(bytes);
  }

  /** A letter whose signature has been checked. */
  static Letter letter(String named, byte[] bytes) throws Refused {
    return new ForeignFile(named).letter(bytes);
  }

  private Message read(byte[] bytes) throws Refused {
    Doc doc = doc(bytes);
    String format = format(doc).orElse("");
    if (format.startsWith(SHARE)) {
      return plain(as(Formats.SHARE, doc));
    }
    if (format.startsWith(COMMENT)) {
      return plain(as(Formats.COMMENT, doc));
    }
    if (format.startsWith(WITHDRAWAL)) {
      return plain(as(Formats.WITHDRAWAL, doc));
    }
    throw neither(whatItIs(format));
  }

  private Letter letter(byte[] bytes) throws Refused {
    Letter letter = as(Formats.LETTER, doc(bytes));
    Message message = plain(letter.message());
    Card from = CardText.plain(letter.from());
    if (!message.from().equals(from.person())) {
      throw new Refused(
          "%s holds what is not its sender's: nothing was added; ask them for their own."
              .formatted(named));
    }
    return new Letter(from, letter.to(), message);
  }

  private Doc doc(byte[] bytes) throws Refused {
    try {
      return Doc.foreign(named, bytes);
    } catch (JsonTrouble trouble) {
      throw unsound(new String(bytes, UTF_8), bytes, trouble);
    }
  }

  private Refused unsound(String text, byte[] bytes, JsonTrouble trouble) {
    if (CardText.in(text.strip())) {
      return new Refused(
          "%s is a card, and no share: add it with `sojourn contact add`, or on the page of contacts."
              .formatted(named));
    }
    if (Whole.lacksItsEnd(bytes)) {
      return new Refused("%s is not whole yet: copy it again.".formatted(named));
    }
    return neither(
        text.strip().startsWith("{")
            ? "it is not sound JSON, " + where(trouble)
            : "it is no file of Sojourn; choose the one that you were given");
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

  /** A message made plain, when there is something in it to read. */
  private Message plain(Message message) throws Refused {
    return switch (message) {
      case Share share -> sound(Snapshot.plain(share));
      case Comment comment -> sound(Snapshot.plain(comment));
      case Withdrawal withdrawal -> Snapshot.plain(withdrawal);
    };
  }

  private Share sound(Share share) throws Refused {
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

  private Comment sound(Comment comment) throws Refused {
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
