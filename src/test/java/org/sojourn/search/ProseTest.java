package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What becomes of prose. */
final class ProseTest {

  private static final String SAMPLE =
      "The interpreters' consent forms were translated; she's running 3:15 late. Autonomía,"
          + " intérpretes, niños cansados. L'équipe soignait les malades d'hier, naïvement."
          + " Corações e informações, não é? Straße, ﬁle, ２０２６, 日本語 soft\u00ADhyphen.";

  @Test
  void the_version_is_another_whenever_a_text_becomes_other_terms() {
    Prose prose = new Prose();
    StringBuilder terms = new StringBuilder(prose.words(SAMPLE).toString());
    for (Tongue tongue : Tongue.values()) {
      terms.append(prose.allStems(tongue, SAMPLE));
    }
    assertEquals(Integer.toHexString(terms.toString().hashCode()), Prose.VERSION);
  }
}
