package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.share.Sent;

/**
 * All that the writer ever shared, the latest first, with whom and what has become of it; one of
 * them can be read as it left.
 *
 * @param selected the line the keys act on
 * @param open whether the selected one is read
 * @param top the first row of it on the screen
 */
public record SharedPage(List<Sent> sent, int selected, boolean open, int top) implements Page {
  public SharedPage {
    sent = List.copyOf(sent);
  }

  /** The list as it opens. */
  static SharedPage of(List<Sent> sent) {
    return new SharedPage(sent, 0, false, 0);
  }

  @Override
  public Where where() {
    return open ? Where.LEFT : Where.SHARED;
  }

  /** What the keys act on; nothing while nothing was shared. */
  public Optional<Sent> item() {
    return selected < sent.size() ? Optional.of(sent.get(selected)) : Optional.empty();
  }

  /** This page with another line selected. */
  SharedPage at(int line) {
    return new SharedPage(sent, Math.clamp(line, 0, Math.max(0, sent.size() - 1)), false, 0);
  }

  /** This page with the selected one read from a row on. */
  SharedPage from(int row) {
    return new SharedPage(sent, selected, true, Math.max(0, row));
  }

  /** This page with what is known now, at the same line. */
  SharedPage again(List<Sent> now) {
    return new SharedPage(now, Math.clamp(selected, 0, Math.max(0, now.size() - 1)), open, top);
  }
}
