package org.sojourn.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/** The entries that were read of one source so far, each once, and what could not be read. */
final class Pile {
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final List<Incoming> entries = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Aside> aside = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int repeated;

  Pile(Clock clock, Supplier<UUID> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Reads an entry out of an object. */
  @FunctionalInterface
  interface Reader {
    /** What the object tells. */
    Foreign read(Doc doc) throws JsonTrouble;
  }

  /** Takes the entry of an object, or notes why there is none. */
  void take(Doc doc, Reader reader) {
    try {
      take(Foreign.checked(reader.read(doc), doc));
    } catch (JsonTrouble trouble) {
      unread.add(new Unread(trouble.line(), trouble.column(), trouble.problem()));
    }
  }

  /** Takes an entry. */
  void take(Foreign entry) {
    if (seen.add(entry.digest())) {
      entries.add(new Incoming(entry.entry(ids.get(), clock), entry.codes()));
    } else {
      repeated++;
    }
  }

  /** Notes what could not be read. */
  void unread(Unread part) {
    unread.add(part);
  }

  /** Keeps what could not be read, as it came. */
  void aside(String name, byte[] bytes) {
    aside.add(new Aside(name, bytes));
  }

  /**
   * Takes the list of entries of a document. What stands before a place where it is broken comes
   * in; a document in which something cannot be read is kept aside.
   */
  void entries(String source, byte[] document, Reader reader) throws JsonTrouble {
    int before = unread.size();
    int read = entries.size();
    boolean[] named = {false};
    try {
      Doc.each(
          source,
          document,
          (key, value) -> {
            if (key.equals("entries")) {
              named[0] = true;
              value.keys();
              take(value, reader);
            }
          });
    } catch (JsonTrouble broken) {
      if (entries.size() == read) {
        throw broken;
      }
      unread.add(new Unread(broken.line(), broken.column(), broken.problem()));
    }
    if (!named[0]) {
      // It is empty, or it is missing, which is told.
      Doc.read(source, document).list("entries");
    }
    if (unread.size() > before) {
      aside("", document);
    }
  }

  Reading reading() {
    return new Reading(
        entries, List.of(), List.of(), new LeftOut(unread, repeated, List.of(), aside));
  }
}
