package org.sojourn.identifiers;

import java.util.List;
import java.util.Set;

/** The tokens of one text, and what stands around each of them. */
final class Context {
  private static final Set<String> NAME = Set.of("name", "nombre", "nom", "nome");
  private static final Set<String> IS = Set.of("is", "was", "es", "est", "'s");

  private final List<Token> tokens;
  private final boolean[] proper;
  private final Lexicon lexicon;

  /**
   * A text.
   *
   * @param proper which tokens the tagger takes for proper nouns; empty when it did not look
   */
  Context(List<Token> tokens, boolean[] proper, Lexicon lexicon) {
    this.tokens = tokens;
    this.proper = proper;
    this.lexicon = lexicon;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  List<Token> run(int start, int end) {
    return tokens.subList(start, end);
  }

  boolean within(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** A token in lower case, without accents; empty outside the text. */
  String text(int at) {
    return within(at) ? token(at).folded() : "";
  }

  boolean tagged() {
    return proper.length > 0;
  }

  boolean proper(int at) {
    return tagged() && proper[at];
  }

  /** Whether a word with a capital stands here. */
  boolean capital(int at) {
    return within(at) && token(at).letters() && token(at).capital();
  }

  /** Whether more than a space stands before this token. */
  boolean broken(int at) {
    return at > 0 && token(at).start() - token(at - 1).end() > 1;
  }

  /** Whether nothing stands before this token. */
  boolean touches(int at) {
    return within(at) && token(at).start() == token(at - 1).end();
  }

  /** Whether a word for a site stands here that belongs to a name before it. */
  boolean site(int at) {
    if (at < 1 || !within(at) || broken(at)) {
      return false;
    }
    String folded = text(at);
    return Cues.SITES.contains(folded)
        && (token(at).capital() || !Cues.ONLY_CAPITAL.contains(folded));
  }

  /** Whether a word for a site stands after it, with a capital, as in "Methodist Hospital". */
  boolean sited(int at) {
    return site(at + 1) && token(at + 1).capital();
  }

  /** Whether a title stands before it; "my sister" is no title, "Sister Aminata" is. */
  boolean titled(int at) {
    return at > 0 && token(at).capital() && !broken(at) && Cues.TITLES.contains(text(at - 1));
  }

  /** Whether a word for a person stands before. */
  boolean kin(int at) {
    String before = text(at - 1);
    return (Cues.PEOPLE.contains(before) || Cues.TITLES.contains(before)) && !broken(at);
  }

  /** Whether it is said to be a name: "named", "called", "her name is". */
  boolean named(int at) {
    Token token = token(at);
    boolean word = lexicon.ordinary(token.folded()) && !lexicon.both(token.folded());
    if (Cues.NAMED.contains(text(at - 1))) {
      return !lexicon.known(token) && (token.capital() || !word);
    }
    return IS.contains(text(at - 1)) && NAME.contains(text(at - 2)) && (token.capital() || !word);
  }

  /** Whether an initial with its stop stands after it. */
  boolean initialAfter(int at) {
    return within(at + 2)
        && token(at + 1).word().matches("\\p{Lu}")
        && token(at + 2).is(".")
        && touches(at + 2);
  }
}
