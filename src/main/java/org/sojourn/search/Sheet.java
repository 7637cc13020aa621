package org.sojourn.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;

/** An entry as it goes into the index, and the file it was read from. */
record Sheet(IndexedFile file, Document document) {

  static Sheet of(Dossier dossier, Understood known, long modified, long size) {
    IndexedFile file =
        new IndexedFile(dossier.entry().id(), modified, size, dossier.beside().seal());
    return new Sheet(file, Fields.document(dossier, known, file));
  }

  /** The same, to be found by the phrases of these themes, too. */
  Sheet speaking(Widening themes) {
    Set<String> phrases =
        Arrays.stream(document.getFields(Fields.TEXT))
            .map(IndexableField::stringValue)
            .flatMap(text -> themes.phrases(text).stream())
            .collect(Collectors.toSet());
    phrases.forEach(each -> document.add(new StringField(Fields.PHRASE, each, Field.Store.NO)));
    return this;
  }
}
