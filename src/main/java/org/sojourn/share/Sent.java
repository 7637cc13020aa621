package org.sojourn.share;

import org.sojourn.journal.Named;
import org.sojourn.journal.Share;

/**
 * A share that left, and what has become of it.
 *
 * @param comments how many comments came back on it
 */
public record Sent(Share share, State state, int comments) {

  /** What has become of a share that left. */
  public enum State implements Named {
    /** Those it is for can read it. */
    OPEN("open", "open"),
    /** A newer version took its place. */
    REPLACED("replaced", "replaced by a newer version"),
    /** It was taken back. */
    WITHDRAWN("withdrawn", "withdrawn"),
    /** The last day to read it is over. */
    EXPIRED("expired", "over");

    private final String id;
    private final String label;

    State(String id, String label) {
      this.id = id;
      this.label = label;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
