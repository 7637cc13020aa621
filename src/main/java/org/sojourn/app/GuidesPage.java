package org.sojourn.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Guide;

/**
 * All guides, to begin one.
 *
 * @param troubles guides that could not be read, each with why
 * @param fitting why some of them fit today, by their ids
 */
public record GuidesPage(
    List<Guide> guides, int selected, List<String> troubles, Map<String, String> fitting)
    implements Page {
  /** The guides before they have been read. */
  static final GuidesPage UNREAD = new GuidesPage(List.of(), 0, List.of());

  public GuidesPage {
    guides = List.copyOf(guides);
    troubles = List.copyOf(troubles);
    fitting = Map.copyOf(fitting);
  }

  /** Guides of which none is known to fit. */
  public GuidesPage(List<Guide> guides, int selected, List<String> troubles) {
    this(guides, selected, troubles, Map.of());
  }

  /** The guides as Home has them, with why some fit today. */
  static GuidesPage of(Home home) {
    return new GuidesPage(home.guides(), 0, List.of()).fitting(home.suggestions());
  }

  /** This page with why some of the guides fit today. */
  GuidesPage fitting(List<Suggestion> suggestions) {
    return new GuidesPage(
        guides,
        selected,
        troubles,
        suggestions.stream()
            .collect(Collectors.toMap(fits -> fits.guide().id(), Suggestion::why, (a, _) -> a)));
  }

  /** This page with the guides, now that they are read. */
  GuidesPage with(List<Guide> read) {
    return new GuidesPage(read, selected, troubles, fitting);
  }

  @Override
  public Where where() {
    return Where.GUIDES;
  }

  /** This page with another guide selected. */
  GuidesPage at(int guide) {
    return new GuidesPage(
        guides, Math.clamp(guide, 0, Math.max(0, guides.size() - 1)), troubles, fitting);
  }
}
