package org.sojourn.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sojourn.journal.Named;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Role;
import org.sojourn.json.Nearness;

/** Reads one query from left to right. Parentheses do not group; they are read as blanks. */
final class QueryReader {

  private static final int LONGEST = 512;
  private static final int DEEPEST = 20;
  private static final int MOST_CLAUSES = 48;
  private static final int MOST_THEMES = 8;
  private static final Pattern KEY_LIKE = Pattern.compile("\\p{L}{2,12}");

  private final String typed;
  private final String text;
  private final Vocabulary vocabulary;
  private final LocalDate today;
  private final Clause.Ending lastEnding;
  private final Set<Clause> clauses = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private int at;
  private boolean negative;
  private boolean passedOver;

  QueryReader(String typed, Vocabulary vocabulary, LocalDate today, Clause.Ending lastEnding) {
    this.typed = typed;
    this.text = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    this.vocabulary = vocabulary;
    this.today = today;
    this.lastEnding = lastEnding;
  }

  Query read() {
    if (text.length() < typed.length()) {
      notes.add("only the first " + LONGEST + " characters of the query were read");
    }
    if (depth() > DEEPEST) {
      notes.add("parentheses do not group words here; they were ignored");
      passedOver = true;
    }
    for (skipBlanks(); at < text.length(); skipBlanks()) {
      negative = text.charAt(at) == '-';
      at += negative ? 1 : 0;
      if (at < text.length() && !blank(text.charAt(at))) {
        readClause();
      }
    }
    return new Query(
        typed, new ArrayList<>(clauses), new ArrayList<>(notes), passedOver && clauses.isEmpty());
  }

  private void readClause() {
    if (quote(text.charAt(at))) {
      String inside = quoted();
      boolean open = at > text.length() && !blank(text.charAt(text.length() - 1));
      add(new Clause.Phrase(inside, open ? lastEnding : Clause.Ending.WHOLE));
      return;
    }
    String token = bare();
    int colon = token.indexOf(':');
    Optional<Key> key = colon > 0 ? Key.of(token.substring(0, colon)) : Optional.empty();
    if (key.isPresent()) {
      String rest = token.substring(colon + 1);
      boolean quoted = rest.isEmpty() && at < text.length() && quote(text.charAt(at));
      readKey(key.get(), quoted ? quoted() : rest);
    } else {
      noteUnknownKey(token, colon);
      readWords(token.split(":", -1));
    }
  }

  private void readKey(Key key, String value) {
    if (value.isBlank()) {
      passOver(key.word() + ": needs a value right after the colon");
      return;
    }
    switch (key) {
      case THEME -> readTheme(value);
      case PHASE -> readConstant(key, Phase.class, value);
      case ROLE -> readConstant(key, Role.class, value);
      case MISSION, GUIDE, LANG -> add(new Clause.Tag(key, value.strip()));
      case AFTER, BEFORE, ON -> readDate(key, value);
    }
  }

  private void readTheme(String value) {
    Optional<Concept> named = vocabulary.named(value);
    if (named.isEmpty()) {
      passOver(Notes.unknown("theme", value, vocabulary.near(value).map(Concept::id)));
      if (!negative) {
        readWords(value.strip().split("[\\s:]+"));
      }
    } else if (clauses.stream().filter(Clause.Theme.class::isInstance).count() >= MOST_THEMES) {
      notes.add("only the first " + MOST_THEMES + " themes were looked for");
    } else {
      add(new Clause.Theme(named.get()));
    }
  }

  private <E extends Enum<E> & Named> void readConstant(Key key, Class<E> type, String value) {
    List<String> known = Arrays.stream(type.getEnumConstants()).map(Named::id).toList();
    Optional<String> found = Near.beginning(value.strip().replace(' ', '-'), known);
    if (found.isPresent()) {
      add(new Clause.Tag(key, found.get()));
    } else {
      passOver(Notes.unknown(key.word(), value, Nearness.near(value, known)));
    }
  }

  private void readDate(Key key, String value) {
    Optional<Period> period = Period.of(value.strip(), today);
    if (period.isPresent()) {
      add(period.get().days(key));
    } else {
      passOver(
          "%s:%s is not a date; write 2026, 2026-05, 2026-05-03, today or yesterday"
              .formatted(key.word(), Notes.brief(value)));
    }
  }

  /** Says what is wrong with a key that limits nothing; a query of such keys alone is in vain. */
  private void passOver(String note) {
    notes.add(note);
    passedOver = true;
  }

  private void noteUnknownKey(String token, int colon) {
    boolean likeKey =
        colon > 0
            && colon + 1 < token.length()
            && token.charAt(colon + 1) != '/'
            && KEY_LIKE.matcher(token.substring(0, colon)).matches();
    if (likeKey) {
      String word = token.substring(0, colon);
      notes.add(
          Nearness.near(word, Key.words())
              .map(near -> "unknown key \"%s\"; did you mean %s:?".formatted(word, near))
              .orElse("unknown key \"%s\"; the keys are %s".formatted(word, Key.listed())));
    }
  }

  private void readWords(String... words) {
    boolean last = at >= text.length();
    for (int i = 0; i < words.length; i++) {
      readWord(words[i], last && i == words.length - 1 ? lastEnding : Clause.Ending.WHOLE);
    }
  }

  private void readWord(String token, Clause.Ending ending) {
    String word = token.replace("*", "");
    boolean star = token.endsWith("*");
    if (token.length() - word.length() > (star ? 1 : 0)) {
      notes.add("a * works only at the end of a word");
    }
    if (word.codePoints().anyMatch(c -> !blank(c) && !punctuation(c))) {
      add(new Clause.Word(word, star ? Clause.Ending.ANY : ending));
    }
  }

  private void add(Clause clause) {
    if (clauses.size() >= MOST_CLAUSES) {
      notes.add("only the first " + MOST_CLAUSES + " words were looked for");
    } else {
      clauses.add(negative ? new Clause.Not(clause) : clause);
    }
  }

  private String quoted() {
    int start = ++at;
    while (at < text.length() && !quote(text.charAt(at))) {
      at++;
    }
    String inside = text.substring(start, at);
    at++;
    return inside;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !blank(text.charAt(at)) && !quote(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipBlanks() {
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
  }

  private int depth() {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, Math.abs(depth));
    }
    return deepest;
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '('
        || c == ')';
  }

  private static boolean quote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D';
  }

  private static boolean punctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }
}
