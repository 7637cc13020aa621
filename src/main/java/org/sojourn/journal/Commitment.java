package org.sojourn.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who will do what by when.
 *
 * @param who the owner in the writer's words; empty means the writer
 * @param due the day it is due, if one was set
 * @param reason why it was changed or dropped, if it was
 * @param madeIn the id of the entry it was made in, if any
 */
public record Commitment(
    UUID id,
    String who,
    String what,
    @Nullable LocalDate due,
    Status status,
    @Nullable String reason,
    @Nullable UUID madeIn,
    OffsetDateTime created) {

  /** This commitment, standing otherwise; one that is open or kept needs no reason. */
  public Commitment as(Status changed) {
    boolean reasoned = changed == Status.CHANGED || changed == Status.DROPPED;
    return because(changed, reasoned ? reason : null);
  }

  /** This commitment, standing otherwise, and why. */
  public Commitment because(Status changed, @Nullable String why) {
    return new Commitment(id, who, what, due, changed, why, madeIn, created);
  }

  /** This commitment, to be done by a day. */
  public Commitment by(LocalDate day) {
    return new Commitment(id, who, what, day, status, reason, madeIn, created);
  }

  /** How a commitment stands. */
  public enum Status implements Named {
    /** Not yet done. */
    OPEN("open", "open"),
    /** Done. */
    KEPT("kept", "kept"),
    /** Replaced by something else. */
    CHANGED("changed", "changed"),
    /** Given up, with a reason. */
    DROPPED("dropped", "dropped");

    private final String id;
    private final String label;

    Status(String id, String label) {
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
