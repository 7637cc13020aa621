package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  private final Titles titles;
  private final List<String> notes = new ArrayList<>();

  Tags(IndexReader reader, Phases phases, Titles titles) {
    this.reader = reader;
    this.phases = phases;
    this.titles = titles;
  }

  /** What carries one of these tags, each as typed. */
  List<Query> queries(Key key, List<String> values) throws IOException {
    List<Query> any = new ArrayList<>();
    for (String value : values) {
      switch (key) {
        case PHASE -> any.add(phases.query(value));
        case ROLE, WITH, IS -> any.add(exact(key.word(), value));
        case THEME, MISSION, GUIDE, FROM, LANG, AFTER, BEFORE, ON -> any.addAll(known(key, value));
      }
    }
    return any;
  }

  /** Whole sentences about what no entry carries. */
  List<String> notes() {
    return notes;
  }

  static Query exact(String field, String value) {
    return KeywordField.newExactQuery(field, value);
  }

  private List<Query> known(Key key, String value) throws IOException {
    Map<String, String> names = names(key);
    List<String> meant = Near.named(value, names);
    if (meant.isEmpty()) {
      notes.add(
          Notes.unknown("entry has " + key.word(), value, Nearness.near(value, names.keySet())));
      return List.of(MatchNoDocsQuery.INSTANCE);
    }
    return meant.stream().map(each -> exact(key.word(), each)).toList();
  }

  /** The values that entries have of a key, and what each is called. */
  Map<String, String> names(Key key) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String value : carried(key.word())) {
      names.put(value, called(key, value));
    }
    return names;
  }

  private String called(Key key, String value) {
    return switch (key) {
      case MISSION -> phases.name(value);
      case GUIDE -> titles.guide(value);
      case LANG -> language(value);
      default -> value;
    };
  }

  /** In English and in itself, as either may be typed. */
  private static String language(String code) {
    Locale language = Locale.of(code);
    return language.getDisplayLanguage(Locale.ENGLISH)
        + " "
        + language.getDisplayLanguage(language);
  }

  private Set<String> carried(String field) throws IOException {
    Set<String> carried = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      for (long ord = 0; ord < values.getValueCount(); ord++) {
        carried.add(values.lookupOrd(ord).utf8ToString());
      }
    }
    return carried;
  }
}
