package org.sojourn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * An index on disk without the entries that are newer elsewhere. Closing it lets go of the index.
 */
final class Shadowed extends FilterDirectoryReader {

  private Shadowed(DirectoryReader disk, Collection<UUID> newer) throws IOException {
    super(
        disk,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader leaf) {
            return new Leaf(leaf, newer);
          }
        });
  }

  static Shadowed of(DirectoryReader disk, Collection<UUID> newer) throws IOException {
    disk.incRef();
    return new Shadowed(disk, newer);
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader disk) {
    throw new UnsupportedOperationException("a shadowed index is made anew, not reopened");
  }

  @Override
  protected void doClose() throws IOException {
    in.decRef();
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class Leaf extends FilterLeafReader {

    private final FixedBitSet live;

    Leaf(LeafReader leaf, Collection<UUID> newer) {
      super(leaf);
      live = new FixedBitSet(leaf.maxDoc());
      Bits old = leaf.getLiveDocs();
      for (int doc = 0; doc < leaf.maxDoc(); doc++) {
        if (old == null || old.get(doc)) {
          live.set(doc);
        }
      }
      try {
        hide(leaf, newer);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    private void hide(LeafReader leaf, Collection<UUID> newer) throws IOException {
      Terms terms = leaf.terms(Fields.ID);
      if (terms == null) {
        return;
      }
      TermsEnum each = terms.iterator();
      for (UUID id : newer) {
        if (each.seekExact(Fields.bytes(id))) {
          PostingsEnum docs = each.postings(null, PostingsEnum.NONE);
          for (int doc = docs.nextDoc();
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = docs.nextDoc()) {
            live.clear(doc);
          }
        }
      }
    }

    @Override
    public Bits getLiveDocs() {
      return live.asReadOnlyBits();
    }

    @Override
    public int numDocs() {
      return live.cardinality();
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
