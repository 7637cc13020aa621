package org.sojourn.identifiers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of writing that points to an identifier.
 *
 * @param form matches it; a group named {@code it}, where there is one, is what is marked
 */
record Rule(Pattern form, Kind kind, Certainty certainty) {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  static Rule certain(Kind kind, String form) {
    return new Rule(Pattern.compile(form, FLAGS), kind, Certainty.CERTAIN);
  }

  static Rule possible(Kind kind, String form) {
    return new Rule(Pattern.compile(form, FLAGS), kind, Certainty.POSSIBLE);
  }

  /** The same where capitals count. */
  static Rule exact(Kind kind, Certainty certainty, String form) {
    return new Rule(Pattern.compile(form), kind, certainty);
  }

  void find(String text, List<Mark> marks) {
    Matcher found = form.matcher(text);
    boolean named = form.namedGroups().containsKey("it");
    while (found.find()) {
      int start = named ? found.start("it") : found.start();
      int end = named ? found.end("it") : found.end();
      marks.add(new Mark(start, end, kind, certainty));
    }
  }
}
