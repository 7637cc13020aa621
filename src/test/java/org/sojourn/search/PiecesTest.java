package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** A text read piece by piece becomes the terms that it becomes when it is read as a whole. */
final class PiecesTest {

  private static final String[] PARTS = {
    "the", "Gate", "queues", " ", " ", " ", "\n", "'s", "’s", "-", ".", ",", ":", "3", "15", "_",
    "l'", "d’", "é", "e\u0301", "\u0301", "ß", "ﬁ", "İ", "\u00AD", "\u200B", "\u200D", "\uFEFF",
    "\u202E", "日本", "ไทย", "한국", "カナ", "👩‍⚕️", "\uD83D", "\uDC69", "🇺🇬", "\u0000", "\u001B",
    "\u00A0", "\u2003", "\u2028", "\u3000", "ñ", "ções", "at", "\"", "!", "?", "(", "]", "/", ";",
    "‘", "“", "—", "…", "*", "#", "\uFE0F", "\u20E3"
  };

  private static String odd(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(30); left > 0; left--) {
      text.append(
          random.nextInt(20) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PARTS[random.nextInt(PARTS.length)]);
    }
    return text.append(' ').toString();
  }

  /** The terms with all that Lucene is told of them, and where the text ends. */
  private static List<String> terms(Analyzer analyzer, String field, String text) {
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      List<String> terms = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            "%s +%d %d-%d"
                .formatted(
                    term, step.getPositionIncrement(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      terms.add("+%d".formatted(step.getPositionIncrement()));
      return terms;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>(List.of(Fields.WORD));
    for (Tongue tongue : Tongue.values()) {
      fields.add(tongue.text());
      fields.add(tongue.title());
    }
    return fields;
  }

  @Test
  void any_text_becomes_the_same_terms() {
    Random random = new Random(11);
    try (Chain whole = new Chain();
        Prose prose = new Prose()) {
      for (int i = 0; i < 6000; i++) {
        String text = odd(random);
        for (String field : fields()) {
          assertEquals(
              terms(whole, field, text), terms(prose, field, text), () -> field + ": " + text);
        }
      }
    }
  }

  @Test
  void half_of_a_pair_at_the_end_takes_no_word_along() {
    try (Prose prose = new Prose()) {
      assertEquals(List.of("gate +1 0-4", "+0"), terms(prose, Fields.TEXT, "gate" + (char) 0xD83D));
    }
  }

  @Test
  void a_long_text_becomes_the_same_terms() {
    String text = "The queue at the gate was there before us. ".repeat(3000);
    try (Chain whole = new Chain();
        Prose prose = new Prose()) {
      assertEquals(terms(whole, Fields.TEXT, text), terms(prose, Fields.TEXT, text));
    }
  }
}
