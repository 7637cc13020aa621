package org.sojourn.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the length of a passphrase tells. */
class StrengthTest {
  @ParameterizedTest
  @CsvSource({
    "kisoro, true, true",
    "kisoro26, false, true",
    "aaaaaaaaaaaaaaaaaaaa, false, true",
    "correct horse battery, false, false",
    "Xk29-pq7-LLm-31z-77, false, false"
  })
  void a_short_one_is_refused_and_one_of_a_word_or_two_is_weak(
      String passphrase, boolean tooShort, boolean weak) {
    assertEquals(tooShort, Strength.tooShort(passphrase));
    assertEquals(weak, Strength.weak(passphrase));
  }
}
