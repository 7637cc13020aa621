package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Guide;

/**
 * The first page of a guide: its opening words, where it comes from, and the ways through it.
 *
 * @param about what is said of the entry to be written
 * @param drafts unfinished entries of this guide, newest first
 * @param selected the way the keys act on
 */
public record GuidePage(Guide guide, About about, List<Draft.OfEntry> drafts, int selected)
    implements Page {

  public GuidePage {
    drafts = List.copyOf(drafts);
  }

  /** A way to begin, or to go on. */
  public sealed interface Way {
    /** All of the guide. */
    record Whole() implements Way {}

    /** A shorter form of it. */
    record Brief(Guide.Form form) implements Way {}

    /** What was begun before. */
    record GoOn(Draft.OfEntry draft) implements Way {}
  }

  /** The page of a guide as it opens, with a form selected if one is named. */
  static GuidePage opened(Start.Entry start, List<Draft> drafts) {
    Guide guide = Objects.requireNonNull(start.guide());
    int form = guide.form(start.form()).map(guide.forms()::indexOf).orElse(-1);
    return new GuidePage(guide, start.about(), List.of(), 0).with(drafts).at(form + 1);
  }

  @Override
  public Where where() {
    return Where.GUIDE;
  }

  /** The ways to begin, the whole first, then those to go on. */
  public List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way.Whole());
    guide.forms().forEach(form -> ways.add(new Way.Brief(form)));
    drafts.forEach(draft -> ways.add(new Way.GoOn(draft)));
    return ways;
  }

  /** The way the keys act on. */
  Way way() {
    return ways().get(selected);
  }

  /** This page with another way selected. */
  GuidePage at(int way) {
    return new GuidePage(guide, about, drafts, Math.clamp(way, 0, ways().size() - 1));
  }

  /** This page with those of the drafts that are new entries of its guide. */
  GuidePage with(List<Draft> all) {
    List<Draft.OfEntry> ours = all.stream().flatMap(draft -> ours(draft).stream()).toList();
    return new GuidePage(guide, about, ours, selected);
  }

  private Optional<Draft.OfEntry> ours(Draft draft) {
    return draft instanceof Draft.OfEntry of
            && of.base() == null
            && of.entry().guide() != null
            && guide.id().equals(of.entry().guide().id())
        ? Optional.of(of)
        : Optional.empty();
  }
}
