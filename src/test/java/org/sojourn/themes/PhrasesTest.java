package org.sojourn.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          follow-up          | Nobody followed up.                     | 1
          pay for the bus    | They could not pay for a bus            | 1
          could not pay      | They couldn’t pay                       | 1
          ran out            | We were running out of gloves           | 1
          ran out            | I ran. Out there it was dark            | 0
          in my head         | It was all in my head                   | 1
          in my head         | Her head hurt                           | 0
          résumé             | Good for my resume                      | 1
          who decides        | Who decides?                            | 1
          who decides        | Who will decide?                        | 1
          who will check     | Who checks?                             | 0
          interpreter        | interpreting, interpreted, interpreter  | 3
          mother-in-law      | his mother in law                       | 1
          WASH               | we wash                                 | 1
          """)
  void a_term_is_found_as_often_as_it_is_there(String term, String text, int times) {
    Phrases phrases = new Phrases();
    Phrases.Term added = new Phrases.Term(term, 0, false);
    Stems stems = new Stems();
    phrases.add(added, new Words(stems::add).of(term));
    assertEquals(
        java.util.Collections.nCopies(times, List.of(added)),
        phrases.in(new Words(stems::of).of(text)).stream().map(Phrases.Hit::terms).toList());
  }
}
