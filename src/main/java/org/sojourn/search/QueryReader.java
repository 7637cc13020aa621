package org.sojourn.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sojourn.json.Nearness;

/** Reads one query from left to right. */
final class QueryReader {

  private static final int LONGEST = 512;
  private static final int DEEPEST = 20;
  private static final int MOST_CLAUSES = 48;
  private static final int MOST_THEMES = 8;
  private static final Pattern KEY_LIKE = Pattern.compile("\\p{L}{2,12}");

  /** Parentheses part words: such a one is looked for in what was typed, not in a word of it. */
  private static final Pattern REGULAR =
      Pattern.compile("(?<!\\S)-?/\\S*[\\\\\\[\\]{}*+?|.^$]\\S*/(?!\\S)");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");

  private final String typed;

  /** As much of it as is read. */
  private final String begun;

  private final Scan scan;
  private final KeyReader keys;
  private final Clause.Ending lastEnding;
  private final Set<Clause> clauses = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private boolean negative;
  private boolean passedOver;

  QueryReader(String typed, Vocabulary vocabulary, LocalDate today, Clause.Ending lastEnding) {
    this.typed = typed;
    this.begun = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    this.scan = new Scan(begun);
    this.keys = new KeyReader(vocabulary, today, this::passOver);
    this.lastEnding = lastEnding;
  }

  Query read() {
    noteWhole();
    while (scan.next()) {
      negative = scan.refused();
      if (!scan.blankHere()) {
        readClause();
      }
    }
    if (scan.unclosed() && lastEnding == Clause.Ending.WHOLE) {
      notes.add("a quote is not closed; what follows it was read as one phrase");
    }
    return new Query(
        typed, new ArrayList<>(clauses), new ArrayList<>(notes), passedOver && clauses.isEmpty());
  }

  private void noteWhole() {
    if (typed.length() > LONGEST) {
      notes.add("only the first " + LONGEST + " characters of the query were read");
    }
    if (scan.depth() > DEEPEST) {
      passOver("parentheses do not group words here; they were ignored");
    }
    if (scan.controls()) {
      notes.add("characters that cannot be seen were passed over");
    }
    if (REGULAR.matcher(QUOTED.matcher(begun).replaceAll(" ")).find()) {
      notes.add("regular expressions are not understood; their words were looked for");
    }
  }

  private void readClause() {
    if (scan.quoted()) {
      String inside = scan.quotation();
      boolean open = scan.unclosed() && scan.endsInWord();
      add(new Clause.Phrase(inside, open ? lastEnding : Clause.Ending.WHOLE));
      return;
    }
    String token = scan.bare();
    int colon = token.indexOf(':');
    Optional<Key> key = colon > 0 ? Key.of(token.substring(0, colon)) : Optional.empty();
    if (key.isPresent()) {
      scan.back(token.length() - colon - 1);
      readKey(key.get(), scan.values());
    } else {
      noteOdd(token, colon);
      readWords(token.split(":", -1));
    }
  }

  private void readKey(Key key, List<String> values) {
    Optional<Clause> asked = keys.read(key, values);
    if (asked.isPresent() && key == Key.THEME && themes() >= MOST_THEMES) {
      notes.add("only the first " + MOST_THEMES + " themes were looked for");
    } else if (asked.isPresent()) {
      add(asked.get());
    } else if (key == Key.THEME && !negative) {
      values.forEach(value -> readWords(value.split("[\\s:]+")));
    }
  }

  private long themes() {
    return clauses.stream().filter(Clause.Theme.class::isInstance).count();
  }

  /** Says what is wrong with a key that limits nothing; a query of such keys alone is in vain. */
  private void passOver(String note) {
    notes.add(note);
    passedOver = true;
  }

  private void noteOdd(String token, int colon) {
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
    boolean last = scan.atEnd();
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
    if (word.codePoints().anyMatch(c -> !Scan.blank(c) && !Scan.punctuation(c))) {
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
}
