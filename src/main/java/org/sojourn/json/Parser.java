package org.sojourn.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads one document into a tree, strictly: one value, no key twice, nothing deep or huge. */
final class Parser {

  /** Takes the values of a long document. */
  @FunctionalInterface
  interface Taker {
    void take(String key, Node value) throws JsonTrouble;
  }

  private static final JsonFactory STRICT = factory(Limits.TEXT, Limits.TOKENS);
  private static final JsonFactory FOREIGN = factory(Limits.FOREIGN_TEXT, Limits.TOKENS);
  private static final JsonFactory LONG = factory(Limits.TEXT, Limits.LONG_DOCUMENT);

  private static final String MORE = "text follows the end of the document; remove it";

  private final Source source;
  private final JsonParser json;

  private Parser(Source source, JsonParser json) {
    this.source = source;
    this.json = json;
  }

  private static JsonFactory factory(int text, long tokens) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Limits.DEPTH)
                .maxStringLength(text)
                .maxNameLength(Limits.KEY)
                .maxNumberLength(Limits.NUMBER)
                .maxTokenCount(tokens)
                .build())
        .build();
  }

  /** The whole document. */
  static Node parse(Source source) throws JsonTrouble {
    return parse(source, STRICT);
  }

  /** The same of a document that somebody else wrote, with shorter texts. */
  static Node foreign(Source source) throws JsonTrouble {
    return parse(source, FOREIGN);
  }

  private static Node parse(Source source, JsonFactory factory) throws JsonTrouble {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), source.text())) {
      return new Parser(source, json).document(Parser::value);
    }
  }

  /** The values of the document's object, one by one. */
  static void each(Source source, Taker taker) throws JsonTrouble {
    try (JsonParser json = LONG.createParser(ObjectReadContext.empty(), source.text())) {
      new Parser(source, json).document((parser, token) -> parser.handOn(token, taker));
    }
  }

  /** What is made of the document from its first token. */
  @FunctionalInterface
  private interface Root<T> {
    T make(Parser parser, JsonToken first) throws JsonTrouble;
  }

  private <T> T document(Root<T> root) throws JsonTrouble {
    try {
      JsonToken first = json.nextToken();
      if (first == null) {
        throw source.trouble(0, "the file is empty; it should hold a JSON object", null);
      }
      T made = root.make(this, first);
      refuseMore();
      return made;
    } catch (JacksonException e) {
      throw Faults.trouble(source, place(e), e);
    }
  }

  private Set<String> handOn(JsonToken first, Taker taker) throws JsonTrouble {
    if (first != JsonToken.START_OBJECT) {
      throw source.trouble(at(), "the document should be an object", null);
    }
    Set<String> keys = new HashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = key(keys);
      keys.add(key);
      JsonToken value = json.nextToken();
      if (value != JsonToken.START_ARRAY) {
        taker.take(key, value(value));
        continue;
      }
      for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
        taker.take(key, value(t));
      }
    }
    return keys;
  }

  private void refuseMore() throws JsonTrouble {
    try {
      if (json.nextToken() == null) {
        return;
      }
    } catch (StreamReadException e) {
      throw source.trouble(place(e), MORE, e);
    }
    throw source.trouble(at(), MORE, null);
  }

  private Node value(JsonToken token) throws JsonTrouble {
    int at = at();
    return switch (token) {
      case VALUE_STRING -> new Node.Text(json.getString(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(json.getString(), at);
      case VALUE_TRUE -> new Node.Flag(true, at);
      case VALUE_FALSE -> new Node.Flag(false, at);
      case VALUE_NULL -> new Node.Nothing(at);
      case START_ARRAY -> items(at);
      case START_OBJECT -> fields(at);
      case END_ARRAY, END_OBJECT, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("No value starts with [%s]".formatted(token));
    };
  }

  private Node items(int at) throws JsonTrouble {
    List<Node> items = new ArrayList<>();
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      items.add(value(t));
    }
    return new Node.Items(items, at);
  }

  private Node fields(int at) throws JsonTrouble {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      int keyAt = at();
      String key = key(fields.keySet());
      fields.put(key, new Node.Field(value(json.nextToken()), keyAt));
    }
    return new Node.Fields(fields, at);
  }

  private String key(Set<String> before) throws JsonTrouble {
    String key = json.currentName();
    if (before.contains(key)) {
      throw source.trouble(
          at(), "key [%s] stands here twice; remove one".formatted(Words.excerpt(key)), null);
    }
    return key;
  }

  /* Broken limits come without a place, but the parser has not gone on. */
  private int place(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null ? at() : (int) place.getCharOffset();
  }

  private int at() {
    return (int) json.currentTokenLocation().getCharOffset();
  }
}
