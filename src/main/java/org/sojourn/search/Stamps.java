package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/** The files as they were when their entries were indexed. */
record Stamps(Map<UUID, IndexedFile> indexed) {

  static Stamps of(IndexReader reader) throws IOException {
    Map<UUID, IndexedFile> indexed = HashMap.newHashMap(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf.reader(), indexed);
    }
    return new Stamps(indexed);
  }

  private static void read(LeafReader leaf, Map<UUID, IndexedFile> indexed) throws IOException {
    BinaryDocValues ids = DocValues.getBinary(leaf, Fields.ID);
    NumericDocValues modified = DocValues.getNumeric(leaf, Fields.MODIFIED);
    NumericDocValues size = DocValues.getNumeric(leaf, Fields.SIZE);
    NumericDocValues seal = DocValues.getNumeric(leaf, Fields.SEAL);
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if ((live == null || live.get(doc))
          && ids.advanceExact(doc)
          && modified.advanceExact(doc)
          && size.advanceExact(doc)
          && seal.advanceExact(doc)) {
        UUID id = Fields.id(ids.binaryValue());
        indexed.put(
            id, new IndexedFile(id, modified.longValue(), size.longValue(), seal.longValue()));
      }
    }
  }

  Difference against(Collection<IndexedFile> files) {
    Map<UUID, IndexedFile> left = new HashMap<>(indexed);
    List<UUID> added = new ArrayList<>();
    List<UUID> changed = new ArrayList<>();
    for (IndexedFile file : files) {
      IndexedFile was = left.remove(file.id());
      if (was == null) {
        added.add(file.id());
      } else if (!was.equals(file)) {
        changed.add(file.id());
      }
    }
    return new Difference(false, added, changed, new ArrayList<>(left.keySet()));
  }
}
