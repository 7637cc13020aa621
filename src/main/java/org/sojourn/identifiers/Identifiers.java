package org.sojourn.identifiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what in a text may let a person be known. The lists and the tagger are opened by the first
 * text; one thread is served after the other.
 */
public final class Identifiers {
  private @Nullable Lexicon lexicon;
  private @Nullable Tagger tagger;

  /**
   * Looks through a text.
   *
   * @param language of the text; only English is tagged
   * @param own people and places on the writer's own list
   */
  public synchronized Findings find(String text, String language, Collection<String> own) {
    boolean english = Locale.forLanguageTag(language).getLanguage().equals("en");
    Plain plain = Plain.of(text);
    List<Mark> marks = Marks.inARow(marks(plain.text(), english, own));
    List<Identifier> identifiers =
        marks.stream().map(mark -> identifier(text, plain, mark)).toList();
    return new Findings(identifiers, Questions.of(plain.text()), english);
  }

  private List<Mark> marks(String text, boolean english, Collection<String> own) {
    List<Mark> marks = new ArrayList<>();
    Dates.RULES.forEach(rule -> rule.find(text, marks));
    Numbers.find(text, marks);
    Phones.find(text, marks);
    own.forEach(name -> own(text, name, marks));
    List<Token> tokens = Token.of(text);
    boolean[] proper = english ? tagger().proper(tokens, doubtful(tokens)) : new boolean[0];
    marks.addAll(new People(new Context(tokens, proper, lexicon()), lexicon()).marks());
    List<Mark> alone = new ArrayList<>();
    Ages.find(text, marks, alone);
    // The age of an abstract patient tells of nobody until something else in the text does.
    if (!marks.isEmpty()) {
      marks.addAll(alone);
    }
    return marks;
  }

  /** Ordinary words with a capital that no beginning of a sentence explains. */
  private BitSet doubtful(List<Token> tokens) {
    BitSet doubtful = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean unexplained =
          !token.first() || (i + 1 < tokens.size() && tokens.get(i + 1).capital());
      boolean word = token.letters() && token.capital() && token.word().length() > 1;
      doubtful.set(i, word && unexplained && lexicon().ordinary(token.folded()));
    }
    return doubtful;
  }

  private static void own(String text, String name, List<Mark> marks) {
    String plain = Plain.of(name).text().strip();
    if (plain.isEmpty()) {
      return;
    }
    Pattern form =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(plain) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Matcher found = form.matcher(text);
    while (found.find()) {
      marks.add(Mark.possible(found.start(), found.end(), Kind.OWN));
    }
  }

  private static Identifier identifier(String text, Plain plain, Mark mark) {
    int start = plain.start(mark.start());
    int end = plain.end(mark.end());
    return new Identifier(start, end, text.substring(start, end), mark.kind(), mark.certainty());
  }

  private Lexicon lexicon() {
    if (lexicon == null) {
      lexicon = new Lexicon();
    }
    return lexicon;
  }

  private Tagger tagger() {
    if (tagger == null) {
      try {
        tagger = Tagger.open();
      } catch (IOException torn) {
        throw new UncheckedIOException(torn);
      }
    }
    return tagger;
  }
}
