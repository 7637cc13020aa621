package org.sojourn.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The columns of all segments, each read once: the entries of a segment never change. */
final class Columns {

  private final Phases phases;
  private final Widening widening;
  private final Map<IndexReader.CacheKey, Map<Facet, Column>> read = new ConcurrentHashMap<>();

  Columns(Phases phases, Widening widening) {
    this.phases = phases;
    this.widening = widening;
  }

  /** The values of all facets of a segment. */
  Map<Facet, Column> of(LeafReader leaf) throws IOException {
    IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
    if (helper == null) {
      return columns(leaf);
    }
    Map<Facet, Column> known = read.get(helper.getKey());
    if (known == null) {
      known = columns(leaf);
      if (read.put(helper.getKey(), known) == null) {
        helper.addClosedListener(read::remove);
      }
    }
    return known;
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
