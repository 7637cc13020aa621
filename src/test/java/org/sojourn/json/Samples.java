package org.sojourn.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Card;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Letter;
import org.sojourn.journal.Memory;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Origin;
import org.sojourn.journal.Person;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;
import org.sojourn.journal.SavedSearch;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;

/** One value of each format with all its parts; its file stands in the resources. */
final class Samples {

  static final Settings SETTINGS =
      new Settings(Settings.Theme.DARK, false, "en_GB", true, "es", "");

  static final Settings SETTINGS_WITHOUT_MEANING =
      new Settings(Settings.Theme.AUTO, true, "", false, "", "");

  static final Settings SETTINGS_WITH_EXCHANGE =
      new Settings(Settings.Theme.AUTO, true, "", true, "", "~/Sync/sojourn");

  static final Settings SETTINGS_WITH_KEYS =
      new Settings(
          Settings.Theme.AUTO,
          true,
          "",
          true,
          "",
          "",
          5,
          "nano -w",
          66,
          10,
          Map.of("look-back", "F10 L"));

  static final Leaflet SUPPORT_CARD =
      new Leaflet(
          "en",
          LocalDate.parse("2026-11-22"),
          "Support",
          List.of(new Leaflet.Section("If you are in danger", "Stop here and get help now.")),
          List.of(new Leaflet.Contact("Team leader", "the house by the gate")));

  static final Leaflet WHOM_TO_TELL =
      new Leaflet(
          "en",
          LocalDate.parse("2026-11-22"),
          "Whom to tell",
          List.of(new Leaflet.Section("Where it happened", "Tell the person in charge.")),
          List.of(new Leaflet.Contact("Team leader", "the house by the gate")));

  static final Leaflet LIMITS =
      new Leaflet(
          "en",
          LocalDate.parse("2026-11-22"),
          "Before you share",
          List.of(new Leaflet.Section("What leaves your hands", "A share is a copy.")),
          List.of());

  static final Leaflet ESCALATION =
      new Leaflet(
          "en",
          LocalDate.parse("2026-11-22"),
          "When a share worries you",
          List.of(new Leaflet.Section("What to do", "Speak to the author first.")),
          List.of(new Leaflet.Contact("Programme office", "on weekdays")));

  static final UUID ID = UUID.fromString("01931c2e-7a40-7c55-9b1e-0a2b3c4d5e6f");
  static final UUID OTHER = UUID.fromString("01931c2e-7a41-7d66-8c2f-1a2b3c4d5e6f");
  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T21:04:00+03:00");
  static final LocalDate DAY = LocalDate.parse("2026-11-22");
  static final Person AMARA = new Person(ID, "Amara");

  static final Debrief DEBRIEF =
      new Debrief(
          ID,
          "coming-home",
          "pearls",
          "Home again",
          DAY,
          "kisoro-2026",
          Debrief.Names.INITIALS,
          List.of(AMARA),
          List.of(
              new Debrief.Item(
                  "arrive", Debrief.Part.TALK, "Arriving", "How is it to be back?", 10, null, ""),
              new Debrief.Item(
                  "excerpt-1",
                  Debrief.Part.EXCERPT,
                  "",
                  "",
                  5,
                  new Debrief.Excerpt(OTHER, "one-moment"),
                  "Quiet after this.")),
          DAY,
          List.of(DAY));

  static final Debrief DEBRIEF_COUNTED =
      DEBRIEF.counting(new Debrief.Counted(DAY, List.of(ID), List.of(OTHER)));

  static final JournalId JOURNAL = new JournalId(ID);
  static final Profile PROFILE = new Profile("Amara", Role.CLINICAL_TRAINEE);

  static final Memory MEMORY =
      new Memory(
          List.of("Kisoro", "omusujja"),
          new Memory.Seen(DAY, null),
          List.of(),
          List.of(),
          List.of());

  static final Memory MEMORY_OF_CONTENT =
      new Memory(
          List.of(),
          new Memory.Seen(DAY, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
          List.of(),
          List.of(),
          List.of());

  static final Memory MEMORY_OF_SEARCHES =
      new Memory(
          List.of(),
          null,
          List.of(
              new SavedSearch(
                  "consent · in the field",
                  "consent",
                  Map.of("theme", List.of("consent-truth", "power-privilege")),
                  true,
                  false),
              new SavedSearch("out of my depth", "out of my depth", Map.of(), false, true)),
          List.of(),
          List.of());

  static final Memory MEMORY_OF_IDENTIFIERS =
      Memory.NONE
          .judging(
              List.of(
                  new Judged("Ward 4", "place", null), new Judged("Amina", "name", "[patient]")))
          .owning(List.of("Nurse Chanda", "the blue gate"));

  static final List<Mission> MISSIONS =
      List.of(
          new Mission(
              "kisoro-2026",
              "Kisoro 2026",
              "Kisoro, Uganda",
              MissionKind.SHORT_TERM,
              Role.CLINICAL_TRAINEE,
              LocalDate.parse("2026-11-17"),
              LocalDate.parse("2026-11-30")),
          new Mission(
              "home-clinic",
              "Free clinic",
              "",
              MissionKind.DOMESTIC_REMOTE,
              Role.PUBLIC_HEALTH,
              LocalDate.parse("2027-01-04"),
              null));

  static final Commitment COMMITMENT =
      new Commitment(
          OTHER,
          "Joseph and me",
          "Ask how refills are recorded",
          LocalDate.parse("2026-11-25"),
          Commitment.Status.CHANGED,
          "The register is kept by the nurse",
          ID,
          NOW);

  static final List<Answer> ANSWERS =
      List.of(
          new Answer(
              "one-moment",
              new Asked("One moment", "What did you see or hear?"),
              new Response.Text("She said “yes”; I wrote \"consented\".\n\nNa ñandú, 日本語, 👩‍⚕️.")),
          new Answer("weight", new Asked("The weight", "How heavy?"), new Response.Scale(6)),
          new Answer(
              "feeling", new Asked("A word", ""), new Response.Words(List.of("uneasy", "tired"))),
          new Answer("reported", new Asked("Reported?", ""), new Response.Choice("not-needed")),
          new Answer("checks", new Asked("Checks", ""), new Response.Checklist(List.of("rested"))),
          new Answer(
              "tomorrow", new Asked("Tomorrow", ""), new Response.Commitments(List.of(OTHER))),
          new Answer("thanks", new Asked("Thanks", ""), new Response.Skipped(Kind.TEXT)));

  static final Entry ENTRY =
      new Entry(
          ID,
          DAY,
          NOW,
          NOW.plusMinutes(7),
          "kisoro-2026",
          Phase.FIELD,
          Role.CLINICAL_TRAINEE,
          "en",
          new GuideRef("daily-five", 1),
          "The queue at the gate",
          ANSWERS,
          List.of("justice-equity", "consent-truth"),
          new Origin("jrnl", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

  static final List<Answer> CHOSEN =
      List.of(
          new Answer(
              "reported",
              new Asked(
                  "Reported?",
                  "Have the right people been told?",
                  List.of(
                      new Asked.Option("yes", "Yes, it has been reported"),
                      new Asked.Option("not-needed", "It does not need to be"))),
              new Response.Choice("not-needed")),
          new Answer(
              "checks",
              new Asked("Checks", "", List.of(new Asked.Option("rested", "I rested"))),
              new Response.Checklist(List.of("rested"))));

  /** An entry that carries the options of its questions. */
  static final Entry CHOSEN_ENTRY = ENTRY.answered(CHOSEN);

  static final Entry SHAREABLE_ENTRY = ENTRY.shareable(true);

  static final Entry PRIVATE_ENTRY = ENTRY.shareable(false);

  /** An entry that carries what the ends of its scale meant. */
  static final Entry SCALED_ENTRY =
      ENTRY.answered(
          List.of(
              new Answer(
                  "weight",
                  new Asked(
                      "The weight",
                      "How heavy?",
                      List.of(),
                      List.of(new Asked.Label(0, "light"), new Asked.Label(10, "heavy"))),
                  new Response.Scale(6))));

  static final Comment COMMENT =
      new Comment(
          OTHER, ID, "one-moment", new Person(OTHER, "Dr Okello"), "Who held the pen?", NOW);

  static final Share SHARE =
      new Share(
          ID,
          OTHER,
          AMARA,
          NOW,
          DAY,
          new GuideRef("daily-five", 1),
          "The queue at the gate",
          ANSWERS.subList(0, 2),
          List.of("justice-equity"),
          "What would you have asked her?");

  static final Share CHOSEN_SHARE =
      new Share(
          ID,
          OTHER,
          AMARA,
          NOW,
          DAY,
          new GuideRef("daily-five", 1),
          "",
          CHOSEN.subList(1, 2),
          List.of(),
          "");

  static final Share SHARE_WITH_TERMS =
      CHOSEN_SHARE
          .under(
              new Terms(
                  List.of(new Person(OTHER, "Dr Okello")),
                  "Thursday's debrief",
                  "to think about consent",
                  LocalDate.parse("2027-05-03"),
                  true,
                  true))
          .after(SHARE);

  static final Card CARD =
      new Card(
          ID,
          "Amara",
          "age1x7d7ac6m3yfg38cqd0w2r0n0c8nq4c4gk5rv3q3h0k4kxk3n0v9sxd8p7m",
          "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

  static final Withdrawal WITHDRAWAL = new Withdrawal(OTHER, List.of(ID), AMARA, NOW);

  static final Letter LETTER = new Letter(CARD, List.of(OTHER), WITHDRAWAL);

  static final Contact CONTACT = new Contact(CARD, NOW, NOW, true);

  static final Contact NEW_CONTACT = new Contact(CARD, NOW, null, false);

  /** The private half is that of the test vector in RFC 8037. */
  static final OwnKeys KEYS =
      new OwnKeys(
          "AGE-SECRET-KEY-1…",
          "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
          "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

  static final Draft DRAFT =
      new Draft.OfEntry(ENTRY, "weight", 12, List.of(COMMITMENT), "9f86d081", NOW);

  static final Draft DRAFT_OF_SOME =
      new Draft.OfEntry(
          ENTRY,
          "weight",
          12,
          List.of(COMMITMENT),
          "9f86d081",
          NOW,
          List.of("weight", "one-moment", "section:focus"),
          null);

  static final Draft COMMENT_DRAFT = new Draft.OfComment(COMMENT, 3, NOW);

  static final Export EXPORT = new Export(List.of(ENTRY), MISSIONS, List.of(COMMITMENT));

  static final Guide GUIDE =
      new Guide(
          "heavy-day",
          2,
          "en",
          "Heavy Day",
          "Put down what you carry.",
          new Guide.Credit("What? So what? Now what?", "Terry Borton", 1970),
          List.of(Phase.FIELD, Phase.LAST_DAYS),
          List.of(MissionKind.DISASTER),
          List.of(Role.CLINICIAN),
          10,
          true,
          "Slowly.",
          "Enough for today.",
          List.of(
              new Guide.Section("first", "", 0, null, List.of(text(), scale(), choice())),
              new Guide.Section(
                  "second",
                  "If you like",
                  5,
                  new Guide.Choose(1, 2),
                  List.of(checklist(), words(), promises()))),
          List.of(new Guide.Form("short", "In two minutes", 2, List.of("weight", "feeling"))));

  /** A draft that carries the guide it was begun with. */
  static final Draft DRAFT_BY_GUIDE = ((Draft.OfEntry) DRAFT).by(GUIDE);

  private Samples() {}

  private static Prompt text() {
    return new Prompt(
        "one-moment",
        Kind.TEXT,
        "One moment",
        "What happened?",
        List.of("What came first?", "Who was there?"),
        List.of("harm-benefit"),
        false,
        Map.of(
            Role.CLINICIAN, new Prompt.Variant("One moment", "What did you decide?", List.of()),
            Role.NON_CLINICAL,
                new Prompt.Variant("A moment", "What did you see?", List.of("How?"))),
        null,
        List.of(),
        List.of(),
        null,
        "week");
  }

  private static Prompt scale() {
    return plain(
        "weight",
        Kind.SCALE,
        new Prompt.Scale(0, 10, "light", "more than I can carry"),
        List.of(),
        List.of());
  }

  private static Prompt choice() {
    return plain(
        "reported",
        Kind.CHOICE,
        null,
        List.of(
            new Prompt.Option("yes", "Yes", ""),
            new Prompt.Option("not-yet", "Not yet", "Whom could you ask?")),
        List.of());
  }

  private static Prompt checklist() {
    return plain(
        "checks",
        Kind.CHECKLIST,
        null,
        List.of(new Prompt.Option("rested", "I rested", "")),
        List.of());
  }

  private static Prompt words() {
    return plain("feeling", Kind.WORDS, null, List.of(), List.of("calm", "uneasy"));
  }

  private static Prompt promises() {
    return plain("tomorrow", Kind.COMMITMENTS, null, List.of(), List.of());
  }

  private static Prompt plain(
      String id,
      Kind kind,
      Prompt.@Nullable Scale scale,
      List<Prompt.Option> options,
      List<String> words) {
    return new Prompt(
        id,
        kind,
        "Title of " + id,
        "Text of " + id,
        List.of(),
        List.of(),
        true,
        Map.of(),
        scale,
        options,
        words,
        "support-card",
        null);
  }

  /** The bytes of a sample file. */
  static byte[] file(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream("/org/sojourn/formats/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  static Doc doc(String json) throws JsonTrouble {
    return Doc.read("x.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
