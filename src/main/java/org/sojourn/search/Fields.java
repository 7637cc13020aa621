package org.sojourn.search;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Named;
import org.sojourn.journal.Response;

/** How an entry is laid out in the index. A change here asks for another {@link #SCHEMA}. */
final class Fields {

  /** The version of this layout; an index of another version is rebuilt. */
  static final String SCHEMA = "8";

  static final String ID = "id";
  static final String MODIFIED = "modified";
  static final String SIZE = "size";
  static final String SEAL = "seal";

  /** How much is known of the entry: {@link Understood#mark} of what knew it. */
  static final String KNOWN = "known";

  /** How much it speaks of each theme, as {@link Kept} keeps it. */
  static final String THEMES = "themes";

  /** The meaning of its passages, as {@link Kept} keeps it. */
  static final String PASSAGES = "passages";

  /** Where its parts begin and what each means, as {@link Spots} keeps it. */
  static final String PARTS = "parts";

  static final String DATE = "date";
  static final String CREATED = "created";

  /** The stems of title, answers and passages; each {@link Tongue} has a field of its own. */
  static final String TEXT = "text";

  /** Answers and passages as they stand. */
  static final String SAID = "said";

  /** Whether it was chosen among others. */
  static final String CHOSEN = "chosen";

  /** The prompts of the answers and what the passages are, in the same order. */
  static final String WHERE = "where";

  /** What those are called by who was asked or who wrote, in the same order. */
  static final String LABEL = "label";

  /** The stems of the title alone; each {@link Tongue} has a field of its own. */
  static final String TITLE = "title";

  /** The title as it stands. */
  static final String CALLED = "called";

  /** The words of title and answers unstemmed, for beginnings of words. */
  static final String WORD = "word";

  /**
   * The phrases of themes that an English text has, each as one term: to find them in the text by
   * their words takes far longer, and a theme has many.
   */
  static final String PHRASE = "phrase";

  static final String THEME = "theme";
  static final String PHASE = "phase";
  static final String MISSION = "mission";
  static final String GUIDE = "guide";
  static final String ROLE = "role";
  static final String LANG = "lang";
  static final String FROM = "from";
  static final String WITH = "with";
  static final String IS = "is";

  /** What {@link #IS} says of an entry that was shared. */
  static final String SHARED = "shared";

  /** What {@link #IS} says of what somebody else shared, whose name stands in {@link #FROM}. */
  static final String RECEIVED = "received";

  private Fields() {}

  /**
   * An entry as a document. Only a phase that the writer set by hand is kept: any other follows
   * from the missions as they are when the entry is looked for.
   */
  static Document document(Dossier dossier, Understood known, IndexedFile file, Widening themes) {
    Entry entry = dossier.entry();
    Document document = new Document();
    document.add(new StringField(ID, bytes(entry.id()), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, bytes(entry.id())));
    document.add(new NumericDocValuesField(MODIFIED, file.modified()));
    document.add(new NumericDocValuesField(SIZE, file.size()));
    document.add(new NumericDocValuesField(SEAL, file.seal()));
    document.add(new LongField(DATE, entry.date().toEpochDay(), Field.Store.NO));
    document.add(new NumericDocValuesField(CREATED, entry.created().toEpochSecond()));
    addKnown(document, entry, known.mark(), known.text());
    addTags(document, entry);
    Wording words = new Wording(document, Tongue.of(entry.language()), themes);
    addProse(document, words, entry);
    addBeside(document, words, dossier.beside());
    words.end();
    addTag(document, IS, dossier.sharedBy() == null ? null : RECEIVED);
    addTag(document, FROM, dossier.sharedBy());
    return document;
  }

  private static void addKnown(Document document, Entry entry, long mark, Insight.Known known) {
    document.add(new NumericDocValuesField(KNOWN, mark));
    if (known.themes().length > 0) {
      document.add(new BinaryDocValuesField(THEMES, Kept.themes(known.themes())));
    }
    if (!known.passages().isEmpty()) {
      document.add(new BinaryDocValuesField(PASSAGES, Kept.passages(known.passages())));
    }
    // An entry of one part is near where it begins.
    if (known.parts().size() > 1) {
      List<Spot> spots = Spots.of(entry, known.starts());
      document.add(new BinaryDocValuesField(PARTS, Spots.kept(spots, known.parts())));
    }
  }

  private static void addTags(Document document, Entry entry) {
    entry.themes().stream().distinct().forEach(theme -> addTag(document, THEME, theme));
    addTag(document, PHASE, id(entry.phase()));
    addTag(document, MISSION, entry.mission());
    GuideRef guide = entry.guide();
    addTag(document, GUIDE, guide == null ? null : guide.id());
    addTag(document, ROLE, id(entry.role()));
    addTag(document, LANG, entry.language());
  }

  private static void addProse(Document document, Wording words, Entry entry) {
    document.add(new StoredField(CALLED, entry.title()));
    words.title(entry.title());
    for (Answer answer : entry.answers()) {
      boolean chosen = answer.response() instanceof Response.Choice;
      Said said = new Said(answer.prompt(), answer.asked().title(), answer.said(), chosen);
      addText(document, words, said);
    }
  }

  private static void addBeside(Document document, Wording words, Beside beside) {
    for (Passage passage : beside.passages()) {
      addText(document, words, new Said(passage.where(), passage.label(), passage.text(), false));
    }
    beside.people().stream().distinct().forEach(name -> addTag(document, FROM, name));
    beside.passages().stream()
        .map(passage -> passage.where() + "s")
        .distinct()
        .forEach(kind -> addTag(document, WITH, kind));
    addTag(document, IS, beside.shared() ? SHARED : null);
  }

  private static void addText(Document document, Wording words, Said said) {
    if (!said.text().isBlank()) {
      document.add(new StoredField(WHERE, said.where()));
      document.add(new StoredField(LABEL, said.label()));
      document.add(new StoredField(SAID, said.text()));
      document.add(new StoredField(CHOSEN, String.valueOf(said.chosen())));
      words.text(said.text());
    }
  }

  private static void addTag(Document document, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      document.add(new KeywordField(field, cut(value), Field.Store.YES));
    }
  }

  /** Lucene refuses terms longer than 32,766 bytes; no honest tag comes near. */
  private static String cut(String tag) {
    return tag.length() <= 1000 ? tag : tag.substring(0, 1000);
  }

  private static @Nullable String id(@Nullable Named named) {
    return named == null ? null : named.id();
  }

  static Term key(UUID id) {
    return new Term(ID, bytes(id));
  }

  static BytesRef bytes(UUID id) {
    return new BytesRef(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static UUID id(BytesRef bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
