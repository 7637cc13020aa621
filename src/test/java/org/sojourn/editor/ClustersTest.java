package org.sojourn.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {

  @Test
  void clusters_are_those_of_the_jdk_in_every_script() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      check(Texts.random(random, 12).replace("\n", ""));
    }
    Texts.ALL.forEach(text -> check(text.replace("\n", "")));
  }

  @Test
  void clusters_are_those_of_the_jdk_for_any_characters() {
    Random random = new Random(8);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        text.appendCodePoint(0x20 + random.nextInt(random.nextInt(8) == 0 ? 0x1FFFF : 0x33E0));
      }
      check(text.toString());
    }
  }

  @Test
  void a_cluster_longer_than_any_window_is_one() {
    check(
        "x".repeat(300) + "e" + "\u0301".repeat(5000) + "👩‍⚕️".repeat(300) + "\u200d".repeat(900));
  }

  private static void check(String text) {
    BreakIterator jdk = BreakIterator.getCharacterInstance(Locale.ROOT);
    jdk.setText(text);
    List<Integer> expected = new ArrayList<>();
    for (int at = jdk.first(); at != BreakIterator.DONE; at = jdk.next()) {
      expected.add(at);
    }
    assertEquals(expected, forward(text), text);
    assertEquals(expected, backward(text), text);
    for (int at = 0; at <= text.length() && text.length() < 1000; at++) {
      int next = at == text.length() ? at : jdk.isBoundary(at) ? at : jdk.following(at);
      assertEquals(next, Clusters.ceiling(text, at), text);
    }
  }

  private static List<Integer> forward(String text) {
    List<Integer> found = new ArrayList<>(List.of(0));
    Clusters clusters = new Clusters(text);
    while (found.getLast() < text.length()) {
      found.add(clusters.next(found.getLast()));
    }
    return found;
  }

  private static List<Integer> backward(String text) {
    List<Integer> found = new ArrayList<>(List.of(text.length()));
    while (found.getLast() > 0) {
      found.add(Clusters.previous(text, found.getLast()));
    }
    return found.reversed();
  }
}
