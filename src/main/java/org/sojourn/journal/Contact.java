package org.sojourn.journal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another person whose keys are pinned: a card with other keys is not believed.
 *
 * @param added when their card came
 * @param verified when the six words were compared; nothing as long as they were not
 * @param assesses whether they also judge the writer's work, which the writer should see before
 *     anything is chosen for them
 */
public record Contact(
    Card card, OffsetDateTime added, @Nullable OffsetDateTime verified, boolean assesses) {

  /** The id of their journal, by which they are known. */
  public UUID journal() {
    return card.journal();
  }

  /** The name they go by. */
  public String name() {
    return card.name();
  }

  /** Whether the six words were compared. */
  public boolean isVerified() {
    return verified != null;
  }

  /** This contact with its words compared. */
  public Contact verified(OffsetDateTime when) {
    return new Contact(card, added, when, assesses);
  }

  /** This contact as if its words had not been compared. */
  public Contact unverified() {
    return new Contact(card, added, null, assesses);
  }

  /** This contact as one who also judges the writer's work, or not. */
  public Contact assessing(boolean now) {
    return new Contact(card, added, verified, now);
  }

  /** This contact under another name. */
  public Contact named(String other) {
    return new Contact(card.named(other), added, verified, assesses);
  }
}
