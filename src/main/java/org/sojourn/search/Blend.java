package org.sojourn.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Adds what is known of entries to what their words say: where nothing is known, words alone find
 * and order them, as if this were not there.
 */
final class Blend {

  /** What the words count for, and what the meaning does: both measures brought to at most 1. */
  private static final float HALF = 0.5f;

  /** Words of a theme find an entry; how much it speaks of the theme is told by its score. */
  private static final float HARDLY = 0.02f;

  /** A text has as many words as are needed to know what it means. */
  private static final int TEXT = Integer.MAX_VALUE;

  private final IndexSearcher searcher;
  private final Ground ground;
  private final Query limits;
  private boolean known;
  private float scale = 1;
  private Optional<float[]> meant = Optional.empty();

  Blend(IndexSearcher searcher, Ground ground, Query limits) {
    this.searcher = searcher;
    this.ground = ground;
    this.limits = limits;
  }

  /** Whether entries may be found by what is known of them. */
  boolean known() {
    return known;
  }

  /** What the scores of words were multiplied with. */
  float scale() {
    return scale;
  }

  /** What the words mean, where entries may be found by that. */
  Optional<float[]> meant() {
    return meant;
  }

  /**
   * What has these words or means what they say.
   *
   * @param named the place of the theme that they name together, if they do; an entry that clearly
   *     speaks of it is found, too
   */
  Query words(Query said, List<String> words, List<Integer> named) throws IOException {
    meant = words.isEmpty() ? Optional.empty() : ground.insight().query(String.join(" ", words));
    Optional<Survey> meaning =
        meant.isEmpty()
            ? Optional.empty()
            : Survey.of(
                searcher, limits, new Gauge.Meaning(ground.known(), meant.get(), words.size()));
    Optional<Survey> theme =
        named.isEmpty()
            ? Optional.empty()
            : Survey.of(
                searcher,
                limits,
                new Gauge.Themes(ground.known(), List.of(named), Gauge.Themes.CLEARLY));
    Optional<Survey> measured = meaning.or(() -> theme);
    if (measured.isEmpty()) {
      return said;
    }
    scale = HALF / best(said);
    Query found = measured.get().found();
    return blended(
        said,
        scale,
        theme.map(each -> Meanings.either(found, each.found())).orElse(found),
        measured.get().worth(),
        HALF);
  }

  /** What shares words with a text or means about the same. */
  Query like(Query said, float[] meaning) throws IOException {
    meant = Optional.of(meaning);
    Optional<Survey> survey =
        Survey.of(searcher, limits, new Gauge.Meaning(ground.known(), meaning, TEXT));
    return survey.isEmpty() ? said : blended(said, HALF / best(said), survey.get(), HALF);
  }

  /** What speaks of themes in so many words, or by all that is known of it. */
  Query themes(Query said, List<List<Integer>> places, String labels) throws IOException {
    Optional<Survey> survey =
        Survey.of(
            searcher, limits, new Gauge.Themes(ground.known(), places, Gauge.Themes.SOMEWHAT));
    meant = survey.isEmpty() ? meant : ground.insight().query(labels);
    return survey.isEmpty() ? said : blended(said, HARDLY / best(said), survey.get(), 1);
  }

  private Query blended(Query said, float ofSaid, Survey survey, float ofWorth) {
    return blended(said, ofSaid, survey.found(), survey.worth(), ofWorth);
  }

  private Query blended(Query said, float ofSaid, Query found, Query worth, float ofWorth) {
    known = true;
    return new BooleanQuery.Builder()
        .add(Meanings.either(said, found), Occur.FILTER)
        .add(new BoostQuery(said, ofSaid), Occur.SHOULD)
        .add(new BoostQuery(worth, ofWorth), Occur.SHOULD)
        .build();
  }

  /** The best score by words alone. */
  private float best(Query said) throws IOException {
    Query within =
        new BooleanQuery.Builder().add(said, Occur.MUST).add(limits, Occur.FILTER).build();
    ScoreDoc[] first = searcher.search(within, new TopScoreDocCollectorManager(1, 1)).scoreDocs;
    return first.length == 0 || first[0].score <= 0 ? 1 : first[0].score;
  }
}
