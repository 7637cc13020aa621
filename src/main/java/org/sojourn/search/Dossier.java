package org.sojourn.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;

/**
 * An entry with all that is found with it.
 *
 * @param promptThemes the ids of the themes that the prompts it answers touch
 * @param sharedBy who wrote it and shared it; null when the journal's writer wrote it
 */
public record Dossier(
    Entry entry, Beside beside, List<String> promptThemes, @Nullable String sharedBy) {

  public Dossier {
    promptThemes = List.copyOf(promptThemes);
  }

  /** An entry of the writer's. */
  public Dossier(Entry entry, Beside beside, List<String> promptThemes) {
    this(entry, beside, promptThemes, null);
  }

  /** An entry that nothing else speaks of. */
  public static Dossier of(Entry entry) {
    return new Dossier(entry, Beside.NOTHING, List.of());
  }

  /**
   * A share that was received, as if it were an entry with its id. It does not say in which
   * language it is written: its common words tell.
   *
   * @param beside what the reader wrote about it
   */
  public static Dossier received(Share share, Beside beside) {
    String said = share.answers().stream().map(Answer::said).collect(Collectors.joining("\n"));
    Entry entry =
        Entry.begun(share.id(), share.created(), Tongue.guess(said).code())
            .on(share.date())
            .titled(share.title())
            .about(share.themes())
            .answered(share.answers());
    return new Dossier(entry, beside, List.of(), share.from().name());
  }
}
