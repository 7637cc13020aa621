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

  /** At most a few, in the order of the query. */
  List<Correction> of(Query query) throws IOException {
    List<Correction> found = new ArrayList<>();
    for (Clause clause : query.clauses()) {
      if (clause instanceof Clause.Word word && found.size() < MOST) {
        Optional<String> meant = meant(word);
        if (meant.isPresent()) {
          place(query.text(), word.text(), meant.get()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<String> meant(Clause.Word word) throws IOException {
    List<Prose.Token> folded = ground.prose().words(word.text());
    List<Prose.Token> stems = ground.prose().stems(word.text());
    if (folded.size() != 1 || stems.size() != 1) {
      return Optional.empty();
    }
    String begun = folded.getFirst().term();
    boolean there =
        has(Fields.WORD, begun)
            || anywhere(word.text())
            || !ground.widening().labels().having(new Run(stems)).isEmpty()
            || (word.ending() != Clause.Ending.WHOLE && begins(begun));
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

  private static Optional<Correction> place(String text, String word, String meant) {
    Matcher there =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return there.find()
        ? Optional.of(new Correction(there.start(), there.end(), meant))
        : Optional.empty();
  }
}
