package org.sojourn.search;

import org.apache.lucene.document.Document;

/** An entry as it goes into the index, and the file it was read from. */
record Sheet(IndexedFile file, Document document) {

  static Sheet of(Dossier dossier, Understood known, long modified, long size) {
    IndexedFile file =
        new IndexedFile(dossier.entry().id(), modified, size, dossier.beside().seal());
    return new Sheet(file, Fields.document(dossier, known, file));
  }
}
