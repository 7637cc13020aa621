package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Identifiers;
import org.sojourn.identifiers.Passage;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Share;
import org.sojourn.share.Passages;
import org.sojourn.store.Store;

/**
 * Looks through what is written for what may let someone be known; the lists of names and the
 * tagger are opened by the first text and kept.
 */
public final class Screening {
  private final Identifiers identifiers = new Identifiers();

  /** Looks through the words of a share that its author typed. */
  public Check of(Share share, String language, Store store) throws IOException {
    return Check.of(identifiers, Passages.of(share), language, own(store));
  }

  /** Looks through an entry, its title with its text. */
  public Check of(Entry entry, Store store) throws IOException {
    List<Passage> passages = List.of(new Passage("", below(entry.title(), entry.prose())));
    return Check.of(identifiers, passages, entry.language(), own(store));
  }

  /** The title above the text; a title that is the beginning of the text is read with it. */
  public static String below(String title, String prose) {
    String words = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    return prose.startsWith(words) ? prose : title + "\n\n" + prose;
  }

  /** Looks through one text. */
  public Check of(String text, String language, Store store) throws IOException {
    return Check.of(identifiers, List.of(new Passage("", text)), language, own(store));
  }

  /**
   * The people and places of the writer's own: their name, those of their missions and where they
   * lead, and the list they keep.
   */
  public static List<String> own(Store store) throws IOException {
    List<String> own = new ArrayList<>(store.memory().own());
    own.add(store.profile().name());
    for (Mission mission : store.missions()) {
      own.add(mission.name());
      own.add(mission.place());
    }
    return own;
  }
}
