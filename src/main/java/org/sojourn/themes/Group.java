package org.sojourn.themes;

import java.util.Map;

/**
 * Themes that belong together.
 *
 * @param id lower-case kebab
 * @param labels what a reader sees, by language
 */
public record Group(String id, Map<String, String> labels) {

  public Group {
    labels = Map.copyOf(labels);
  }

  /** The words a reader of this language sees; English, else the id, when there are none. */
  public String label(String language) {
    return Theme.inLanguage(labels, language, id);
  }
}
