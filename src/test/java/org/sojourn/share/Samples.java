package org.sojourn.share;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;

/** The people and the entry that these tests speak of. */
final class Samples {

  static final Person AMARA =
      new Person(UUID.fromString("11111111-0000-4000-8000-000000000001"), "Amara");
  static final Person OKELLO =
      new Person(UUID.fromString("22222222-0000-4000-8000-000000000002"), "Dr Okello");

  static final UUID PROMISE = UUID.fromString("44444444-0000-4000-8000-000000000004");

  static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-22T21:04:10Z");

  private Samples() {}

  /** An entry with an answer of each kind, one skipped and one left blank. */
  static Entry entry() {
    return Entry.begun(UUID.fromString("01930000-0000-7000-8000-000000000003"), EVENING, "en")
        .on(LocalDate.parse("2026-11-20"))
        .by(new GuideRef("daily-five", 1))
        .titled("The queue at the gate")
        .about(List.of("justice-equity"))
        .answered(
            List.of(
                answer("one-moment", new Response.Text("The interpreter left something out.")),
                answer("weight", new Response.Scale(6)),
                answer("feeling", new Response.Words(List.of("uneasy"))),
                answer("reported", new Response.Choice("not-needed")),
                answer("checks", new Response.Checklist(List.of("rested"))),
                answer("tomorrow", new Response.Commitments(List.of(PROMISE))),
                answer("thanks", new Response.Skipped(Kind.TEXT)),
                answer("more", new Response.Text("  \u200b"))));
  }

  static Answer answer(String prompt, Response response) {
    return new Answer(prompt, new Asked("About " + prompt, "What of " + prompt + "?"), response);
  }

  /** The entry with this text as its only answer. */
  static Entry saying(String text) {
    return entry().answered(List.of(answer("one-moment", new Response.Text(text))));
  }
}
