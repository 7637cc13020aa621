package org.sojourn.meaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningTest {

  private final List<String> said = new ArrayList<>();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private boolean wanted = true;

  /** A model that tells what is done with it; its vectors say how long a text is. */
  private final class Telling implements Model {
    @Override
    public float[] vector(String text) throws IOException {
      said.add(text);
      if (text.equals("break")) {
        throw new IOException("broken");
      }
      return new float[] {text.length()};
    }

    @Override
    public void close() {
      said.add("(closed)");
    }
  }

  private final Meaning meaning =
      new Meaning(
          () -> {
            said.add("(opened)");
            return new Telling();
          },
          () -> wanted,
          later::add);

  private Optional<Float> ask(String text) {
    return meaning.of(text).map(vector -> vector[0]);
  }

  private void aMinuteLater() {
    later.remove().run();
  }

  @Test
  void the_model_is_opened_by_the_first_text_and_not_again_by_the_next() {
    assertEquals(Optional.of(5f), ask("queue"));
    assertEquals(Optional.of(4f), ask("gate"));
    assertEquals(List.of("(opened)", "queue", "gate"), said);
  }

  @Test
  void a_query_asked_again_is_remembered() {
    ask("queue");
    assertEquals(Optional.of(5f), ask("queue"));
    assertEquals(List.of("(opened)", "queue"), said);
  }

  @Test
  void the_model_is_closed_when_a_minute_brought_no_text_and_opened_again_by_the_next() {
    ask("queue");
    ask("gate");
    aMinuteLater();
    aMinuteLater();
    assertEquals(List.of("(opened)", "queue", "gate", "(closed)"), said);
    ask("hill");
    assertEquals(List.of("(opened)", "hill"), said.subList(4, 6));
  }

  @Test
  void nothing_waits_for_a_minute_while_the_model_is_closed() {
    ask("queue");
    assertEquals(1, later.size());
    aMinuteLater();
    assertEquals(List.of("(opened)", "queue", "(closed)"), said);
    assertTrue(later.isEmpty());
  }

  @Test
  void who_cannot_wait_gets_nothing_before_the_model_is_open() {
    wanted = false;
    assertEquals(Optional.empty(), meaning.atOnce("queue"));
    wanted = true;
    ask("gate");
    assertEquals(5f, meaning.atOnce("queue").orElseThrow()[0]);
    meaning.close();
    wanted = false;
    assertEquals(Optional.empty(), meaning.atOnce("queue"));
  }

  @Test
  void who_does_without_gets_no_vector_and_opens_nothing() {
    wanted = false;
    assertFalse(meaning.there());
    assertEquals(Optional.empty(), ask("queue"));
    assertEquals(List.of(), meaning.of(List.of(new Passage(0, 5, "queue"))));
    assertEquals(List.of(), said);
  }

  @Test
  void a_model_that_breaks_is_closed_and_not_asked_again() {
    assertEquals(Optional.empty(), ask("break"));
    assertEquals(Optional.empty(), ask("queue"));
    assertEquals(List.of("(opened)", "break", "(closed)"), said);
    assertFalse(meaning.there());
  }

  @Test
  void where_native_code_is_missing_there_is_no_meaning_and_no_trouble() {
    Meaning none =
        new Meaning(
            () -> {
              throw new UnsatisfiedLinkError("no onnxruntime");
            },
            () -> true,
            later::add);
    assertEquals(Optional.empty(), none.of("queue"));
    assertFalse(none.there());
  }

  @Test
  void without_any_model_there_is_no_meaning() {
    assertFalse(Meaning.none().there());
    assertEquals(Optional.empty(), Meaning.none().of("queue"));
  }

  @Test
  void the_model_that_comes_with_the_program_knows_what_is_alike_and_prints_nothing() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    System.setErr(new PrintStream(printed, true, UTF_8));
    try (Meaning shipped = Meaning.shipped(() -> true)) {
      Optional<float[]> died = shipped.of("The child stopped breathing before dawn.");
      assumeTrue(died.isPresent(), "the model is laid out by the build");
      float[] buried = shipped.of("We buried the baby in the morning.").orElseThrow();
      float[] chairs = shipped.of("The invoice lists forty plastic chairs.").orElseThrow();
      assertEquals(Meaning.SIZE, buried.length);
      assertEquals(1, Vectors.product(buried, buried), 1e-5);
      assertTrue(Vectors.product(died.get(), buried) > Vectors.product(died.get(), chairs) + 0.2);
      assertArrayEquals(
          buried,
          shipped.of(List.of(new Passage(0, 0, "We buried the baby in the morning."))).getFirst());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", printed.toString(UTF_8));
  }
}
