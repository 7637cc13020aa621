package org.sojourn.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** The words of an entry on their way into its document: each text is cut once for all fields. */
final class Wording {

  private static final FieldType WORDS = words();

  private final Document document;
  private final Tongue tongue;
  private final Widening themes;
  private final Set<Pieces.Piece> pieces = new LinkedHashSet<>();
  private final Set<String> phrases = new HashSet<>();

  /** No words yet; those in English will be found by the phrases of themes, too. */
  Wording(Document document, Tongue tongue, Widening themes) {
    this.document = document;
    this.tongue = tongue;
    this.themes = themes;
  }

  /** The title, which is a text, too. */
  void title(String title) {
    document.add(new TextField(tongue.title(), Ready.stems(themes.pieces(tongue, title))));
    text(title);
  }

  void text(String text) {
    List<Pieces.Piece> cut = themes.pieces(tongue, text);
    document.add(new TextField(tongue.text(), Ready.stems(cut)));
    pieces.addAll(cut);
    if (tongue == Tongue.ENGLISH) {
      phrases.addAll(themes.phrases(cut));
    }
  }

  /** There is no more: every word goes in once, however often it is there. */
  void end() {
    document.add(new Field(Fields.WORD, Ready.words(pieces), WORDS));
    phrases.forEach(each -> document.add(new StringField(Fields.PHRASE, each, Field.Store.NO)));
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
