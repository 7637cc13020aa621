package org.sojourn.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What someone looks for, as it was understood.
 *
 * <p>Plain words; {@code "a phrase"}; {@code -not}; {@code word*}; and keys: {@code theme:} (id or
 * label), {@code phase:}, {@code mission:}, {@code guide:}, {@code role:}, {@code from:}, {@code
 * lang:}, {@code with:comments}, {@code is:shared}, {@code is:received}, {@code after:}, {@code
 * before:}, {@code on:}. A value is an id, a name, or the beginning of either; one with blanks
 * stands in quotes, and several with commas between them mean either. A date is a year, a month or
 * a day ({@code 2026}, {@code 2026-05}, {@code 2026-05-03}, {@code today}, {@code yesterday}):
 * {@code on:} means within it, {@code after:} later than its last day, {@code before:} earlier than
 * its first. A key given twice means either value, but for themes and dates, where both must hold.
 * A theme that is not known is looked for as plain words; any other value that is not understood is
 * passed over, and what asks for nothing else finds nothing.
 */
public final class Query {

  /** Everything, newest first. */
  public static final Query ALL = new Query("", List.of(), List.of(), false);

  private final String text;
  private final List<Clause> clauses;
  private final List<String> notes;
  private final boolean vain;

  Query(String text, List<Clause> clauses, List<String> notes, boolean vain) {
    this.text = text;
    this.clauses = List.copyOf(clauses);
    this.notes = List.copyOf(notes);
    this.vain = vain;
  }

  /** Reads a query; whatever cannot be understood becomes a note, never an error. */
  public static Query parse(String text, Vocabulary vocabulary, LocalDate today) {
    return new QueryReader(text, vocabulary, today, Clause.Ending.WHOLE).read();
  }

  /** Reads a query that is still being typed: its last word may be unfinished. */
  public static Query typing(String text, Vocabulary vocabulary, LocalDate today) {
    return new QueryReader(text, vocabulary, today, Clause.Ending.OPEN).read();
  }

  /** The same within what the journal's writer wrote: without what was received. */
  public Query own() {
    List<Clause> own = new ArrayList<>(clauses);
    own.add(new Clause.Not(new Clause.Tag(Key.IS, List.of(Fields.RECEIVED))));
    return new Query(text, own, notes, vain);
  }

  /** The same, asking for something else. */
  Query asking(List<Clause> others) {
    return new Query(text, others, notes, vain);
  }

  /** The query as it was typed. */
  public String text() {
    return text;
  }

  /** Whole sentences about what was not understood. */
  public List<String> notes() {
    return notes;
  }

  /** Whether it asks for nothing in particular, so that every entry is found. */
  public boolean isEmpty() {
    return clauses.isEmpty() && !vain;
  }

  /** Whether nothing of what it asks for was understood, so that no entry is found. */
  boolean vain() {
    return vain;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** The plain words, in order. */
  List<String> words() {
    return clauses.stream()
        .filter(Clause.Word.class::isInstance)
        .map(clause -> ((Clause.Word) clause).text())
        .toList();
  }

  boolean asksFor(Concept theme) {
    return clauses.stream()
        .anyMatch(
            clause -> clause instanceof Clause.Theme asked && asked.concepts().contains(theme));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Query query
        && text.equals(query.text)
        && clauses.equals(query.clauses)
        && notes.equals(query.notes)
        && vain == query.vain;
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + clauses.hashCode();
  }

  @Override
  public String toString() {
    return "Query" + clauses + notes;
  }
}
