package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Response;

/**
 * What looking back needs of one entry; small, so that those of a whole journal are held at once.
 *
 * @param title empty when the entry is to be told by its day alone
 * @param left what was asked, and left for now
 * @param answered the ids of the prompts that were answered
 */
record Glimpse(
    UUID id,
    LocalDate date,
    String title,
    Optional<String> mission,
    Optional<Phase> phase,
    Optional<String> guide,
    List<String> themes,
    List<Weight> weights,
    List<String> feelings,
    List<Question> left,
    Set<String> answered) {

  /** What the second dial of a guide is called after the first. */
  private static final String AGAIN = "-now";

  /**
   * A place on a scale that was chosen.
   *
   * @param dial which scale it is: that of its prompt, whichever guide asks
   * @param ends what the ends of the scale meant; none where that was not kept
   */
  record Weight(String dial, String title, int value, List<Asked.Label> ends) {}

  /** A question by its prompt, in the words it was asked in. */
  record Question(String prompt, String words) {}

  /** The entries of a phase; those of none belong to no mission. */
  record InPhase(Optional<Phase> phase, List<Glimpse> glimpses) {}

  /** Entries by their phases, in the order of phases; those of none come last. */
  static Stream<InPhase> byPhase(List<Glimpse> glimpses) {
    Stream<Optional<Phase>> phases = Stream.of(Phase.values()).map(Optional::of);
    return Stream.concat(phases, Stream.of(Optional.<Phase>empty()))
        .map(phase ->
            new InPhase(
                phase, glimpses.stream().filter(each -> each.phase().equals(phase)).toList()));
  }

  /** What there is to see of an entry. */
  static Glimpse of(Entry entry, Optional<Phase> phase) {
    List<Weight> weights = new ArrayList<>();
    List<String> feelings = new ArrayList<>();
    List<Question> left = new ArrayList<>();
    Set<String> answered = new LinkedHashSet<>();
    for (Answer answer : entry.answers()) {
      switch (answer.response()) {
        case Response.Scale(int value) -> weights.add(weight(answer, value));
        case Response.Words _ -> feelings.addAll(answer.chosen());
        case Response.Skipped _ -> left.add(new Question(answer.prompt(), words(answer.asked())));
        case Response.Text _, Response.Choice _, Response.Checklist _, Response.Commitments _ -> {}
      }
      if (!answer.response().blank()) {
        answered.add(answer.prompt());
      }
    }
    return new Glimpse(
        entry.id(),
        entry.date(),
        Titles.of(entry),
        Optional.ofNullable(entry.mission()),
        phase,
        Optional.ofNullable(entry.guide()).map(GuideRef::id),
        entry.themes(),
        weights,
        feelings,
        left,
        answered);
  }

  /** The same of an entry that is to be told by its day alone. */
  static Glimpse dayOf(Entry entry) {
    return new Glimpse(
        entry.id(),
        entry.date(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of());
  }

  /** Whether it is told by its day alone. */
  boolean closed() {
    return title.isEmpty();
  }

  private static Weight weight(Answer answer, int value) {
    String prompt = answer.prompt();
    String dial =
        prompt.endsWith(AGAIN) ? prompt.substring(0, prompt.length() - AGAIN.length()) : prompt;
    return new Weight(dial, words(answer.asked()), value, answer.asked().labels());
  }

  private static String words(Asked asked) {
    return asked.title().isBlank() ? asked.text() : asked.title();
  }
}
