package org.sojourn.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;
import org.sojourn.journal.Share;
import org.sojourn.store.Kept;

/** Values for the tests of the program: Amara's journal on a Sunday in November. */
final class Samples {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:04:10Z"), ZoneOffset.UTC);
  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T18:04:10Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  static final Size SIZE = new Size(80, 24);

  static final Mission KISORO =
      new Mission(
          "kisoro-2026",
          "Kisoro 2026",
          "",
          MissionKind.SHORT_TERM,
          Role.CLINICAL_TRAINEE,
          LocalDate.parse("2026-11-17"),
          LocalDate.parse("2026-11-30"));

  static final Person AMARA = new Person(id(900), "Amara");
  static final Person RUTH = new Person(id(901), "Ruth");

  static final Desk DESK =
      new Desk(
          AMARA,
          new Profile("Amara", Role.CLINICAL_TRAINEE),
          List.of(KISORO),
          Map.of("justice-equity", "Justice and equity"),
          NOW.toLocalDateTime(),
          true);

  static final Prompt MOMENT =
      prompt("moment", Kind.TEXT, "One moment", List.of("Who was there?", "Who was not?"));
  static final Prompt WEIGHT = prompt("weight", Kind.SCALE, "The weight of today", List.of());
  static final Prompt FEELING = prompt("feeling", Kind.WORDS, "A word for it", List.of());
  static final Prompt REPORTED = prompt("reported", Kind.CHOICE, "Was it reported?", List.of());
  static final Prompt CHECKS = prompt("checks", Kind.CHECKLIST, "Looking after", List.of());
  static final Prompt TOMORROW = prompt("tomorrow", Kind.COMMITMENTS, "Tomorrow", List.of());

  /** A guide with a prompt of each kind. */
  static final Guide GUIDE =
      guide("every-kind", List.of(MOMENT, WEIGHT, FEELING, REPORTED, CHECKS, TOMORROW));

  private Samples() {}

  static UUID id(long number) {
    return new UUID(0, number);
  }

  static Prompt prompt(String id, Kind kind, String title, List<String> probes) {
    boolean options = kind == Kind.CHOICE || kind == Kind.CHECKLIST;
    return new Prompt(
        id,
        kind,
        title,
        "",
        probes,
        kind == Kind.TEXT ? List.of("justice-equity") : List.of(),
        false,
        Map.of(),
        kind == Kind.SCALE ? new Prompt.Scale(0, 10, "light", "heavy") : null,
        options ? List.of(option("a"), option("b"), option("c")) : List.of(),
        kind == Kind.WORDS ? List.of("calm", "tired", "uneasy") : List.of(),
        null,
        null);
  }

  private static Prompt.Option option(String value) {
    return new Prompt.Option(value, "Option " + value, "");
  }

  static Guide guide(String id, List<Prompt> prompts) {
    return new Guide(
        id,
        1,
        "en",
        "Guide " + id,
        "",
        null,
        List.of(),
        List.of(),
        List.of(),
        5,
        false,
        "",
        "",
        List.of(new Guide.Section("all", "", 5, null, prompts)),
        List.of());
  }

  /** The journal open, before Home was read. */
  static State open() {
    return State.opening(SIZE).at(DESK).home().arrived();
  }

  /** The journal open and Home read: a guide to begin, and nothing written yet. */
  static State onHome() {
    return open().with(new HomePage(Optional.of(home()), 0));
  }

  static Home home() {
    return home(List.of(), List.of(), List.of());
  }

  static Home home(List<Draft> drafts, List<Commitment> promised, List<Entry> lately) {
    List<Suggestion> fits = List.of(new Suggestion(GUIDE, "what, so what"));
    Guide other = guide("other", List.of(MOMENT));
    return new Home(drafts, List.of(), 0, fits, List.of(GUIDE, other), promised, lately, List.of());
  }

  /** Entry 1 as it begins. */
  static Entry begun() {
    return Entry.begun(id(1), NOW, "en").within("kisoro-2026", Role.CLINICAL_TRAINEE);
  }

  static Entry entry(long number, String day, String text) {
    return Entry.begun(id(number), NOW, "en")
        .on(LocalDate.parse(day))
        .answered(List.of(Answer.free(text)));
  }

  static Kept<Entry> kept(Entry entry) {
    return new Kept<>(entry, "digest-" + entry.id().getLeastSignificantBits());
  }

  static Answer answer(Prompt prompt, Response response) {
    return new Answer(prompt.id(), prompt.askedOf(null), response);
  }

  static Answer skipped(Prompt prompt) {
    return answer(prompt, new Response.Skipped(prompt.kind()));
  }

  static Commitment promise(long number, String what, @Nullable LocalDate due) {
    return new Commitment(
        id(number), "", what, due, Commitment.Status.OPEN, null, id(1), NOW.minusDays(1));
  }

  /** What Ruth shared: two answers. */
  static Share share() {
    return new Share(
        id(50),
        id(51),
        RUTH,
        NOW,
        TODAY,
        null,
        "The queue",
        List.of(
            answer(MOMENT, new Response.Text("She left before I came.")),
            answer(WEIGHT, new Response.Scale(6))),
        List.of(),
        "");
  }

  static Comment comment(long number, String text) {
    return new Comment(id(number), id(50), "moment", AMARA, text, NOW);
  }
}
