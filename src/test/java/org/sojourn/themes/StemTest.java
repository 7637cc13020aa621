package org.sojourn.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          interpreting, interpreter
          interpreted, interpreters
          interpretation, interpret
          translated, translators
          translation, translate
          vaccines, vaccination
          donated, donations
          operating, operation
          families, family
          carried, carries
          stopped, stops
          agreed, agree
          paediatric, pediatric
          organisation, organization
          behaviour, behavior
          saviours, savior
          theatre, theater
          programmes, program
          counselling, counseling
          counsellor, counselor
          licence, licensed
          practising, practicing
          anaesthesia, anesthesia
          taught, teaching
          died, dying
          lost, losing
          buses, bus
          glasses, glass
          mornings, morning
          """)
  void words_of_one_subject_meet(String one, String other) {
    assertEquals(Stem.of(one), Stem.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          mother, moth
          water, wat
          number, numb
          letter, let
          shoulder, should
          evening, even
          offer, off
          during, dure
          bus, bu
          mourning, morning
          officer, office
          professor, profession
          plane, plan
          lying, lied
          need, ne
          """)
  void words_that_only_look_alike_stay_apart(String one, String other) {
    assertNotEquals(Stem.of(one), Stem.of(other));
  }
}
