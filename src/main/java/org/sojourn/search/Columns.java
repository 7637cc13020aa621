package org.sojourn.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;

/** The columns of all segments. */
final class Columns {

  private final Phases phases;
  private final Widening widening;
  private final PerSegment<Map<Facet, Column>> read = new PerSegment<>(this::columns);

  Columns(Phases phases, Widening widening) {
    this.phases = phases;
    this.widening = widening;
  }

  /** The values of all facets of a segment. */
  Map<Facet, Column> of(LeafReader leaf) throws IOException {
    return read.of(leaf);
  }

  private Map<Facet, Column> columns(LeafReader leaf) throws IOException {
    Dimensions dimensions = new Dimensions(phases, widening.concepts());
    Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      columns.put(facet, Column.of(dimensions.of(facet, leaf), leaf.maxDoc()));
    }
    return columns;
  }
}
