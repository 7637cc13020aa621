package org.sojourn.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Named;

/**
 * One value of a JSON document, which knows where it stands; a key whose value is null counts as
 * absent.
 */
public final class Doc {

  /** What a value can be. */
  public enum Shape {
    /** Characters in double quotes. */
    TEXT("a text"),
    /** A number. */
    NUMBER("a number"),
    /** True or false. */
    FLAG("true or false"),
    /** The value null. */
    NOTHING("null"),
    /** A list of values. */
    LIST("a list"),
    /** Keys with their values. */
    OBJECT("an object");

    private final String words;

    Shape(String words) {
      this.words = words;
    }
  }

  private final Source source;
  private final Node node;
  private final String name;
  private final int position;

  private Doc(Source source, Node node, String name, int position) {
    this.source = source;
    this.node = node;
    this.name = name;
    this.position = position;
  }

  /** Takes the values of a long document one by one. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a value under a key; a list comes value by value. */
    void take(String key, Doc value) throws JsonTrouble;
  }

  /**
   * Reads a long document as strictly, but up to 1 GB of it: its object's values are handed on one
   * by one and not kept, a list's values each for itself.
   *
   * @param source what to call it in troubles, such as its file
   */
  public static void each(String source, byte[] utf8, Taker taker) throws JsonTrouble {
    Source text = Source.decode(source, refuseLong(source, utf8, Limits.LONG_DOCUMENT));
    Parser.each(text, (key, node) -> taker.take(key, new Doc(text, node, key, 0)));
  }

  /**
   * Reads a document strictly: one value in UTF-8 and nothing after it, no key twice, at most 32
   * levels, texts of at most five million characters, at most 20 MB.
   *
   * @param source what to call it in troubles, such as its file
   */
  public static Doc read(String source, byte[] utf8) throws JsonTrouble {
    Source text = Source.decode(source, refuseLong(source, utf8, Limits.DOCUMENT));
    return new Doc(text, Parser.parse(text), "the document", 0);
  }

  /**
   * Reads a document that somebody else wrote: as strictly, and with texts of at most a million
   * characters in at most 2 MB.
   *
   * @param source what to call it in troubles, such as its file
   */
  public static Doc foreign(String source, byte[] utf8) throws JsonTrouble {
    Source text = Source.decode(source, refuseLong(source, utf8, Limits.FOREIGN_DOCUMENT));
    return new Doc(text, Parser.foreign(text), "the document", 0);
  }

  private static byte[] refuseLong(String source, byte[] utf8, int most) throws JsonTrouble {
    if (utf8.length > most) {
      throw new JsonTrouble(
          source, 0, 0, "%,d bytes are too long; %,d are the most".formatted(utf8.length, most));
    }
    return utf8;
  }

  /** What this value is. */
  public Shape shape() {
    return switch (node) {
      case Node.Text _ -> Shape.TEXT;
      case Node.Numeral _ -> Shape.NUMBER;
      case Node.Flag _ -> Shape.FLAG;
      case Node.Nothing _ -> Shape.NOTHING;
      case Node.Items _ -> Shape.LIST;
      case Node.Fields _ -> Shape.OBJECT;
    };
  }

  Node node() {
    return node;
  }

  // This value

  /** This value, which must be a text. */
  public String text() throws JsonTrouble {
    if (node instanceof Node.Text text) {
      return text.text();
    }
    throw not(Shape.TEXT);
  }

  /** This value, which must be a whole number of at most 32 bits. */
  public int number() throws JsonTrouble {
    if (!(node instanceof Node.Numeral number)) {
      throw not(Shape.NUMBER);
    }
    try {
      return Integer.parseInt(number.digits());
    } catch (NumberFormatException _) {
      throw trouble(
          "%s [%s] is not a whole number of a usual size".formatted(called(), number.digits()));
    }
  }

  /** This value, which must be true or false. */
  public boolean flag() throws JsonTrouble {
    if (node instanceof Node.Flag flag) {
      return flag.on();
    }
    throw not(Shape.FLAG);
  }

  /** The values of this list. */
  public List<Doc> list() throws JsonTrouble {
    if (!(node instanceof Node.Items items)) {
      throw not(Shape.LIST);
    }
    List<Doc> docs = new ArrayList<>(items.items().size());
    for (Node item : items.items()) {
      docs.add(new Doc(source, item, name, docs.size() + 1));
    }
    return docs;
  }

  /** The texts of this list, which must hold nothing else. */
  public List<String> texts() throws JsonTrouble {
    List<String> texts = new ArrayList<>();
    for (Doc doc : list()) {
      texts.add(doc.text());
    }
    return texts;
  }

  /** This value, which must be a UUID in its usual form of 36 characters. */
  public UUID id() throws JsonTrouble {
    return Words.id(this);
  }

  /** This value, which must be a day such as {@code 2026-11-22}. */
  public LocalDate date() throws JsonTrouble {
    return Words.date(this);
  }

  /** This value, which must be a time such as {@code 2026-11-22T21:04:10+03:00}. */
  public OffsetDateTime time() throws JsonTrouble {
    return Words.time(this);
  }

  /** This value, which must be the id of one of the type's constants. */
  public <E extends Enum<E> & Named> E named(Class<E> type) throws JsonTrouble {
    return Words.named(this, type);
  }

  // The values of this object's keys

  /** The keys of this object, in order. */
  public Set<String> keys() throws JsonTrouble {
    return fields().fields().keySet();
  }

  /** The keys and values of this object, in order; without those that are null. */
  public Map<String, Doc> entries() throws JsonTrouble {
    Map<String, Doc> entries = new LinkedHashMap<>();
    for (String key : keys()) {
      Doc value = child(key);
      if (value != null) {
        entries.put(key, value);
      }
    }
    return entries;
  }

  /** Whether this object has a value under a key. */
  public boolean has(String key) throws JsonTrouble {
    return child(key) != null;
  }

  /** The value under a key, whatever it is. */
  public Doc value(String key) throws JsonTrouble {
    Doc value = child(key);
    if (value == null) {
      throw trouble("[%s] is missing; add it".formatted(key));
    }
    return value;
  }

  /** The value under a key, whatever it is, or nothing when there is none. */
  public Optional<Doc> optional(String key) throws JsonTrouble {
    return Optional.ofNullable(child(key));
  }

  /** The text under a key. */
  public String text(String key) throws JsonTrouble {
    return value(key).text();
  }

  /** The text under a key, or another when there is none. */
  public String text(String key, String absent) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? absent : value.text();
  }

  /** The text under a key, or nothing when there is none. */
  public Optional<String> optionalText(String key) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? Optional.empty() : Optional.of(value.text());
  }

  /** The whole number under a key. */
  public int number(String key) throws JsonTrouble {
    return value(key).number();
  }

  /** The whole number under a key, or another when there is none. */
  public int number(String key, int absent) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? absent : value.number();
  }

  /** The whole number under a key, or nothing when there is none. */
  public OptionalInt optionalNumber(String key) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value.number());
  }

  /** Whether a key says true, or another answer when there is none. */
  public boolean flag(String key, boolean absent) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? absent : value.flag();
  }

  /** The object under a key. */
  public Doc object(String key) throws JsonTrouble {
    return value(key).object();
  }

  /** The object under a key, or nothing when there is none. */
  public Optional<Doc> optionalObject(String key) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? Optional.empty() : Optional.of(value.object());
  }

  /** The values of the list under a key; none when there is no list. */
  public List<Doc> list(String key) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? List.of() : value.list();
  }

  /** The texts of the list under a key; none when there is no list. */
  public List<String> texts(String key) throws JsonTrouble {
    Doc value = child(key);
    return value == null ? List.of() : value.texts();
  }

  /** The UUIDs of the list under a key; none when there is no list. */
  public List<UUID> ids(String key) throws JsonTrouble {
    List<UUID> ids = new ArrayList<>();
    for (Doc doc : list(key)) {
      ids.add(doc.id());
    }
    return ids;
  }

  /** The UUID under a key. */
  public UUID id(String key) throws JsonTrouble {
    return value(key).id();
  }

  /** The day under a key. */
  public LocalDate date(String key) throws JsonTrouble {
    return value(key).date();
  }

  /** The time under a key. */
  public OffsetDateTime time(String key) throws JsonTrouble {
    return value(key).time();
  }

  /** The constant under a key, by its id. */
  public <E extends Enum<E> & Named> E named(String key, Class<E> type) throws JsonTrouble {
    return value(key).named(type);
  }

  /** The constant under a key, by its id, or nothing when there is none. */
  public <E extends Enum<E> & Named> Optional<E> optionalNamed(String key, Class<E> type)
      throws JsonTrouble {
    Doc value = child(key);
    return value == null ? Optional.empty() : Optional.of(value.named(type));
  }

  // Troubles

  /** A trouble with this value. */
  public JsonTrouble trouble(String problem) {
    return source.trouble(node.at(), problem, null);
  }

  /** A trouble with a key of this object, or with the object when it has no such key. */
  public JsonTrouble trouble(String key, String problem) {
    Node.Field field = node instanceof Node.Fields fields ? fields.fields().get(key) : null;
    return field == null ? trouble(problem) : source.trouble(field.keyAt(), problem, null);
  }

  /** A trouble of a key that nobody knows; it says which was meant, or which there are. */
  public JsonTrouble unknown(String what, String key, List<String> known) {
    return trouble(key, Nearness.unknown(what, key, known));
  }

  /** Refuses this object when it has a key that is not one of these. */
  public void only(String... known) throws JsonTrouble {
    for (String key : keys()) {
      if (!Arrays.asList(known).contains(key)) {
        throw trouble(key, Nearness.unknown("key", key, List.of(known)));
      }
    }
  }

  FutureFormat future(String format) {
    return new FutureFormat(
        source.name(), source.line(node.at()), source.column(node.at()), format);
  }

  private Doc object() throws JsonTrouble {
    fields();
    return this;
  }

  private JsonTrouble not(Shape wanted) {
    return trouble("%s is %s; it should be %s".formatted(called(), shape().words, wanted.words));
  }

  String called() {
    return position == 0 ? name : "value %d of %s".formatted(position, name);
  }

  private Node.Fields fields() throws JsonTrouble {
    if (node instanceof Node.Fields fields) {
      return fields;
    }
    throw not(Shape.OBJECT);
  }

  private @Nullable Doc child(String key) throws JsonTrouble {
    Node.Field field = fields().fields().get(key);
    return field == null || field.value() instanceof Node.Nothing
        ? null
        : new Doc(source, field.value(), key, 0);
  }
}
