package org.sojourn.search;

import java.util.List;
import java.util.Optional;
import org.sojourn.themes.Themes;

/** The themes as search sees them. */
public interface Vocabulary {

  /** The themes with their English labels and terms. */
  static Vocabulary of(Themes themes) {
    return new ThemeVocabulary(themes, "en");
  }

  /** All themes. */
  List<Concept> concepts();

  /** The theme with this id or label, or the only one that begins so; cases and accents folded. */
  Optional<Concept> named(String idOrLabel);

  /** The theme that was probably meant. */
  Optional<Concept> near(String idOrLabel);
}
