package org.sojourn.app;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sojourn.search.Facet;

/**
 * Where the keys are in the list of facets.
 *
 * @param place the line they act on; none before the first
 * @param opened the facets that show all their values
 */
public record FacetFocus(Optional<FacetList.Place> place, Set<Facet> opened) {

  /** On the first line. */
  public static final FacetFocus FIRST = new FacetFocus(Optional.empty(), Set.of());

  public FacetFocus {
    opened = Set.copyOf(opened);
  }

  /** The same on another line. */
  FacetFocus at(FacetList.Item item) {
    return new FacetFocus(Optional.of(FacetList.Place.of(item)), opened);
  }

  /** The same with a facet that shows all its values. */
  FacetFocus opening(Facet facet) {
    EnumSet<Facet> more = EnumSet.of(facet);
    more.addAll(opened);
    return new FacetFocus(place, more);
  }
}
