package org.sojourn.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked in a text, as what, and how surely. */
class IdentifiersTest {
  private static final Identifiers IDENTIFIERS = new Identifiers();

  private static String marks(String text, String language) {
    return IDENTIFIERS.find(text, language, List.of()).identifiers().stream()
        .map(each ->
            "%s %s [%s]".formatted(each.certainty().word(), each.kind().word(), each.text()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We met on 3 March 2026.              | certain date [3 March 2026]
          It was Friday, 6 June, and hot.      | certain date [Friday, 6 June]
          She came on 12/4 and waited.         | certain date [12/4]
          It was the 23rd.                     | certain date [the 23rd]
          I wrote in March 2026.               | possible date [March 2026]
          The boy is 7 and the rest are older. | certain age [7]
          Her baby is 11 months old.           | certain age [11 months old]
          A man of 93 years walked here.       | certain age [93 years]
          He told me he was 52.                | possible age [52]
          Call +254 712 345678 tonight.        | certain phone [+254 712 345678]
          Write to hoa.n@example.org today.    | certain email [hoa.n@example.org]
          See https://example.org/a?b=1.       | certain url [https://example.org/a?b=1]
          The server is 192.168.1.1 here.      | certain ip [192.168.1.1]
          Find me at @mari_souza91 there.      | certain handle [@mari_souza91]
          It lies at -1.2833, 29.6833 exactly. | certain coordinates [-1.2833, 29.6833]
          The file KS/0412/26 was lost.        | certain number [KS/0412/26]
          Her passport, N1204567, was gone.    | certain number [N1204567]
          I moved bed 14 to the corridor.      | certain number [14]
          The car UAJ 123X had no lights.      | certain plate [UAJ 123X]
          Ours, B 214 TRX, was white.          | possible plate [B 214 TRX]
          The old man, 71, slept.              | possible age [71]
          Ruth sat. 45, a stone cutter.        | possible name [Ruth]; possible age [45]
          Three children, 2, 4 and 11.         | possible age [2]; possible age [4]; possible age [11]
          Files 3312, 3313 and 3314 are gone.  | certain number [3312]; certain number [3313]; certain number [3314]
          She had ticket 55 in her hand.       | certain number [55]
          Our tent was C-117 that night.       | possible number [C-117]
          They left on the plain, 22/06.       | certain date [22/06]
          It was 9/10, the hottest day.        | possible date [9/10]
          We put Magh 12 on the form.          | certain date [Magh 12]
          He lives at Str. Florilor 12 now.    | certain place [Str. Florilor 12]
          The X-ray 2231/TB was not found.     | certain number [2231/TB]
          She is perhaps 90, and small.        | certain age [90]
          We were at the lake, 2/11.           | possible date [2/11]
          I stay alone until Monday week.      | possible date [Monday week]
          It is at Strada Morii 4, by the mill. | certain place [Strada Morii 4]
          """)
  void what_has_a_form_of_its_own_is_found_by_it(String text, String marks) {
    assertEquals(marks, marks(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I asked Dr Adebayo about it.               | certain name [Dr Adebayo]
          Innocent drove us from Bukavu.             | possible name [Innocent]; possible place [Bukavu]
          Ruth, 41, has walked all day.              | possible name [Ruth]; possible age [41]
          Then [patient], 41, came to the door.      | possible age [41]
          Her brother (14) waited for her.           | certain age [14]
          A [relative] (61) paid for it.             | possible age [61]
          Jesús waited by the river.                 | possible name [Jesús]
          Then our driver, kiprop, turned back.      | possible name [kiprop]
          My friend Li Wei told me to wait.          | possible name [Li Wei]
          The village of Mwandi was quiet.           | possible place [Mwandi]
          I left Berlin. In Geneva I stayed.         | possible place [Berlin]; possible place [Geneva]
          We met at St. Mary's Hospital.             | possible place [St. Mary's Hospital]
          A mother named hope waited outside.        | certain name [hope]
          His aunt patience washed him.              | possible name [patience]
          We sat, and then grace said a prayer.      | possible name [grace]
          May told me not to write it down.          | possible name [May]
          We drove to mchinji before dawn.           | possible place [mchinji]
          They walked from kabanyolo in the night.   | possible place [kabanyolo]
          I saw Yusuf al-Harazi at the gate.         | possible name [Yusuf al-Harazi]
          The nurse is Maria de la Cruz today.       | possible name [Maria de la Cruz]
          I slept at Kakuma Mission Hospital.        | possible place [Kakuma Mission Hospital]
          He slept and ekai did the talking.         | possible name [ekai]
          Mercy checks it on the way home.           | possible name [Mercy]
          We went up to Hà Giang in the rain.        | possible place [Hà Giang]
          The talk at St Olav's is tomorrow.         | possible place [St Olav's]
          We waited for her compadre Wilson.         | possible name [Wilson]
          Then nei Maria came with a lamp.           | possible name [nei Maria]
          Then don Chepe came with a mule.           | certain name [don Chepe]
          I saw Domingas da Costa at the gate.       | possible name [Domingas da Costa]
          The road ends. serigne fall sent for us.   | possible name [serigne]
          """)
  void names_and_places_are_found_by_lists_and_by_the_words_around_them(String text, String marks) {
    assertEquals(marks, marks(text, "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patience is not my strength, and hope was small.",
        "In May I may see it differently.",
        "The Luo women and an Acholi elder sat with the Banyankole hosts.",
        "The Americans left, and the Ministry wants its figures.",
        "HIV testing was done in the corridor, in Kenya, in English.",
        "The blood pressure was 120/80 and the pain 3/10.",
        "She had Parkinson's disease and a Glasgow score of 12.",
        "We had twelve doses and 30 people in the queue.",
        "Today was one of those days, and one will do.",
        "Rate it from 1 to 10: it is 7/10, or 15/20 on a bad day.",
        "What helps a 54-year-old woman with asthma?",
        "She was a mother of three, and tired."
      })
  void what_names_nobody_is_left_alone(String text) {
    assertEquals("", marks(text, "en"));
  }

  @Test
  void nothing_hides_behind_invisible_signs_or_taken_apart_letters() {
    String text = "I met Amin\u200ba and Jose\u0301 Quispe.";
    List<Identifier> found = IDENTIFIERS.find(text, "en", List.of()).identifiers();
    assertEquals(
        List.of("Amin\u200ba", "Jose\u0301 Quispe"), found.stream().map(Identifier::text).toList());
    for (Identifier each : found) {
      assertEquals(each.text(), text.substring(each.start(), each.end()));
    }
  }

  @Test
  void offsets_count_in_units_of_the_text_that_was_given() {
    List<Identifier> found = IDENTIFIERS.find("🙂\r\nAmina came.", "en", List.of()).identifiers();
    assertEquals(List.of(new Identifier(4, 9, "Amina", Kind.NAME, Certainty.POSSIBLE)), found);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          4 months old, [child]
          7,            [child]
          17,           [teenager]
          thirty-four,  [young adult]
          52,           [adult]
          71 years old, [older person]
          """)
  void the_role_that_fits_an_age_comes_first(String age, String role) {
    Identifier found = new Identifier(0, age.length(), age, Kind.AGE, Certainty.POSSIBLE);
    assertEquals(role, Roles.of(found).getFirst());
    assertEquals(5, Roles.of(found).stream().distinct().count());
  }

  @Test
  void ones_own_people_and_places_are_found_in_any_case() {
    List<Identifier> found =
        IDENTIFIERS
            .find("The GREEN HOUSE was shut.", "en", List.of("green house", ""))
            .identifiers();
    assertEquals(
        List.of(new Identifier(4, 15, "GREEN HOUSE", Kind.OWN, Certainty.POSSIBLE)), found);
  }

  @Test
  void other_languages_are_read_by_rules_and_names() {
    assertEquals(
        "certain date [3 de marzo]; certain name [Doña Rosa]",
        marks("El 3 de marzo vino Doña Rosa.", "es"));
    assertEquals(false, IDENTIFIERS.find("Vino Rosa.", "es", List.of()).tagged());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Hoy no llegó nadie. Nada fue fácil. Mateo habló en Nebaj.    | possible name [Mateo]; possible place [Nebaj]
          fr | Hier soir, rien. Personne ne parlait à Mirebalais.           | possible place [Mirebalais]
          pt | Ontem foi difícil. Seu Raimundo veio de Tefé. A ficha 3312.  | certain name [Seu Raimundo]; possible place [Tefé]; certain number [3312]
          sw | Leo nilimwona Mwajuma. Bwana Mushi alisaini.                 | possible name [Mwajuma]; certain name [Bwana Mushi]
          """)
  void words_that_begin_sentences_of_other_languages_are_no_names(
      String language, String text, String marks) {
    assertEquals(marks, marks(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A | The nurse told Amina to wait.
          B | We drove from Bukavu at night.
          C | He died on 3 March and was 93 years old.
          D | Call +254 712 345678 tonight.
          E | The fax number is 020 555 0142.
          F | Write to hoa.n@example.org today.
          G | Her social security number is 123-45-6789.
          H | The medical record 4471920 was lost.
          I | Her health plan beneficiary number is 8829-1120.
          J | He gave me account number 00417723.
          K | His nursing licence was RN 553201.
          L | The car UAJ 123X had no lights.
          M | The pump had serial number SN-88213.
          N | See https://example.org/a for it.
          O | The server is 192.168.1.1 here.
          P | We took her thumbprint for consent.
          Q | I took photos of him at the gate.
          R | The only midwife was arrested.
          """)
  void each_of_the_eighteen_classes_is_marked_or_asked_about(String letter, String text) {
    Findings found = IDENTIFIERS.find(text, "en", List.of());
    boolean marked =
        found.identifiers().stream().anyMatch(each -> each.kind().classes().contains(letter));
    boolean asked = "PQR".contains(letter) && !found.questions().isEmpty();
    assertTrue(marked || asked, found::toString);
  }

  @Test
  void what_no_rule_can_tell_is_asked() {
    assertEquals(
        List.of("Would a nurse at that clinic, or the family, know who this is?"),
        IDENTIFIERS.find("The only midwife was arrested.", "en", List.of()).questions());
  }

  @Test
  void each_of_the_eighteen_classes_has_a_rule_or_a_question() {
    TreeSet<Character> classes = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      kind.classes().chars().forEach(letter -> classes.add((char) letter));
    }
    Map<Character, String> asked =
        Map.of('P', "We took her thumbprint.", 'Q', "I took photos of him.");
    asked.forEach((letter, text) -> {
      assertTrue(!IDENTIFIERS.find(text, "en", List.of()).questions().isEmpty(), text);
      classes.add(letter);
    });
    assertEquals(18, classes.size(), classes::toString);
  }

  @Test
  void what_was_found_promises_nothing() {
    assertEquals(
        "Found 1 possible identifier; a person must judge.",
        IDENTIFIERS.find("Amina came.", "en", List.of()).sentence());
    assertEquals(
        "Found no identifier; a person must judge.",
        IDENTIFIERS.find("", "en", List.of()).sentence());
  }
}
