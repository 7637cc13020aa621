package org.sojourn.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.editor.Writing;

/**
 * The last page of an entry: title, themes, and keeping it.
 *
 * @param offered a title offered from the text; taken when none is typed
 * @param suggested ids of the themes to choose from: those the entry had, then those suggested,
 *     best first; none is set unless the writer ticks it
 * @param accepted ids of themes ticked
 * @param at 0 for the title, 1 and more for the themes
 */
public record FinishPage(
    Work work, Writing title, String offered, List<String> suggested, Set<String> accepted, int at)
    implements Page {

  /** As many are worth adding below those that the writer is looking at. */
  private static final int FIRST = 5;

  public FinishPage {
    suggested = List.copyOf(suggested);
    accepted = Set.copyOf(accepted);
  }

  @Override
  public Where where() {
    return at == 0 ? Where.TITLE : Where.THEMES;
  }

  @Override
  public Optional<Writing> text() {
    return at == 0 ? Optional.of(title) : Optional.empty();
  }

  /** The themes on the page, each where it was first seen, whether it is ticked or not. */
  public List<String> themes() {
    return Stream.concat(suggested.stream(), work.entry().themes().stream()).distinct().toList();
  }

  /** The themes ticked, in the order they stand on the page. */
  List<String> ticked() {
    return themes().stream().filter(accepted::contains).toList();
  }

  /** This page with another title typed. */
  FinishPage titled(Writing typed) {
    return new FinishPage(work, typed, offered, suggested, accepted, at);
  }

  /** This page at another line. */
  FinishPage to(int line) {
    return new FinishPage(
        work, title, offered, suggested, accepted, Math.clamp(line, 0, themes().size()));
  }

  /**
   * This page with themes suggested. They come twice, the second time better: what is ticked stays,
   * and while the writer is among the themes none of them moves.
   */
  FinishPage suggesting(List<String> themes) {
    List<String> stay = at > 0 ? suggested : suggested.stream().filter(accepted::contains).toList();
    List<String> all =
        at > 0
            ? Stream.concat(stay.stream(), themes.stream().limit(FIRST)).distinct().toList()
            : Stream.concat(themes.stream(), stay.stream()).distinct().toList();
    return new FinishPage(work, title, offered, all, accepted, at);
  }

  /** This page at a theme that was chosen by its name: ticked, or no longer when it was. */
  FinishPage naming(String theme) {
    List<String> more = Stream.concat(themes().stream(), Stream.of(theme)).distinct().toList();
    FinishPage listing = new FinishPage(work, title, offered, more, accepted, at);
    return listing.to(listing.themes().indexOf(theme) + 1).toggled();
  }

  /** This page with the theme under the keys ticked, or no longer ticked. */
  FinishPage toggled() {
    if (at == 0) {
      return this;
    }
    String theme = themes().get(at - 1);
    Set<String> changed = new LinkedHashSet<>(accepted);
    if (!changed.remove(theme)) {
      changed.add(theme);
    }
    return new FinishPage(work, title, offered, suggested, changed, at);
  }

  /** This page about the work as it now stands. */
  FinishPage with(Work changed) {
    return new FinishPage(changed, title, offered, suggested, accepted, at);
  }

  /** The title the entry gets: what was typed, else what was offered. */
  String chosenTitle() {
    return title.text().isBlank() ? offered : title.text().strip();
  }
}
