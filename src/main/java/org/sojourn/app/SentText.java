package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Person;
import org.sojourn.journal.Terms;
import org.sojourn.share.Sent;

/** What became of a share, with whom and for how long it is, on one line. */
public final class SentText {
  private SentText() {}

  /** The line. */
  public static String of(Sent sent) {
    Terms terms = sent.share().terms();
    List<String> said = new ArrayList<>();
    said.add(sent.state().label());
    said.add(
        terms.to().isEmpty()
            ? "for whoever has the file"
            : "for " + String.join(", ", terms.to().stream().map(Person::name).toList()));
    said.add(Counts.of(sent.share().answers().size(), "answer", "answers"));
    if (sent.share().version() > 1) {
      said.add("version " + sent.share().version());
    }
    if (sent.comments() > 0) {
      said.add(Counts.of(sent.comments(), "comment", "comments"));
    }
    LocalDate until = terms.until();
    if (until != null) {
      said.add("until " + Dates.day(until));
    }
    return String.join(" · ", said);
  }
}
