package org.sojourn.search;

import java.util.List;
import org.sojourn.journal.Entry;

/**
 * An entry with all that is found with it.
 *
 * @param promptThemes the ids of the themes that the prompts it answers touch
 */
public record Dossier(Entry entry, Beside beside, List<String> promptThemes) {

  public Dossier {
    promptThemes = List.copyOf(promptThemes);
  }

  /** An entry that nothing else speaks of. */
  public static Dossier of(Entry entry) {
    return new Dossier(entry, Beside.NOTHING, List.of());
  }
}
