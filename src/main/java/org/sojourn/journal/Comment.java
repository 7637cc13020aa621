package org.sojourn.journal;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a share wrote back, or what its author replied to that.
 *
 * @param share the id of the share it is about
 * @param on the id of the prompt whose answer it is about; none when it is about the whole
 * @param answers the id of the comment that its writer, the author of the share, replies to; none
 *     when it is by a reader
 */
public record Comment(
    UUID id,
    UUID share,
    @Nullable String on,
    Person from,
    String text,
    OffsetDateTime created,
    @Nullable UUID answers)
    implements Message {

  /** What a reader of a share wrote. */
  public Comment(
      UUID id, UUID share, @Nullable String on, Person from, String text, OffsetDateTime created) {
    this(id, share, on, from, text, created, null);
  }

  /** Whether this is about the same as another was, on this version of a share or one before it. */
  public boolean follows(Comment other, Share version) {
    return Objects.equals(on, other.on)
        && Objects.equals(answers, other.answers)
        && (share.equals(other.share) || version.supersedes().contains(other.share));
  }

  /** This comment on another version of its share. */
  public Comment about(UUID version, @Nullable String prompt) {
    return new Comment(id, version, prompt, from, text, created, answers);
  }

  /** This comment as somebody's. */
  public Comment by(Person writer) {
    return new Comment(id, share, on, writer, text, created, answers);
  }

  /** This comment with other words. */
  public Comment saying(String words) {
    return new Comment(id, share, on, from, words, created, answers);
  }

  /** This comment with another id, as one of its own. */
  public Comment under(UUID id) {
    return new Comment(id, share, on, from, text, created, answers);
  }
}
