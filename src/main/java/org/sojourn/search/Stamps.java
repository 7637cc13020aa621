package org.sojourn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The files as they were when their entries were indexed. */
record Stamps(Map<UUID, IndexedFile> indexed) {

  static Stamps of(IndexReader reader) throws IOException {
    Map<UUID, IndexedFile> indexed = HashMap.newHashMap(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      Columns columns = new Columns(leaf.reader());
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        columns.read(doc, indexed);
      }
    }
    return new Stamps(indexed);
  }

  /** What a state of the index holds of one entry, as {@link Holdings} adds it up. */
  static long of(IndexReader reader, UUID id) {
    try {
      Map<UUID, IndexedFile> found = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum docs = leaf.reader().postings(Fields.key(id), PostingsEnum.NONE);
        while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          new Columns(leaf.reader()).read(docs.docID(), found);
        }
      }
      return found.values().stream().mapToLong(Holdings::of).sum();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The digest of all the files. */
  String digest() {
    return Holdings.digest(indexed.values());
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

  /** What the entries of one segment keep of their files; to be read from the first to the last. */
  private static final class Columns {
    private final @Nullable Bits live;
    private final BinaryDocValues ids;
    private final NumericDocValues modified;
    private final NumericDocValues size;
    private final NumericDocValues seal;

    Columns(LeafReader leaf) throws IOException {
      live = leaf.getLiveDocs();
      ids = DocValues.getBinary(leaf, Fields.ID);
      modified = DocValues.getNumeric(leaf, Fields.MODIFIED);
      size = DocValues.getNumeric(leaf, Fields.SIZE);
      seal = DocValues.getNumeric(leaf, Fields.SEAL);
    }

    void read(int doc, Map<UUID, IndexedFile> into) throws IOException {
      if ((live == null || live.get(doc))
          && ids.advanceExact(doc)
          && modified.advanceExact(doc)
          && size.advanceExact(doc)
          && seal.advanceExact(doc)) {
        UUID id = Fields.id(ids.binaryValue());
        into.put(id, new IndexedFile(id, modified.longValue(), size.longValue(), seal.longValue()));
      }
    }
  }
}
