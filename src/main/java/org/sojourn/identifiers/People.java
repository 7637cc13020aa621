package org.sojourn.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of people and places in one text, by lists, by the tagger, and by the words around them.
 */
final class People {
  private static final Set<String> MONTHS_AND_DAYS =
      Set.of(
          "may",
          "april",
          "june",
          "july",
          "august",
          "january",
          "march",
          "sunday",
          "monday",
          "friday",
          "summer",
          "saturday",
          "tuesday",
          "wednesday",
          "autumn");

  /** Whose hospital it may be. */
  private static final Set<String> WHOSE =
      Set.of("children", "women", "veterans", "mothers", "people");

  private final List<Token> tokens;
  private final boolean[] proper;
  private final boolean tagged;
  private final Lexicon lexicon;
  private final boolean capitals;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * A text to look through.
   *
   * @param proper which tokens the tagger takes for proper nouns; empty when it did not look
   */
  People(List<Token> tokens, boolean[] proper, Lexicon lexicon) {
    this.tokens = tokens;
    this.proper = proper;
    this.tagged = proper.length > 0;
    this.lexicon = lexicon;
    this.capitals =
        tokens.stream().filter(Token::first).filter(Token::letters).anyMatch(Token::capital);
  }

  List<Mark> marks() {
    int at = 0;
    while (at < tokens.size()) {
      at = names(at) ? take(at) : at + 1;
    }
    return marks;
  }

  /** Marks the run of names that begins here, and says where to go on. */
  private int take(int from) {
    int end = from + 1;
    while (goesOn(end)) {
      end = next(end);
    }
    int whole = sites(end);
    boolean place = whole > end;
    int start = place ? before(from) : from;
    if (!place && (eponym(end) || weak(start, end))) {
      return end;
    }
    whole = state(possessive(start, whole));
    mark(start, whole, place || isPlace(start, end));
    return whole;
  }

  /** Goes on over "Hospital", "District Clinic" or "'s Children's Hospital". */
  private int sites(int from) {
    int at = from;
    while (true) {
      int next = text(at).equals("'s") ? at + 1 : at;
      if (site(next)) {
        at = next + 1;
      } else if (WHOSE.contains(text(next))
          && token(next).capital()
          && text(next + 1).equals("'s")
          && site(next + 2)) {
        at = next + 3;
      } else {
        return at;
      }
    }
  }

  /** "St. Mary's" and "Cox's Bazar" are whole only with what belongs to them. */
  private int possessive(int start, int end) {
    if (!text(end).equals("'s")) {
      return end;
    }
    if (text(start).matches("ste?\\.")) {
      return end + 1;
    }
    int next = end + 1;
    boolean goesOn =
        next < tokens.size()
            && token(next).letters()
            && token(next).capital()
            && !broken(next)
            && !lexicon.known(text(next))
            && !lexicon.ordinary(text(next));
    return goesOn ? next + 1 : end;
  }

  /** Goes on over the state after a town, as in ", TX". */
  private int state(int end) {
    boolean state =
        text(end).equals(",")
            && end + 1 < tokens.size()
            && token(end + 1).shouted()
            && token(end + 1).word().length() == 2
            && !lexicon.known(text(end + 1));
    return state ? end + 2 : end;
  }

  private void mark(int from, int end, boolean place) {
    boolean certain = !place && (titled(from) || named(from));
    int start = !place && titled(from) && token(from - 1).capital() ? from - 1 : from;
    marks.add(
        new Mark(
            tokens.get(start).start(),
            tokens.get(end - 1).end(),
            place ? Kind.PLACE : Kind.NAME,
            certain ? Certainty.CERTAIN : Certainty.POSSIBLE));
  }

  /** Whether the run goes on with a name, an initial, or a particle between two names. */
  private boolean goesOn(int at) {
    return at < tokens.size() && next(at) > at;
  }

  private int next(int at) {
    Token token = token(at);
    if (token.first() && !initialBefore(at) || broken(at)) {
      return at;
    }
    if (token.letters() && token.capital() && token.word().length() == 1) {
      return text(at + 1).equals(".") && touches(at + 1) ? at + 2 : at + 1;
    }
    if (token.capital()
        && token.letters()
        && !Cues.SITES.contains(token.folded())
        && (lexicon.eponym(token.folded())
            || !lexicon.known(token.folded())
                && (!lexicon.ordinary(token.folded())
                    || lexicon.capitalName(token.folded())
                    || isProper(at))
            || sited(at))) {
      return at + 1;
    }
    if (token.letters() && !token.capital() && lower(at) && lowerBefore(at)) {
      return at + 1;
    }
    if (Cues.PARTICLES.contains(token.folded())
        && at + 1 < tokens.size()
        && token(at + 1).capital()
        && !token(at + 1).first()
        && !lexicon.known(token(at + 1).folded())) {
      return at + 2;
    }
    if (Cues.PARTICLES.contains(token.folded())
        && Cues.PARTICLES.contains(text(at + 1))
        && at + 2 < tokens.size()
        && token(at + 2).capital()) {
      return at + 3;
    }
    return at;
  }

  private boolean lowerBefore(int at) {
    return at > 0 && !token(at - 1).capital();
  }

  private boolean initialBefore(int at) {
    return at > 1 && token(at - 1).is(".") && token(at - 2).word().length() == 1;
  }

  /** Whether more than a space stands before this token. */
  private boolean broken(int at) {
    return at > 0 && token(at).start() - token(at - 1).end() > 1;
  }

  private boolean touches(int at) {
    return at < tokens.size() && token(at).start() == token(at - 1).end();
  }

  private boolean names(int at) {
    Token token = token(at);
    if (!token.letters() || token.is("'s")) {
      return false;
    }
    if (token.word().length() == 1) {
      return token.capital() && initials(at);
    }
    if (abbreviation(token)) {
      return token.folded().matches("(?:st|ste|mt|ft)\\.")
          && at + 1 < tokens.size()
          && token(at + 1).capital();
    }
    return token.capital() ? capital(at) : lower(at);
  }

  private static boolean abbreviation(Token token) {
    return token.word().endsWith(".");
  }

  /** "J. Smith", "Mr K." and such. */
  private boolean initials(int at) {
    if (token(at).is("I") || token(at).is("A") && !text(at + 1).equals(".")) {
      return false;
    }
    boolean stop = text(at + 1).equals(".") && touches(at + 1);
    int next = at + 2;
    return titled(at)
        || stop
            && next < tokens.size()
            && token(next).letters()
            && token(next).capital()
            && (!lexicon.ordinary(token(next).folded())
                || isProper(next)
                || token(next).word().length() == 1);
  }

  private boolean capital(int at) {
    Token token = token(at);
    String folded = token.folded();
    if (lexicon.capitalName(folded) && !sited(at)) {
      return both(at);
    }
    if (Cues.TITLES.contains(folded) && (titles(at) || !lexicon.name(folded))) {
      return false;
    }
    if (titled(at) || named(at)) {
      return !token.first()
          && (!lexicon.ordinary(folded) || isProper(at) || named(at) && !token.shouted());
    }
    if (!token.first() && sited(at)) {
      return true;
    }
    if (lexicon.known(folded)) {
      return lexicon.eponym(folded) && Cues.DOES.contains(text(at + 1));
    }
    if (token.shouted()) {
      return lexicon.name(folded) && folded.length() > 3
          || text(at - 1).matches("at|from") && lexicon.strange(folded);
    }
    if (token.first()) {
      return !lexicon.ordinary(folded)
              && (lexicon.name(folded) || lexicon.place(folded) || lexicon.strange(folded))
          || lexicon.ordinary(folded) && nameFollows(at);
    }
    if (Cues.SITES.contains(folded)) {
      return false;
    }
    return lexicon.ordinary(folded)
        ? isProper(at) || placed(at) || initialAfter(at)
        : lexicon.strange(folded) || lexicon.name(folded) || lexicon.place(folded);
  }

  private boolean titles(int at) {
    return at + 1 < tokens.size() && token(at + 1).capital() && !broken(at + 1);
  }

  private boolean initialAfter(int at) {
    return at + 2 < tokens.size()
        && token(at + 1).word().matches("\\p{Lu}")
        && token(at + 2).is(".")
        && touches(at + 2);
  }

  /** At the start of a sentence an ordinary word with a capital belongs to the name after it. */
  private boolean nameFollows(int at) {
    return isProper(at)
        && at + 1 < tokens.size()
        && !broken(at + 1)
        && token(at + 1).capital()
        && !token(at + 1).shouted()
        && (!lexicon.ordinary(token(at + 1).folded()) && !lexicon.known(token(at + 1).folded())
            || Cues.SITES.contains(token(at + 1).folded()));
  }

  /** An ordinary word with a capital after "in" or before "Clinic" is the name of a place. */
  private boolean placed(int at) {
    return lexicon.place(token(at).folded()) && Cues.WHERE.contains(text(at - 1));
  }

  /** A name that is an ordinary word as well. */
  private boolean both(int at) {
    Token token = token(at);
    if (titled(at) || named(at)) {
      return true;
    }
    String next = text(at + 1);
    boolean surname =
        at + 1 < tokens.size()
            && token(at + 1).capital()
            && token(at + 1).letters()
            && !token(at + 1).first()
            && !broken(at + 1)
            && (lexicon.capitalName(token(at + 1).folded())
                || !lexicon.ordinary(token(at + 1).folded())
                    && !lexicon.known(token(at + 1).folded()));
    boolean time = MONTHS_AND_DAYS.contains(token.folded());
    if (time
        && (Cues.TIMES.contains(text(at - 1))
            || at + 1 < tokens.size() && Character.isDigit(next.charAt(0)))) {
      return false;
    }
    if (surname || apposition(at) || Cues.DOES.contains(next)) {
      return true;
    }
    return token.first()
        ? token.first() && does(at + 1)
        : !time || Cues.TO_WHOM.contains(text(at - 1)) || next.equals("and");
  }

  /** "was crying", "'s mother", "has gone": what makes a person of a word at the start. */
  private boolean does(int at) {
    String next = text(at);
    boolean owns = next.equals("'s") && Cues.PEOPLE.contains(text(at + 1));
    boolean ing = (next.equals("was") || next.equals("is")) && text(at + 1).endsWith("ing");
    boolean both = next.equals("and") && at + 1 < tokens.size() && token(at + 1).capital();
    return owns || ing || both;
  }

  private boolean apposition(int at) {
    return text(at + 1).equals(",")
        && Set.of("the", "a", "an", "my", "our", "her", "his", "their", "who")
            .contains(text(at + 2))
        && (text(at + 2).equals("who")
            || Cues.PEOPLE.contains(text(at + 3))
            || Cues.PEOPLE.contains(text(at + 4)));
  }

  private boolean lower(int at) {
    String folded = token(at).folded();
    if (lexicon.both(folded)) {
      return lowerBoth(at);
    }
    if (lexicon.ordinary(folded) || lexicon.known(folded) || folded.length() < 3) {
      return false;
    }
    if (lexicon.name(folded) && tagged || lexicon.place(folded)) {
      return !Cues.PARTICLES.contains(folded);
    }
    if (!lexicon.strange(folded) || !tagged) {
      return false;
    }
    return Cues.WHERE.contains(text(at - 1)) && !text(at - 1).matches("of|a|de")
        || kin(at)
        || named(at)
        || lowerSited(at)
        || Cues.DOES.contains(text(at + 1)) && !Cues.DOES.contains(folded);
  }

  /** Whether a word for a site stands after it, both with a capital, as in "Methodist Hospital". */
  private boolean sited(int at) {
    return site(at + 1) && token(at + 1).capital();
  }

  private boolean lowerSited(int at) {
    return at + 1 < tokens.size()
        && Set.of(
                "clinic", "hospital", "village", "district", "market", "town", "dispensary", "camp")
            .contains(token(at + 1).folded());
  }

  private boolean lowerBoth(int at) {
    if (named(at)) {
      return !Set.of("for", "on").contains(text(at + 1));
    }
    boolean does = Cues.DOES.contains(text(at + 1));
    boolean is = Cues.IS.contains(text(at + 1));
    String before = text(at - 1);
    if (token(at).first() && capitals) {
      return does || is;
    }
    return kin(at) && (does || is || !wordFollows(at))
        || does && (Cues.TO_WHOM.contains(before) || token(at).first())
        || apposition(at);
  }

  private boolean wordFollows(int at) {
    return at + 1 < tokens.size() && token(at + 1).letters();
  }

  /** Whether a word for a person stands before. */
  private boolean kin(int at) {
    String before = text(at - 1);
    return (Cues.PEOPLE.contains(before) || Cues.TITLES.contains(before)) && !broken(at);
  }

  private boolean titled(int at) {
    return at > 0 && !broken(at) && Cues.TITLES.contains(text(at - 1)) && !ambiguousTitle(at);
  }

  /** "my sister" is kin; "Sister Aminata" and "mama Furaha" are titled. */
  private boolean ambiguousTitle(int at) {
    return !token(at).capital();
  }

  private boolean named(int at) {
    String before = text(at - 1);
    if (Cues.NAMED.contains(before)) {
      return !lexicon.ordinary(token(at).folded()) && !lexicon.known(token(at).folded())
          || lexicon.both(token(at).folded())
          || token(at).capital() && !lexicon.known(token(at).folded());
    }
    return Set.of("is", "was", "es", "est", "'s").contains(before)
        && Set.of("name", "nombre", "nom", "nome").contains(text(at - 2))
        && (token(at).capital()
            || !lexicon.ordinary(token(at).folded())
            || lexicon.both(token(at).folded()));
  }

  private boolean site(int at) {
    if (at >= tokens.size() || at == 0 || broken(at)) {
      return false;
    }
    Token token = token(at);
    return Cues.SITES.contains(token.folded())
        && (token.capital() || !Cues.ONLY_CAPITAL.contains(token.folded()));
  }

  /** Where a place's name begins when ordinary words with capitals stand before what was found. */
  private int before(int from) {
    int start = from;
    while (start > 0
        && !broken(start)
        && !token(start).first()
        && token(start - 1).letters()
        && token(start - 1).capital()
        && !token(start - 1).first()
        && !Cues.TITLES.contains(text(start - 1))
        && !token(start - 1).is("I")) {
      start--;
    }
    return start;
  }

  private boolean eponym(int end) {
    int at = text(end).equals("'s") ? end + 1 : end;
    return Cues.FINDINGS.contains(text(at))
        || Cues.FINDINGS.contains(text(at + 1))
            && !text(at).matches("[.,;]|and|with|in|for|has|had|is|was");
  }

  /** Ordinary words with capitals are no name unless the words around them speak of one. */
  private boolean weak(int start, int end) {
    boolean ordinary =
        tokens.subList(start, end).stream()
            .allMatch(token ->
                lexicon.ordinary(token.folded())
                    && !lexicon.capitalName(token.folded())
                    && !lexicon.name(token.folded()));
    return ordinary
        && !titled(start)
        && !named(start)
        && !Cues.DOES.contains(text(end))
        && !initialAfter(start)
        && !(text(start - 1).matches("at|from|near|in|to|visited|reached|left")
            && !Cues.FINDINGS.contains(text(end - 1)));
  }

  private boolean isPlace(int start, int end) {
    StringBuilder all = new StringBuilder();
    tokens
        .subList(start, end)
        .forEach(token -> all.append(all.isEmpty() ? "" : " ").append(token.folded()));
    return lexicon.place(all.toString())
        || Cues.WHERE.contains(text(start - 1))
            && !lexicon.name(token(start).folded())
            && !Set.of("of", "to", "a", "de").contains(text(start - 1))
        || Set.of("village", "town").contains(text(start - 1));
  }

  private boolean isProper(int at) {
    return tagged && proper[at];
  }

  private Token token(int at) {
    return tokens.get(at);
  }

  /** A token in lower case, without accents; empty outside the text. */
  private String text(int at) {
    return at >= 0 && at < tokens.size() ? token(at).folded() : "";
  }
}
