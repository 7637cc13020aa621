package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.search.Samples.entry;
import static org.sojourn.search.Samples.found;
import static org.sojourn.search.Samples.id;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;

/** A journal in several languages. */
final class TongueTest {

  @TempDir private Path folder;

  private Index index = Index.open(Path.of(""), id(0), Setting.of(Samples.VOCABULARY, List.of()));

  @BeforeEach
  void fill() {
    index =
        Samples.holding(
            folder,
            entry(1, "The interpreters were translating what the sisters said; a hard decision."),
            in("es", 2, "Los intérpretes traducían lo que decían las enfermeras y los niños."),
            in("fr", 3, "L'équipe soignait les malades; les infirmières étaient fatiguées."),
            in("pt-BR", 4, "As informações dos pacientes, e as decisões das enfermeiras."),
            in("sw", 5, "Wagonjwa walisubiri nje ya kliniki, the whole day."));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Entry in(String language, int number, String text) {
    OffsetDateTime then = OffsetDateTime.of(2026, 11, 22, 21, 4, number, 0, ZoneOffset.UTC);
    return Entry.begun(id(number), then, language).answered(List.of(Answer.free(text)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          interpreter,            1
          interprete enfermera,   2
          niño,                   2
          nino,                   2
          enfermera niño,         2
          enfermeras ninos,       2
          équipe,                 3
          equipe,                 3
          infirmière,             3
          malade fatigué,         3
          malade fatigue,         3
          informação,             4
          informacoes,            4
          INFORMAÇÕES,            4
          decisão,                4
          wagonjwa,               5
          kliniki,                5
          """)
  void a_word_finds_entries_of_its_language_in_any_form_with_accents_or_without(
      String query, int number) {
    assertEquals(number, found(index, query).getFirst());
  }

  @Test
  void a_word_of_two_languages_finds_entries_of_both() {
    assertEquals(List.of(2, 4), found(index, "enferme*").stream().sorted().toList());
    assertEquals(List.of(1, 2), found(index, "interpret*").stream().sorted().toList());
  }

  @Test
  void words_that_are_common_in_one_language_are_not_missed_in_its_entries() {
    Results results = Samples.search(index, "las decisiones de las enfermeras");
    assertEquals(2, Samples.numbers(results).getFirst());
    assertEquals(List.of(2), found(index, "lo que decían las enfermeras"));
    assertEquals(List.of(), Samples.search(index, "lo que decían las enfermeras").notes());
  }

  @Test
  void a_phrase_stands_in_entries_of_any_language() {
    assertEquals(List.of(2), found(index, "\"las enfermeras y los niños\""));
    assertEquals(List.of(3), found(index, "\"les infirmières étaient\""));
    assertEquals(List.of(1), found(index, "\"interpreters were translating\""));
    assertEquals(List.of(), found(index, "\"enfermeras niños los\""));
    assertEquals(
        List.of(3),
        Samples.numbers(
            index.find(Samples.typing("\"soignait les mal"), Request.of(9, Sort.RELEVANCE, true))));
  }

  @Test
  void what_is_refused_is_refused_in_every_language() {
    assertEquals(
        List.of(1, 3, 5), found(index, "-enfermera -enfermeira").stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          intérprete enfermera, 'Los «intérpretes» traducían lo que decían las «enfermeras» y los niños.'
          enfermera nino,      'Los intérpretes traducían lo que decían las «enfermeras» y los «niños».'
          equipe fatigué,      'L''équipe soignait les malades; les infirmières étaient «fatiguées».'
          \"decisão\",         'As informações dos pacientes, e as «decisões» das enfermeiras.'
          """)
  void stems_are_marked_in_every_language(String query, String marked) {
    Results results = index.find(Samples.query(query), Request.of(9, Sort.RELEVANCE, false));
    Snippet snippet = results.hits().getFirst().snippets().getFirst();
    String expected = marked.replace("L'équipe", "«L'équipe»");
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (Mark mark : snippet.marks()) {
      said.append(snippet.text(), from, mark.start()).append('«');
      said.append(snippet.text(), mark.start(), mark.end()).append('»');
      from = mark.end();
    }
    assertEquals(expected, said.append(snippet.text().substring(from)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH    | I was at the gate with no water, and she told me that they were afraid.
          SPANISH    | No había agua en la puerta, y ella me dijo que todos tenían miedo.
          FRENCH     | Il n'y avait pas d'eau à la porte, et elle m'a dit qu'ils avaient peur.
          PORTUGUESE | Não havia água no portão, e ela me disse que eles estavam com medo.
          ENGLISH    | 日本語 Wagonjwa
          """)
  void a_text_tells_its_language_by_its_common_words(Tongue tongue, String text) {
    assertEquals(tongue, Tongue.guess(text));
  }

  @Test
  void a_language_is_asked_for_by_its_code_or_its_name() {
    assertEquals(List.of(2), found(index, "lang:es"));
    assertEquals(List.of(2), found(index, "lang:spanish"));
    assertEquals(List.of(3), found(index, "lang:français"));
  }

  @Test
  void what_is_like_an_entry_is_sought_in_its_own_language() {
    index.put(Dossier.of(in("es", 6, "La enfermera y el niño, otra vez los intérpretes.")), 1, 1);
    Results like = index.like(id(2), Request.of(9, Sort.RELEVANCE, true));
    assertEquals(List.of(6), Samples.numbers(like));
  }

  @Test
  void a_word_that_is_common_in_english_alone_is_looked_for_elsewhere() {
    assertTrue(found(index, "the").equals(List.of(5)), () -> found(index, "the").toString());
  }
}
