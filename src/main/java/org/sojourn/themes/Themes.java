package org.sojourn.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/** The vocabulary of themes. */
public final class Themes {

  private static final String SHIPPED = "/prompts/themes.json";

  private final List<Group> groups;
  private final List<Theme> themes;
  private final Set<String> ambiguous;
  private final Names names;
  private final Teaching teaching;
  private @Nullable ThemeModel model;

  Themes(List<Group> groups, List<Theme> themes, Collection<String> ambiguous, Teaching teaching) {
    this.groups = List.copyOf(groups);
    this.themes = List.copyOf(themes);
    this.ambiguous = ambiguous.stream().map(Fold::plain).collect(Collectors.toUnmodifiableSet());
    this.names = new Names(this.themes);
    this.teaching = teaching;
  }

  /** The vocabulary that comes with Sojourn, read once. */
  public static Themes shipped() {
    return Shipped.THEMES;
  }

  /**
   * Reads a vocabulary.
   *
   * @param source what to call it in troubles, such as its file
   */
  public static Themes read(String source, byte[] json) throws JsonTrouble {
    return ThemesFile.read(Doc.read(source, json), Teaching.NONE);
  }

  /** All themes, group by group. */
  public List<Theme> all() {
    return themes;
  }

  /** All groups in order. */
  public List<Group> groups() {
    return groups;
  }

  /** The theme with this id. */
  public Optional<Theme> theme(String id) {
    return names.theme(id);
  }

  /**
   * The theme with this id or label, or with this unique beginning of one; case, accents and
   * hyphens do not count.
   */
  public Optional<Theme> named(String idOrLabel) {
    return names.named(idOrLabel);
  }

  /** The theme whose id or label is most like this, when one is like enough to be meant. */
  public Optional<Theme> near(String idOrLabel) {
    return names.near(idOrLabel);
  }

  /** The terms to search for in place of a theme, the core ones first, without the ambiguous. */
  public List<String> terms(Theme theme, String language) {
    return theme.terms().getOrDefault(language, List.of()).stream()
        .filter(term -> !ambiguous.contains(Fold.plain(term)))
        .toList();
  }

  /**
   * Which of the themes a text speaks of; made on first use, since naming a theme needs no model.
   */
  public synchronized ThemeModel model() {
    if (model == null) {
      model = new ThemeModel(themes, ambiguous, teaching);
    }
    return model;
  }

  /** Holds the shipped vocabulary, so that it is read on first use. */
  private static final class Shipped {
    static final Themes THEMES = load();

    private static Themes load() {
      try (InputStream in = Themes.class.getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IllegalStateException(
              "Themes [%s] are not in the program; build it again".formatted(SHIPPED));
        }
        return ThemesFile.read(Doc.read(SHIPPED, in.readAllBytes()), Teaching.SHIPPED);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
