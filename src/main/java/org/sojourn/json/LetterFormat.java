package org.sojourn.json;

import org.sojourn.journal.Card;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Message;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/** What is signed of a letter: its sender, those it is for, and one message under its kind. */
final class LetterFormat {

  private static final String SHARE = "share";
  private static final String COMMENT = "comment";
  private static final String WITHDRAWAL = "withdrawal";

  static final Codec<Letter> FORMAT =
      new Codec<>(
          "sojourn-letter",
          1,
          LetterFormat::read,
          letter ->
              new Tree()
                  .put("from", CardFormat.tree(letter.from()))
                  .put("to", letter.to())
                  .put(key(letter.message()), letter.message()),
          Known.keys("format", "from", "to", SHARE, COMMENT, WITHDRAWAL)
              .object("from", CardFormat.KNOWN));

  private LetterFormat() {}

  private static String key(Message message) {
    return switch (message) {
      case Share _ -> SHARE;
      case Comment _ -> COMMENT;
      case Withdrawal _ -> WITHDRAWAL;
    };
  }

  private static Letter read(Doc doc) throws JsonTrouble {
    Card from = CardFormat.read(doc.object("from"));
    return new Letter(from, doc.ids("to"), message(doc));
  }

  private static Message message(Doc doc) throws JsonTrouble {
    if (doc.has(SHARE)) {
      return ShareFormat.FORMAT.read(doc.object(SHARE));
    }
    return doc.has(COMMENT)
        ? CommentFormat.FORMAT.read(doc.object(COMMENT))
        : WithdrawalFormat.FORMAT.read(doc.object(WITHDRAWAL));
  }
}
