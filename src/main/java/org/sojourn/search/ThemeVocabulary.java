package org.sojourn.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;

/** The themes in the words of one language. */
record ThemeVocabulary(Themes themes, String language) implements Vocabulary {

  @Override
  public List<Concept> concepts() {
    return themes.all().stream().map(this::concept).toList();
  }

  @Override
  public Optional<Concept> named(String idOrLabel) {
    return themes.named(idOrLabel).map(this::concept);
  }

  @Override
  public Optional<Concept> near(String idOrLabel) {
    return themes.near(idOrLabel).map(this::concept);
  }

  private Concept concept(Theme theme) {
    Set<String> labels = new LinkedHashSet<>();
    labels.add(theme.label(language));
    labels.addAll(new TreeMap<>(theme.labels()).values());
    return new Concept(
        theme.id(), theme.group(), List.copyOf(labels), themes.terms(theme, language));
  }
}
