package org.sojourn.search;

import java.util.List;
import org.sojourn.journal.Mission;

/** What search knows of a journal beside its entries. */
public record Setting(
    Vocabulary vocabulary, List<Mission> missions, Titles titles, Insight insight) {

  public Setting {
    missions = List.copyOf(missions);
  }

  /** A setting in which guides go by their ids and nothing is known of texts but their words. */
  public static Setting of(Vocabulary vocabulary, List<Mission> missions) {
    return new Setting(vocabulary, missions, Titles.NONE, Insight.none());
  }
}
