package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Judged;

/** What was decided about identifiers, as it is remembered. */
public final class Judging {
  private Judging() {}

  /** A verdict as it is remembered. */
  public static Judged of(Identifier found, Verdict verdict) {
    return new Judged(
        found.text(),
        found.kind().word(),
        verdict instanceof Verdict.Replaced(String by) ? by : null);
  }

  /**
   * What was decided about the same words before.
   *
   * @param known the latest last
   */
  public static Optional<Verdict> before(Identifier found, List<Judged> known) {
    Judged words = of(found, new Verdict.Kept());
    return known.reversed().stream()
        .filter(words::about)
        .findFirst()
        .or(() -> ofOwn(found, known))
        .map(Judging::verdict);
  }

  /** What stands in the place of words of the writer's own, however they are written here. */
  private static Optional<Judged> ofOwn(Identifier found, List<Judged> known) {
    return known.reversed().stream()
        .filter(judged ->
            judged.kind().equals(Kind.OWN.word()) && judged.text().equalsIgnoreCase(found.text()))
        .findFirst();
  }

  private static Verdict verdict(Judged judged) {
    String instead = judged.instead();
    return instead == null ? new Verdict.Kept() : new Verdict.Replaced(instead);
  }
}
