package org.sojourn.tui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Desk;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;
import org.sojourn.themes.Themes;

/** People, missions and entries that the frames are drawn from, always the same. */
final class Samples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final OffsetDateTime NOW =
      OffsetDateTime.of(TODAY, LocalTime.of(21, 4), ZoneOffset.ofHours(3));
  static final Person AMARA = new Person(id(1), "Amara");
  static final Person RUTH = new Person(id(2), "Ruth Adeyemi");
  static final Mission KISORO =
      new Mission(
          "kisoro-2026",
          "Kisoro 2026",
          "Kisoro, Uganda",
          MissionKind.SHORT_TERM,
          Role.CLINICAL_TRAINEE,
          LocalDate.of(2026, 11, 17),
          LocalDate.of(2026, 11, 30));
  static final Guides GUIDES = Guides.shipped();

  static final String LONG_TEXT =
      "She said yes before I had finished the sentence, and I wrote “consented” in the book. I"
          + " remember being relieved. Tonight I am not sure what she agreed to, or to whom.\n\n"
          + "The interpreter had been with us since six. She used the word for “paper” where I"
          + " had said “choice”, and nobody in the room stopped her, not even I, who know the"
          + " word. The grandmother looked at the doctor, not at me, and the doctor looked at his"
          + " watch.\n\n"
          + "What would I have wanted, on that bench, with a child on my arm and twelve people"
          + " behind me? To be asked again, alone, in my own language. To be told that no is an"
          + " answer too. I could have said: we have time. We did not have time, but I could have"
          + " said it.\n\n"
          + "Tomorrow I will ask Grace how she would say it, and I will write the words down.";

  private Samples() {}

  static UUID id(int number) {
    return new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }

  static Desk desk() {
    return desk(List.of(KISORO));
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    Themes.shipped().groups().forEach(group -> labels.put(group.id(), group.label("en")));
    Themes.shipped().all().forEach(theme -> labels.put(theme.id(), theme.label("en")));
    return labels;
  }

  static Desk desk(List<Mission> missions) {
    return new Desk(
        AMARA,
        new Profile("Amara", Role.CLINICAL_TRAINEE),
        missions,
        labels(),
        TODAY.atTime(21, 4),
        true);
  }

  static Guide guide(String id) {
    return GUIDES.guide(id).orElseThrow();
  }

  static Entry entry(int number, LocalDate day, String title, List<String> themes) {
    return Entry.begun(id(number), NOW, "en")
        .on(day)
        .within("kisoro-2026", Role.CLINICAL_TRAINEE)
        .titled(title)
        .about(themes)
        .answered(List.of(Answer.free(LONG_TEXT)));
  }

  /** An entry that answers each kind of prompt. */
  static Entry guided() {
    return entry(
            20,
            LocalDate.of(2026, 11, 21),
            "The queue at the gate",
            List.of("justice-equity", "clinical-constraints"))
        .by(new GuideRef("significant-event", 1))
        .answered(
            List.of(
                chosen("significant-event", "safe", new Response.Choice("yes")),
                answer("weight", "The weight of today", "", new Response.Scale(6)),
                answer(
                    "feeling", "A word for it", "", new Response.Words(List.of("uneasy", "proud"))),
                chosen(
                    "coming-home",
                    "body-and-mind",
                    new Response.Checklist(List.of("sleep", "fever"))),
                answer(
                    "then-and-now",
                    "Then, and now",
                    "What did you think and feel then, and what now? Then and now may differ.",
                    new Response.Text(LONG_TEXT)),
                answer(
                    "still-owed",
                    "What is still owed",
                    "",
                    new Response.Commitments(List.of(id(40), id(41)))),
                answer(
                    "one-sentence",
                    "One sentence to keep",
                    "",
                    new Response.Skipped(org.sojourn.journal.Kind.TEXT))));
  }

  static Answer answer(String prompt, String title, String text, Response response) {
    return new Answer(prompt, new Asked(title, text), response);
  }

  /** What was chosen from the options of a shipped guide. */
  private static Answer chosen(String guide, String id, Response response) {
    return guide(guide).prompts().stream()
        .filter(prompt -> prompt.id().equals(id))
        .map(prompt -> new Answer(id, prompt.askedOf(null), response))
        .findFirst()
        .orElseThrow();
  }

  static Commitment promise(int number, String what, @Nullable LocalDate due) {
    return new Commitment(id(number), "", what, due, Commitment.Status.OPEN, null, id(20), NOW);
  }

  static List<Commitment> promises() {
    return List.of(
        promise(40, "Ask how refills are recorded", LocalDate.of(2026, 11, 25)),
        promise(41, "Send the referral list to the district", LocalDate.of(2026, 11, 27)));
  }

  static Comment comment(int number, int share, @Nullable String on, String text) {
    return new Comment(id(number), id(share), on, RUTH, text, NOW.plusDays(1));
  }
}
