package org.sojourn.search;

import java.io.IOException;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a folder held.
 *
 * @param shelf the index when it is ready, else an empty one in memory
 * @param name the name of the index the folder points to, if any
 */
record Opened(Condition condition, Shelf shelf, @Nullable String name) {

  /** Opens the index in use, if it carries this label. */
  static Opened in(Folder folder, Prose prose, Label label) {
    String name = null;
    try {
      name = folder.current().orElse(null);
      return name == null
          ? without(Condition.MISSING, prose, null)
          : named(name, folder, prose, label);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException other) {
      return without(Condition.OTHER_VERSION, prose, name);
    } catch (IOException | RuntimeException trouble) {
      return without(Condition.DAMAGED, prose, name);
    }
  }

  private static Opened named(String name, Folder folder, Prose prose, Label label)
      throws IOException {
    if (!folder.holds(name)) {
      return without(Condition.DAMAGED, prose, name);
    }
    Shelf shelf = shelf(name, folder, prose, label);
    Condition found = condition(name, folder, label, shelf);
    if (found == Condition.READY) {
      return new Opened(found, shelf, name);
    }
    shelf.close();
    return without(found, prose, name);
  }

  /**
   * Opening looks at the ends of files only. What somebody else has written to since the commit is
   * read to the end before it is believed.
   */
  private static Condition condition(String name, Folder folder, Label label, Shelf shelf)
      throws IOException {
    IndexCommit commit = shelf.commitOnDisk().orElseThrow();
    if (!label.fits(commit.getUserData())) {
      return Condition.OTHER_VERSION;
    }
    boolean trusted = !folder.touched(name, commit) || shelf.intact(() -> false);
    return trusted ? Condition.READY : Condition.DAMAGED;
  }

  /** Opens an index by its name. */
  static Shelf shelf(String name, Folder folder, Prose prose, Label label) throws IOException {
    Directory directory = folder.open(name);
    try {
      return Shelf.reading(prose, label, directory);
    } catch (IOException | RuntimeException trouble) {
      IOUtils.closeWhileHandlingException(directory);
      throw trouble;
    }
  }

  private static Opened without(Condition condition, Prose prose, @Nullable String name) {
    return new Opened(condition, Shelf.memory(prose), name);
  }
}
