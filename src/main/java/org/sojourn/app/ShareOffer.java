package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;
import org.sojourn.share.Part;

/**
 * What can be chosen when an entry is shared.
 *
 * @param parts its title, its themes, its answers
 * @param people with whom it can be shared
 * @param before what was shared of it last and still stands, which a new version can replace
 */
public record ShareOffer(
    Entry entry, List<Part> parts, List<Contact> people, Optional<Share> before) {

  /** A line that is chosen, or not. */
  public sealed interface Line {
    /** A part of the entry leaves. */
    record Gives(Part part) implements Line {}

    /** Somebody gets it. */
    record To(Contact contact) implements Line {}

    /** Something more than reading is allowed. */
    record Allows(Permission permission) implements Line {}

    /** It takes the place of what was shared before. */
    record Replaces(Share share) implements Line {}
  }

  /** What may be done with it beside reading it. */
  public enum Permission {
    QUOTE,
    PARTNER
  }

  public ShareOffer {
    parts = List.copyOf(parts);
    people = List.copyOf(people);
  }

  /** An offer to nobody of whom there is a card, of what was never shared. */
  public static ShareOffer of(Entry entry, List<Part> parts) {
    return new ShareOffer(entry, parts, List.of(), Optional.empty());
  }

  /** All lines, in the order they are asked. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    parts.forEach(part -> lines.add(new Line.Gives(part)));
    people.forEach(person -> lines.add(new Line.To(person)));
    for (Permission permission : Permission.values()) {
      lines.add(new Line.Allows(permission));
    }
    before.ifPresent(share -> lines.add(new Line.Replaces(share)));
    return lines;
  }
}
