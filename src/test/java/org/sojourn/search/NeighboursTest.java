package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What words that stand near each other are worth. */
final class NeighboursTest {

  private static final int ENTRIES = 60;
  private static final String[] WORDS = {"gate", "queue", "rain", "ward"};

  private static String text(Random random) {
    List<String> words = new ArrayList<>();
    for (int left = random.nextInt(40); left >= 0; left--) {
      words.add(
          random.nextInt(3) == 0 ? WORDS[random.nextInt(WORDS.length)] : "x" + random.nextInt(99));
    }
    return String.join(" ", words);
  }

  private static IndexWriter index(ByteBuffersDirectory memory) throws IOException {
    Random random = new Random(3);
    IndexWriter writer = new IndexWriter(memory, Shelf.config(new Prose()));
    for (int entry = 0; entry < ENTRIES; entry++) {
      Document document = new Document();
      document.add(new TextField(Fields.TEXT, text(random), Field.Store.NO));
      writer.addDocument(document);
      if (entry % 20 == 0) {
        writer.flush();
      }
    }
    return writer;
  }

  private static float[] spread(Map<Integer, Float> worth) {
    float[] each = new float[ENTRIES];
    worth.forEach((doc, more) -> each[doc] = more);
    return each;
  }

  @Test
  void two_words_are_worth_what_lucene_gives_a_sloppy_phrase() throws IOException {
    try (ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriter writer = index(memory);
        DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<ScoreDoc> all =
          Arrays.asList(searcher.search(MatchAllDocsQuery.INSTANCE, ENTRIES).scoreDocs);
      for (String first : WORDS) {
        for (String second : WORDS) {
          var pair = new Neighbours.Pair(Fields.TEXT, first, second, 0.3f);
          float[] expected = new float[ENTRIES];
          if (!first.equals(second)) {
            var phrase = new PhraseQuery(8, Fields.TEXT, first, second);
            for (ScoreDoc each : searcher.search(new BoostQuery(phrase, 0.3f), ENTRIES).scoreDocs) {
              expected[each.doc] = each.score;
            }
          }
          assertEquals(
              Arrays.toString(expected),
              Arrays.toString(spread(new Neighbours(searcher, List.of(pair)).in(all))));
        }
      }
    }
  }
}
