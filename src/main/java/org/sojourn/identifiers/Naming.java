package org.sojourn.identifiers;

import java.util.Set;

/** Tells whether the name of a person or a place begins at a token. */
final class Naming {
  private static final Set<String> TIMES =
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
  private static final Set<String> WHOSE =
      Set.of("the", "a", "an", "my", "our", "her", "his", "their", "who");

  /** Before the name of a church, a school or a hill, also without a stop. */
  private static final Set<String> SAINTS = Set.of("St", "Ste", "Mt", "Ft");

  /** Between two things that are told of somebody. */
  private static final Set<String> JOINS =
      Set.of("and", "but", "then", "when", "because", "that", "while", "until", "where", "so");

  private static final Set<String> WHOM = Set.of("it", "him", "her", "them", "me", "us");

  private static final Set<String> LOWER_SITES =
      Set.of("clinic", "hospital", "village", "district", "market", "town", "dispensary", "camp");

  private final Context context;
  private final Lexicon lexicon;

  /** Whether sentences begin with capitals, so that one that does not begins with a name. */
  private final boolean capitals;

  Naming(Context context, Lexicon lexicon) {
    this.context = context;
    this.lexicon = lexicon;
    this.capitals =
        context.run(0, context.size()).stream()
            .filter(token -> token.first() && token.letters())
            .anyMatch(Token::capital);
  }

  boolean begins(int at) {
    Token token = context.token(at);
    if (!token.letters()) {
      return false;
    }
    if (token.word().length() == 1) {
      return token.capital() && initials(at);
    }
    if (SAINTS.contains(token.word()) && context.capital(at + 1) && !context.broken(at + 1)) {
      return true;
    }
    if (token.word().endsWith(".")) {
      return token.folded().matches("(?:ste?|mt|ft)\\.") && context.capital(at + 1);
    }
    return token.capital() ? capital(at) : lower(at);
  }

  /** "J. Smith", "Mr K." and such. */
  private boolean initials(int at) {
    boolean stop = context.text(at + 1).equals(".") && context.touches(at + 1);
    if (context.token(at).is("I") || (context.token(at).is("A") && !stop)) {
      return false;
    }
    int next = at + 2;
    return context.titled(at) || (stop && context.capital(next) && !plain(next));
  }

  /** Whether it is an ordinary word that the tagger takes for no name. */
  private boolean plain(int at) {
    return context.token(at).word().length() > 1
        && lexicon.ordinary(context.text(at))
        && !context.proper(at);
  }

  private boolean capital(int at) {
    Token token = context.token(at);
    String folded = token.folded();
    if (lexicon.capitalName(folded) && !context.sited(at)) {
      return both(at);
    }
    boolean title = Cues.TITLES.contains(folded);
    if (title && ((context.capital(at + 1) && !context.broken(at + 1)) || !lexicon.name(folded))) {
      return false;
    }
    if (context.titled(at) || context.named(at)) {
      return !token.first() && (!plain(at) || (context.named(at) && !token.shouted()));
    }
    if (!token.first() && context.sited(at)) {
      return true;
    }
    if (lexicon.known(token)) {
      return lexicon.eponym(folded)
          && (Cues.DOES.contains(context.text(at + 1)) || context.kin(at));
    }
    if (token.shouted()) {
      return shouted(at);
    }
    return token.first() ? first(at) : inside(at);
  }

  private boolean shouted(int at) {
    String folded = context.text(at);
    return (lexicon.name(folded) && folded.length() > 3)
        || (context.text(at - 1).matches("at|from") && lexicon.strange(folded));
  }

  private boolean first(int at) {
    String folded = context.text(at);
    if (!context.tagged()) {
      return !lexicon.opener(folded) && (lexicon.name(folded) || lexicon.place(folded));
    }
    return ordinary(at)
        ? nameFollows(at) || (lexicon.name(folded) && surname(at + 1))
        : lexicon.name(folded) || lexicon.place(folded) || lexicon.strange(folded);
  }

  /** At the start of a sentence an ordinary word with a capital belongs to the name after it. */
  private boolean nameFollows(int at) {
    int next = at + 1;
    return context.proper(at)
        && context.capital(next)
        && !context.broken(next)
        && !context.token(next).shouted()
        && (Cues.SITES.contains(context.text(next)) || foreign(next));
  }

  private boolean foreign(int at) {
    return !lexicon.ordinary(context.text(at)) && !lexicon.known(context.token(at));
  }

  /** Whether it is a word of English; few of those are written with accents. */
  private boolean ordinary(int at) {
    return lexicon.ordinary(context.text(at)) && !foreignLetters(at);
  }

  boolean foreignLetters(int at) {
    String word = context.token(at).word();
    return context.tagged()
        && word.chars().anyMatch(unit -> unit > 127 && unit != '’')
        && !lexicon.borrowed(context.text(at));
  }

  private boolean inside(int at) {
    String folded = context.text(at);
    if (Cues.SITES.contains(folded)) {
      return false;
    }
    if (!ordinary(at)) {
      boolean brief = folded.length() == 2 && context.capital(at + 1);
      return brief || lexicon.strange(folded) || lexicon.name(folded) || lexicon.place(folded);
    }
    boolean placed = lexicon.place(folded) && Cues.WHERE.contains(context.text(at - 1));
    return context.proper(at) || placed || context.initialAfter(at);
  }

  /** With a capital, a name that is an ordinary word as well. */
  private boolean both(int at) {
    if (context.titled(at) || context.named(at)) {
      return true;
    }
    boolean time = TIMES.contains(context.text(at));
    String before = context.text(at - 1);
    String next = context.text(at + 1);
    if (time && (Cues.TIMES.contains(before) || next.matches("\\d.*"))) {
      return false;
    }
    if (surname(at + 1) || apposition(at) || does(at + 1)) {
      return true;
    }
    if (context.token(at).first()) {
      return isAPerson(at + 1);
    }
    return !time || Cues.TO_WHOM.contains(before) || next.equals("and");
  }

  private boolean surname(int at) {
    return context.capital(at)
        && !context.token(at).first()
        && !context.broken(at)
        && (lexicon.capitalName(context.text(at)) || foreign(at));
  }

  private boolean does(int at) {
    String next = context.text(at);
    return Cues.DOES.contains(next) || next.matches("[a-z]{3,}ed");
  }

  /** "was crying", "'s mother", ", 41,": what makes a person of a word at the start. */
  private boolean isAPerson(int at) {
    String next = context.text(at);
    return (next.equals("'s") && Cues.PEOPLE.contains(context.text(at + 1)))
        || (next.matches("was|is") && context.text(at + 1).endsWith("ing"))
        || (next.equals("and") && context.capital(at + 1))
        || (next.matches("[a-z]{3,}s") && WHOM.contains(context.text(at + 1)))
        || (next.equals(",") && context.text(at + 1).matches("\\d\\d?"));
  }

  /** "mercy, the volunteer". */
  private boolean apposition(int at) {
    String whose = context.text(at + 2);
    return context.text(at + 1).equals(",")
        && WHOSE.contains(whose)
        && (whose.equals("who")
            || Cues.PEOPLE.contains(context.text(at + 3))
            || Cues.PEOPLE.contains(context.text(at + 4)));
  }

  /** Whether a name without a capital begins here. */
  boolean lower(int at) {
    String folded = context.text(at);
    if (lexicon.both(folded)) {
      return lowerBoth(at);
    }
    if (folded.length() < 3 || lexicon.ordinary(folded) || lexicon.known(context.token(at))) {
      return false;
    }
    if (lexicon.place(folded) || (lexicon.name(folded) && context.tagged())) {
      return !Cues.PARTICLES.contains(folded);
    }
    return lexicon.strange(folded) && context.tagged() && expected(at);
  }

  /** Whether the words around an unknown one speak of a place or a person. */
  private boolean expected(int at) {
    String before = context.text(at - 1);
    return (Cues.WHERE.contains(before) && !before.matches("of|a|de"))
        || context.kin(at)
        || context.named(at)
        || inCommas(at)
        || (context.token(at).first() && capitals && begun(at))
        || LOWER_SITES.contains(context.text(at + 1))
        || (JOINS.contains(before) && Cues.IS.contains(context.text(at + 1)))
        || (Cues.DOES.contains(context.text(at + 1)) && !Cues.DOES.contains(context.text(at)));
  }

  /** A sentence that begins with a name without a capital: "kiprop, …", "serigne fall sent …". */
  private boolean begun(int at) {
    return context.text(at + 1).equals(",")
        || Cues.DOES.contains(context.text(at + 1))
        || Cues.DOES.contains(context.text(at + 2));
  }

  /** "the driver, kiprop, …". */
  private boolean inCommas(int at) {
    return context.text(at - 1).equals(",")
        && Cues.PEOPLE.contains(context.text(at - 2))
        && context.text(at + 1).matches("[,.]");
  }

  private boolean lowerBoth(int at) {
    String next = context.text(at + 1);
    if (context.named(at)) {
      return !next.matches("for|on");
    }
    boolean does = Cues.DOES.contains(next);
    boolean is = Cues.IS.contains(next);
    boolean first = context.token(at).first();
    if (first && capitals) {
      return does || is;
    }
    boolean last = !context.within(at + 1) || !context.token(at + 1).letters();
    return (context.kin(at) && (does || is || last))
        || (does && (first || Cues.TO_WHOM.contains(context.text(at - 1))))
        || apposition(at);
  }
}
