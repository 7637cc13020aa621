package org.sojourn.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.journal.MissionKind;

/**
 * The kind of mission that people mean by the words they have for it: on the screen and in a shell.
 */
public final class KindWords {
  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(
              MissionKind.DISASTER,
              "disaster, emergency, relief, earthquake, flood, war, outbreak, refugee, camp"),
          new Meaning(
              MissionKind.RESEARCH_PUBLIC_HEALTH,
              "research, study, survey, public health, campaign, vaccination, data"),
          new Meaning(
              MissionKind.DOMESTIC_REMOTE,
              "near home, home, domestic, remote, telehealth, telemedicine, free clinic, local"),
          new Meaning(MissionKind.LONG_TERM, "long, months, years, year"),
          new Meaning(MissionKind.SHORT_TERM, "short, weeks, days, elective, trip"));

  private KindWords() {}

  private record Meaning(MissionKind kind, String words) {
    boolean in(String plain) {
      return Stream.of(words.split(", ", -1))
          .anyMatch(word -> (" " + plain + " ").contains(" " + word + " "));
    }
  }

  /** The kind meant: the beginning of one of its own names, or a word that tells. */
  public static Optional<MissionKind> kind(String typed) {
    String plain = plain(typed);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(MissionKind.values())
        .filter(kind -> plain(kind.id()).startsWith(plain) || plain(kind.label()).startsWith(plain))
        .findFirst()
        .or(() -> MEANINGS.stream().filter(each -> each.in(plain)).map(Meaning::kind).findFirst());
  }

  private static String plain(String typed) {
    return typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
