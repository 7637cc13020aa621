package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.sojourn.json.Nearness;

/** Finds entries by their tags, as typed: what no entry carries gets a note. */
final class Tags {

  private final IndexReader reader;
  private final Phases phases;
  private final List<String> notes = new ArrayList<>();

  Tags(IndexReader reader, Phases phases) {
    this.reader = reader;
    this.phases = phases;
  }

  /** What carries this tag; several queries when the value is the beginning of several. */
  List<Query> queries(Key key, String value) throws IOException {
    return switch (key) {
      case PHASE -> List.of(phases.query(value));
      case ROLE -> List.of(exact(Fields.ROLE, value));
      case THEME, MISSION, GUIDE, LANG, AFTER, BEFORE, ON -> known(key.word(), value);
    };
  }

  /** Whole sentences about what no entry carries. */
  List<String> notes() {
    return notes;
  }

  static Query exact(String field, String value) {
    return KeywordField.newExactQuery(field, value);
  }

  private List<Query> known(String field, String value) throws IOException {
    Set<String> known = known(field);
    List<String> meant = Near.beginnings(value, known);
    if (meant.isEmpty()) {
      notes.add(Notes.unknown("entry has " + field, value, Nearness.near(value, known)));
      return List.of(MatchNoDocsQuery.INSTANCE);
    }
    return meant.stream().map(each -> exact(field, each)).toList();
  }

  private Set<String> known(String field) throws IOException {
    Set<String> known = new LinkedHashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      for (long ord = 0; ord < values.getValueCount(); ord++) {
        known.add(values.lookupOrd(ord).utf8ToString());
      }
    }
    return known;
  }
}
