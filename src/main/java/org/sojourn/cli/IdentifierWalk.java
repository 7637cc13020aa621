package org.sojourn.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Judging;
import org.sojourn.app.StandIns;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Judged;

/**
 * The walk at a terminal through what may let someone be known: one after the other the person
 * keeps it, puts a role in its place, or types other words.
 */
final class IdentifierWalk {
  private static final String KEEP = "k";

  /** So much of the text stands on either side of the words. */
  private static final int AROUND = 34;

  private final Call call;
  private final List<Judged> known;
  private final List<Judged> decisions = new ArrayList<>();

  /**
   * A walk that begins.
   *
   * @param known what was decided about such words before, the latest last
   */
  IdentifierWalk(Call call, List<Judged> known) {
    this.call = call;
    this.known = new ArrayList<>(known);
  }

  /** What was decided, to be remembered. */
  List<Judged> decisions() {
    return List.copyOf(decisions);
  }

  /**
   * Asks about each doubt; nothing when the person ended the walk before its end.
   *
   * @param written the day on which it was written
   */
  Optional<List<Optional<Verdict>>> through(Check check, LocalDate written) throws IOException {
    List<Optional<Verdict>> verdicts = new ArrayList<>();
    for (int i = 0; i < check.doubts().size(); i++) {
      Doubt doubt = check.doubts().get(i);
      call.say("");
      call.say("%d of %d  %s".formatted(i + 1, check.doubts().size(), kind(doubt.found())));
      call.say("  " + around(check.passages().get(doubt.passage()).text(), doubt.found()));
      Optional<Verdict> verdict = asked(doubt.found(), StandIns.of(doubt.found(), written));
      if (verdict.isEmpty()) {
        return Optional.empty();
      }
      verdicts.add(verdict);
    }
    return Optional.of(verdicts);
  }

  private static String kind(Identifier found) {
    return found.certainty().word() + " " + found.kind().word();
  }

  private Optional<Verdict> asked(Identifier found, List<String> roles) throws IOException {
    Verdict usual = Judging.before(found, known).orElse(new Verdict.Replaced(roles.getFirst()));
    StringBuilder offered = new StringBuilder("  ");
    for (int i = 0; i < roles.size(); i++) {
      offered.append(i + 1).append(' ').append(roles.get(i)).append("  ");
    }
    call.say(offered + KEEP + " keep it");
    call.say("  Or type other words. Enter alone: " + said(usual));
    Optional<String> typed = call.given().typed();
    Optional<Verdict> verdict = typed.map(line -> verdict(line.strip(), roles, usual));
    verdict.ifPresent(decided -> remember(Judging.of(found, decided)));
    return verdict;
  }

  private Verdict verdict(String typed, List<String> roles, Verdict usual) {
    if (typed.isEmpty()) {
      return usual;
    }
    if (typed.equalsIgnoreCase(KEEP)) {
      return new Verdict.Kept();
    }
    boolean numbered = typed.matches("[1-9]") && Integer.parseInt(typed) <= roles.size();
    return new Verdict.Replaced(
        numbered ? roles.get(Integer.parseInt(typed) - 1) : call.fitLine(typed));
  }

  private static String said(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Kept() -> "keep it, as before";
      case Verdict.Replaced(String by) -> by;
    };
  }

  private void remember(Judged judged) {
    known.add(judged);
    decisions.add(judged);
  }

  /** The words where they stand, «so», on one line. */
  private static String around(String text, Identifier found) {
    int from = Math.max(0, found.start() - AROUND);
    int to = Math.min(text.length(), found.end() + AROUND);
    String there =
        text.substring(from, found.start())
            + "«"
            + found.text()
            + "»"
            + text.substring(found.end(), to);
    return (from > 0 ? "… " : "")
        + there.replaceAll("\\s+", " ").strip()
        + (to < text.length() ? " …" : "");
  }
}
