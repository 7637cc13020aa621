package org.sojourn.share;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;

/** How shares and people are named in sentences: shortly, whatever others wrote. */
final class Words {

  private static final int SHORT = 60;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Words() {}

  static String nameOf(Share share) {
    String title = PlainText.brief(share.title(), SHORT);
    return title.isEmpty() ? "a reflection without a title" : "\"" + title + "\"";
  }

  static String nameOf(Person person) {
    String name = PlainText.brief(person.name(), SHORT);
    return name.isEmpty() ? "someone without a name" : name;
  }

  /** The day a share is about, as it is said in a sentence. */
  static String day(Share share) {
    return DAY.format(share.date());
  }

  /** A day as it is said in a sentence. */
  static String day(@Nullable LocalDate date) {
    return date == null ? "any day" : DAY.format(date);
  }

  /** A commitment on a line: who, what, by when. */
  static String promise(Commitment commitment) {
    String who = commitment.who().isBlank() ? "" : PlainText.line(commitment.who()) + ": ";
    String due = commitment.due() == null ? "" : " (by " + commitment.due() + ")";
    return who + PlainText.line(commitment.what()) + due;
  }

  /** Text of others, as the offender in brackets. */
  static String offender(String text) {
    return "[" + PlainText.brief(text, SHORT) + "]";
  }
}
