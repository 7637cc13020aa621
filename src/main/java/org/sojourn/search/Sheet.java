package org.sojourn.search;

import org.apache.lucene.document.Document;

/** An entry as it goes into the index, and the file it was read from. */
record Sheet(IndexedFile file, Document document) {

  /** The entry, to be found by its words and by the phrases of these themes. */
  static Sheet of(Dossier dossier, Understood known, long modified, long size, Widening themes) {
    IndexedFile file =
        new IndexedFile(dossier.entry().id(), modified, size, dossier.beside().seal());
    return new Sheet(file, Fields.document(dossier, known, file, themes));
  }
}
