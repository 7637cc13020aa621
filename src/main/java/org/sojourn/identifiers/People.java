package org.sojourn.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of people and places in one text, by lists, by the tagger, and by the words around them.
 */
final class People {
  /** Whose hospital it may be. */
  private static final Set<String> WHOSE =
      Set.of("children", "women", "veterans", "mothers", "people");

  /** What one does to get to a place. */
  private static final Set<String> MOTION =
      Set.of(
          "drove",
          "drive",
          "walked",
          "walk",
          "went",
          "go",
          "going",
          "gone",
          "came",
          "come",
          "moved",
          "travelled",
          "traveled",
          "flew",
          "rode",
          "returned",
          "way",
          "road",
          "back",
          "bus",
          "up",
          "down",
          "over",
          "home",
          "sent",
          "transferred",
          "referred",
          "carried");

  /** Titles are not longer, mostly. */
  private static final int SHORT = 5;

  private final Context context;
  private final Lexicon lexicon;
  private final Naming naming;
  private final List<Mark> marks = new ArrayList<>();

  People(Context context, Lexicon lexicon) {
    this.context = context;
    this.lexicon = lexicon;
    this.naming = new Naming(context, lexicon);
  }

  List<Mark> marks() {
    int at = 0;
    while (at < context.size()) {
      at = naming.begins(at) ? take(at) : at + 1;
    }
    return marks;
  }

  /** Marks the run of names that begins here, and says where to go on. */
  private int take(int from) {
    int end = from + 1;
    while (context.within(end) && next(end) > end) {
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

  private void mark(int from, int end, boolean place) {
    boolean titled = context.titled(from);
    boolean certain = !place && (titled || context.named(from));
    boolean led = !place && (address(from, titled) || leading(from - 1));
    int start = led ? from - 1 : from;
    marks.add(
        new Mark(
            context.token(start).start(),
            context.token(end - 1).end(),
            place ? Kind.PLACE : Kind.NAME,
            certain ? Certainty.CERTAIN : Certainty.POSSIBLE));
  }

  /** Whether the title before a name belongs to it; "the nurse Amina" has a word for her there. */
  private boolean address(int from, boolean titled) {
    return titled
        && (context.token(from - 1).capital()
            || !(Cues.PEOPLE.contains(context.text(from - 1))
                || Cues.WORDS.contains(context.text(from - 1))));
  }

  /** Whether a short word that no language here knows stands before a name, as a title does. */
  private boolean leading(int at) {
    if (!context.within(at) || context.broken(at + 1) || !context.token(at).letters()) {
      return false;
    }
    String folded = context.text(at);
    return context.tagged()
        && folded.length() <= SHORT
        && !Cues.PARTICLES.contains(folded)
        && (lexicon.strange(folded) || naming.foreignLetters(at));
  }

  /** Where the run goes on after a name, an initial or a particle; here when it does not. */
  private int next(int at) {
    Token token = context.token(at);
    if (context.broken(at) || (token.first() && !initialBefore(at))) {
      return at;
    }
    if (context.capital(at) && token.word().length() == 1) {
      boolean stop = context.text(at + 1).equals(".") && context.touches(at + 1);
      return stop ? at + 2 : token.is("I") ? at : at + 1;
    }
    if (surname(at) || (!context.capital(at - 1) && lower(at))) {
      return at + 1;
    }
    return particles(at);
  }

  private boolean initialBefore(int at) {
    return at > 1 && context.token(at - 1).is(".") && context.text(at - 2).length() == 1;
  }

  private boolean lower(int at) {
    return context.token(at).letters() && !context.token(at).capital() && naming.lower(at);
  }

  private boolean surname(int at) {
    Token token = context.token(at);
    String folded = token.folded();
    if (!context.capital(at) || Cues.SITES.contains(folded)) {
      return false;
    }
    boolean word = lexicon.ordinary(folded) && !lexicon.capitalName(folded) && !context.proper(at);
    return lexicon.eponym(folded) || context.sited(at) || (!lexicon.known(token) && !word);
  }

  /** "de la Cruz", "bin Salim": particles before another name. */
  private int particles(int at) {
    int next = at;
    while (next < at + 2 && Cues.PARTICLES.contains(context.text(next))) {
      next++;
    }
    boolean name = next > at && context.capital(next) && !context.token(next).first();
    return name ? next + 1 : at;
  }

  /** Goes on over "Hospital", "District Clinic" or "'s Children's Hospital". */
  private int sites(int from) {
    int at = from;
    while (true) {
      int next = context.text(at).equals("'s") ? at + 1 : at;
      if (context.site(next)) {
        at = next + 1;
      } else if (WHOSE.contains(context.text(next))
          && context.capital(next)
          && context.text(next + 1).equals("'s")
          && context.site(next + 2)) {
        at = next + 3;
      } else {
        return at;
      }
    }
  }

  /** "St. Mary's" and "Cox's Bazar" are whole only with what belongs to them. */
  private int possessive(int start, int end) {
    if (!context.text(end).equals("'s")) {
      return end;
    }
    if (saint(start)) {
      return end + 1;
    }
    int next = end + 1;
    boolean goesOn =
        context.capital(next)
            && !context.broken(next)
            && !lexicon.known(context.token(next))
            && !lexicon.ordinary(context.text(next));
    return goesOn ? next + 1 : end;
  }

  private boolean saint(int start) {
    return context.text(start).matches("ste?\\.?");
  }

  /** Goes on over the state after a town, as in ", TX". */
  private int state(int end) {
    boolean state =
        context.text(end).equals(",")
            && context.capital(end + 1)
            && context.token(end + 1).shouted()
            && context.token(end + 1).word().length() == 2
            && !lexicon.known(context.token(end + 1));
    return state ? end + 2 : end;
  }

  /** Where a place's name begins when ordinary words with capitals stand before what was found. */
  private int before(int from) {
    int start = from;
    while (start > 0
        && !context.broken(start)
        && !context.token(start).first()
        && leads(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean leads(int at) {
    Token token = context.token(at);
    return context.capital(at)
        && !token.first()
        && !token.is("I")
        && !Cues.TITLES.contains(token.folded());
  }

  /** Whether a disease, a score or the like is named so. */
  private boolean eponym(int end) {
    int at = context.text(end).equals("'s") ? end + 1 : end;
    boolean between = context.text(at).matches("[.,;]|and|with|in|for|has|had|is|was");
    return Cues.FINDINGS.contains(context.text(at))
        || (!between && Cues.FINDINGS.contains(context.text(at + 1)));
  }

  /** Ordinary words with capitals are no name unless the words around them speak of one. */
  private boolean weak(int start, int end) {
    boolean ordinary =
        context.run(start, end).stream().map(Token::folded).allMatch(this::onlyAWord);
    boolean there =
        context.text(start - 1).matches("at|from|near|in|to|visited|reached|left")
            && !Cues.FINDINGS.contains(context.text(end - 1));
    // "The Ministry wants", "the Council said": what an office does, no person does.
    boolean does = Cues.DOES.contains(context.text(end)) && !context.text(start - 1).equals("the");
    return ordinary
        && !there
        && !does
        && !context.titled(start)
        && !context.named(start)
        && !context.initialAfter(start);
  }

  private boolean onlyAWord(String folded) {
    return lexicon.ordinary(folded) && !lexicon.capitalName(folded) && !lexicon.name(folded);
  }

  private boolean isPlace(int start, int end) {
    String all =
        context.run(start, end).stream().map(Token::folded).collect(Collectors.joining(" "));
    String before = context.text(start - 1);
    boolean wide = context.tagged() && before.matches("of|to|a|de");
    boolean where = Cues.WHERE.contains(before) && !wide;
    boolean gone = before.equals("to") && MOTION.contains(context.text(start - 2));
    return saint(start)
        || gone
        || lexicon.place(all)
        || before.matches("village|town")
        || (before.equals("of") && context.text(start - 2).matches("village|town|district"))
        || (where && (before.matches("in|near|outside|via") || !lexicon.name(context.text(start))));
  }
}
