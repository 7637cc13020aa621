package org.sojourn.journal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * That an author takes back what they shared: readers no longer have it in Sojourn.
 *
 * @param shares the ids of all its versions
 */
public record Withdrawal(UUID id, List<UUID> shares, Person from, OffsetDateTime created)
    implements Message {

  public Withdrawal {
    shares = List.copyOf(shares);
  }

  /** Whether it takes back this share: nobody takes back what another shared. */
  public boolean of(Share share) {
    return from.journal().equals(share.from().journal()) && shares.contains(share.id());
  }

  /** Whether it takes back this comment too: what the author of a share said about it. */
  public boolean takes(Comment comment) {
    return from.journal().equals(comment.from().journal()) && shares.contains(comment.share());
  }
}
