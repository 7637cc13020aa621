package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.editor.Writing;

/**
 * All themes, to choose one by typing some of its name; it stands over the last page of an entry.
 *
 * @param all the vocabulary, in its order
 * @param selected the one of those found that the keys act on
 */
public record ThemePage(List<ThemeChoice> all, Writing typed, int selected) implements Page {

  public ThemePage {
    all = List.copyOf(all);
  }

  @Override
  public Where where() {
    return Where.THEME;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(typed);
  }

  /** The themes that are called by what was typed, then those that a term of theirs speaks of. */
  public List<ThemeChoice> found() {
    String wanted = typed.text();
    return Stream.concat(
            all.stream().filter(theme -> theme.called(wanted)),
            all.stream().filter(theme -> !theme.called(wanted) && !theme.term(wanted).isEmpty()))
        .toList();
  }

  /** The theme under the keys, if any is found. */
  Optional<ThemeChoice> theme() {
    List<ThemeChoice> found = found();
    return selected < found.size() ? Optional.of(found.get(selected)) : Optional.empty();
  }

  /** This page with another line selected. */
  ThemePage at(int line) {
    return new ThemePage(all, typed, Math.clamp(line, 0, Math.max(0, found().size() - 1)));
  }

  /** This page with something else typed. */
  ThemePage with(Writing text) {
    return new ThemePage(all, text, 0);
  }
}
