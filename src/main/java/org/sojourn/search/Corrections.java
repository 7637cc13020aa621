package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Words of a query that no entry has, and what was probably meant by them. */
final class Corrections {

  private static final int MOST = 3;

  private final IndexReader reader;
  private final Ground ground;
  private final Lexicon lexicon;

  Corrections(IndexReader reader, Ground ground) {
    this.reader = reader;
    this.ground = ground;
    this.lexicon = new Lexicon(reader);
  }

  /**
   * What was meant.
   *
   * @param query with the words in it that were taken in the place of others
   * @param corrections at most a few, in the order of the query
   */
  record Meant(Query query, List<Correction> corrections) {

    /** Whether something was meant that was not taken. */
    boolean more() {
      return corrections.stream().anyMatch(each -> !each.taken());
    }
  }

  /**
   * What was meant by the words of a query; a word that is still being typed may yet become another
   * one.
   *
   * @param typed whether what is meant is taken in the place of that, too
   */
  Meant of(Query query, boolean typed) throws IOException {
    List<Correction> found = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>(query.clauses());
    for (int at = 0; at < clauses.size(); at++) {
      if (clauses.get(at) instanceof Clause.Word word && found.size() < MOST) {
        Optional<Correction> correction = correction(query.text(), word, typed);
        if (correction.isPresent() && correction.get().taken()) {
          clauses.set(at, new Clause.Word(correction.get().instead(), word.ending()));
        }
        correction.ifPresent(found::add);
      }
    }
    return new Meant(query.asking(clauses), found);
  }

  private Optional<Correction> correction(String text, Clause.Word word, boolean typed)
      throws IOException {
    Optional<String> meant = meant(word);
    // A name that is not there is not to be taken for a word that is.
    boolean name = Character.isUpperCase(word.text().codePointAt(0));
    boolean taken = !name && (typed || word.ending() == Clause.Ending.WHOLE);
    return meant.isEmpty() ? Optional.empty() : place(text, word.text(), meant.get(), taken);
  }

  private Optional<String> meant(Clause.Word word) throws IOException {
    List<Prose.Token> folded = ground.prose().words(word.text());
    List<Prose.Token> stems = ground.prose().stems(word.text());
    if (folded.size() != 1 || stems.size() != 1 || word.ending() == Clause.Ending.ANY) {
      return Optional.empty();
    }
    String begun = folded.getFirst().term();
    boolean there =
        has(Fields.WORD, begun)
            || anywhere(word.text())
            || !ground.widening().labels().having(new Run(stems)).isEmpty()
            || (word.ending() == Clause.Ending.OPEN && begins(begun))
            || ground.insight().knows(begun);
    return there ? Optional.empty() : lexicon.near(begun, ground.known());
  }

  /** Whether an entry has the word in some form, in whatever language it is written. */
  private boolean anywhere(String word) throws IOException {
    for (Tongue tongue : Tongue.in(reader)) {
      for (Prose.Token stem : ground.prose().stems(tongue, word)) {
        if (has(tongue.text(), stem.term())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean begins(String begun) throws IOException {
    if (lexicon.begins(begun)) {
      return true;
    }
    for (String root : Endings.roots(begun)) {
      if (has(Fields.TEXT, root)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term)) > 0;
  }

  private static Optional<Correction> place(String text, String word, String meant, boolean taken) {
    Matcher there =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return there.find()
        ? Optional.of(new Correction(there.start(), there.end(), meant, taken))
        : Optional.empty();
  }
}
