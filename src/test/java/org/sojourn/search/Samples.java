package org.sojourn.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.files.Sealing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

/** A small vocabulary, a mission and entries to look for. */
final class Samples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static final UUID JOURNAL = new UUID(7, 7);

  static final Concept CONSENT =
      new Concept(
          "consent-truth",
          "ethics",
          List.of("Consent and truth-telling"),
          List.of("consent", "permission", "autonomy", "who decides"));
  static final Concept INTERPRETERS =
      new Concept(
          "language-interpreters",
          "humility",
          List.of("Language and interpreters", "Idioma e intérpretes"),
          List.of("interpreter", "translator", "lost in translation"));
  static final Concept DISTRESS =
      new Concept(
          "moral-distress",
          "self",
          List.of("Moral distress"),
          List.of("could not do what was right"));

  static final Vocabulary VOCABULARY = new ListedThemes(List.of(CONSENT, INTERPRETERS, DISTRESS));

  /** Ten days in November 2026, from the 10th to the 19th. */
  static final Mission KISORO =
      new Mission(
          "kisoro-2026",
          "Kisoro 2026",
          "Kisoro",
          MissionKind.SHORT_TERM,
          Role.CLINICIAN,
          LocalDate.of(2026, 11, 10),
          LocalDate.of(2026, 11, 19));

  private Samples() {}

  static UUID id(int number) {
    return new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  /** A free entry of 22 November 2026. */
  static Entry entry(int number, String text) {
    OffsetDateTime then = OffsetDateTime.of(2026, 11, 22, 21, 4, number % 60, 0, ZoneOffset.UTC);
    return Entry.begun(id(number), then, "en").answered(List.of(Answer.free(text)));
  }

  static Query query(String text) {
    return Query.parse(text, VOCABULARY, TODAY);
  }

  static Query typing(String text) {
    return Query.typing(text, VOCABULARY, TODAY);
  }

  static Index open(Path folder) {
    return Index.open(folder, JOURNAL, Setting.of(VOCABULARY, List.of(KISORO)));
  }

  /** The index of an encrypted journal. */
  static Index sealed(Path folder, Sealing sealing) {
    return Index.open(folder, JOURNAL, Setting.of(VOCABULARY, List.of(KISORO)), sealing);
  }

  /** A fresh index of these entries, whose files all have the stamp 1, 1. */
  static Index holding(Path folder, Entry... entries) {
    Index index = open(folder);
    rebuild(index, entries);
    return index;
  }

  static void rebuild(Index index, Entry... entries) {
    try (Rebuild rebuild = index.rebuild(_ -> {})) {
      Arrays.stream(entries).forEach(entry -> rebuild.put(Dossier.of(entry), 1, 1));
      assertTrue(rebuild.finish());
    }
  }

  static Results search(Index index, String query) {
    return index.find(query(query), Request.of(100, Sort.RELEVANCE, true));
  }

  /** The numbers of the entries found, in order. */
  static List<Integer> found(Index index, String query) {
    return numbers(search(index, query));
  }

  static List<Integer> numbers(Results results) {
    return results.hits().stream()
        .map(hit -> (int) (hit.id().getLeastSignificantBits() & 0xFFFFFF))
        .toList();
  }

  static Answer answer(String prompt, Response response) {
    return new Answer(prompt, new Asked("", ""), response);
  }

  /** Themes from a list, found by id, label or the only beginning of either. */
  record ListedThemes(List<Concept> concepts) implements Vocabulary {

    @Override
    public Optional<Concept> named(String idOrLabel) {
      String wanted = folded(idOrLabel);
      List<Concept> found =
          concepts.stream()
              .filter(
                  each -> each.id().startsWith(wanted) || folded(each.label()).startsWith(wanted))
              .toList();
      return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public Optional<Concept> near(String idOrLabel) {
      return concepts.stream()
          .filter(each -> each.id().startsWith(beginning(idOrLabel)))
          .findFirst();
    }

    private static String beginning(String text) {
      String folded = folded(text);
      return folded.substring(0, Math.min(4, folded.length()));
    }

    private static String folded(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
  }
}
