package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.journal.Debrief;

/**
 * All debriefs, and under them the templates that new ones are made from.
 *
 * @param selected the line the keys act on, from 0 through both
 */
public record DebriefsPage(
    List<Debrief> debriefs, List<DebriefTexts.Template> templates, int selected) implements Page {
  public DebriefsPage {
    debriefs = List.copyOf(debriefs);
    templates = List.copyOf(templates);
  }

  @Override
  public Where where() {
    return Where.DEBRIEFS;
  }

  /** How many lines there are. */
  public int lines() {
    return debriefs.size() + templates.size();
  }

  /** This page with another line selected. */
  DebriefsPage at(int line) {
    return new DebriefsPage(debriefs, templates, Math.clamp(line, 0, lines() - 1));
  }

  /** The debrief under the keys; nothing on a template. */
  Optional<Debrief> debrief() {
    return selected < debriefs.size() ? Optional.of(debriefs.get(selected)) : Optional.empty();
  }
}
