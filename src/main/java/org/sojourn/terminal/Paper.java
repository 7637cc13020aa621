package org.sojourn.terminal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sojourn.terminal.Abilities.Background;

/**
 * What is known of the terminal's own paper. It is asked for once, nobody waits for the answer, and
 * only the first one counts. Takes no lock: whoever closes the terminal holds one and waits for the
 * thread that tells.
 */
final class Paper {

  private final boolean mayBeAsked;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean awaited = new AtomicBoolean();
  private volatile Background background;

  Paper(Abilities abilities) {
    this.mayBeAsked = abilities.asked();
    this.background = abilities.background();
  }

  Background background() {
    return background;
  }

  /** The question to be written; none the second time, or where none is understood. */
  Optional<String> question() {
    if (!mayBeAsked || !asked.compareAndSet(false, true)) {
      return Optional.empty();
    }
    awaited.set(true);
    return Optional.of(PaperAnswer.QUESTION);
  }

  /** Takes what the terminal says of itself; tells whether the paper is another than was known. */
  boolean told(String said) {
    Optional<Background> told = PaperAnswer.read(said);
    if (told.isEmpty() || !awaited.compareAndSet(true, false) || told.get() == background) {
      return false;
    }
    background = told.get();
    return true;
  }
}
