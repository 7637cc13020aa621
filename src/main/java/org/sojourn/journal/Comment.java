package org.sojourn.journal;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a share wrote back.
 *
 * @param share the id of the share it answers
 * @param on the id of the prompt whose answer it is about; none when it is about the whole
 */
public record Comment(
    UUID id, UUID share, @Nullable String on, Person from, String text, OffsetDateTime created)
    implements Message {

  /** Whether this is about the same as another was, on this version of a share or one before it. */
  public boolean follows(Comment other, Share version) {
    return Objects.equals(on, other.on)
        && (share.equals(other.share) || version.supersedes().contains(other.share));
  }

  /** This comment on another version of its share. */
  public Comment about(UUID version, @Nullable String prompt) {
    return new Comment(id, version, prompt, from, text, created);
  }

  /** This comment as somebody's. */
  public Comment by(Person writer) {
    return new Comment(id, share, on, writer, text, created);
  }

  /** This comment with other words. */
  public Comment saying(String words) {
    return new Comment(id, share, on, from, words, created);
  }

  /** This comment with another id, as one of its own. */
  public Comment under(UUID id) {
    return new Comment(id, share, on, from, text, created);
  }
}
