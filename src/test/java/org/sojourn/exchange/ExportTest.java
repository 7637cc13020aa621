package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Origin;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

class ExportTest {

  private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-22T21:04:10+03:00");

  private static final Mission KISORO =
      new Mission(
          "kisoro-2026",
          "Kisoro 2026",
          "Kisoro",
          MissionKind.SHORT_TERM,
          Role.CLINICAL_TRAINEE,
          LocalDate.parse("2026-11-17"),
          LocalDate.parse("2026-11-30"));

  private static final Mission OPEN =
      new Mission("open", "Open", "", MissionKind.LONG_TERM, Role.CLINICIAN, KISORO.start(), null);

  private static final Commitment PROMISE =
      new Commitment(
          new UUID(4, 4),
          "",
          "Ask how refills are recorded",
          LocalDate.parse("2026-11-25"),
          Commitment.Status.CHANGED,
          "The matron will",
          new UUID(0, 1),
          EVENING);

  private static final Asked WEIGHT =
      new Asked(
          "The weight",
          "",
          List.of(),
          List.of(new Asked.Label(0, "light"), new Asked.Label(10, "heavy")));

  private static final Asked REPORTED =
      new Asked(
          "Reported?",
          "",
          List.of(
              new Asked.Option("yes", "Yes"),
              new Asked.Option("not-needed", "It does not need to be")));

  @Test
  void an_export_is_imported_equal() throws IOException {
    List<Entry> entries =
        List.of(guided(), free("\u0000 \u001b ] } , [ { \" \\ \ud83d 👩‍⚕️\n\n日本語"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int count = Export.json(out, entries::forEach, List.of(KISORO, OPEN), List.of(PROMISE));
    assertEquals(2, count);
    assertEquals(
        new Reading(
            entries.stream().map(Incoming::new).toList(),
            List.of(KISORO, OPEN),
            List.of(PROMISE),
            new LeftOut(List.of(), 0, List.of())),
        imported(out));
  }

  @Test
  void an_empty_journal_is_exported_too() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.json(out, seen -> {}, List.of(), List.of());
    assertEquals(
        """
        {
          "format": "sojourn-export/1",
          "entries": [],
          "missions": [],
          "commitments": []
        }
        """,
        out.toString(UTF_8));
    assertEquals(
        new Reading(List.of(), List.of(), List.of(), new LeftOut(List.of(), 0, List.of())),
        imported(out));
  }

  @Test
  void a_journal_longer_than_one_document_may_be_comes_back_whole() throws IOException {
    Entry entry = free("x".repeat(500_000));
    List<Entry> entries =
        IntStream.range(0, 50).mapToObj(n -> entry.under(new UUID(1, n))).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.json(out, entries::forEach, List.of(), List.of());
    assertEquals(entries, imported(out).entries().stream().map(Incoming::entry).toList());
  }

  @Test
  void a_line_holds_the_head_the_prose_and_the_answers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int count = Export.jsonl(out, List.of(guided(), free("Alone."))::forEach);
    assertEquals(2, count);
    assertEquals(
        """
        {"id":"00000000-0000-0000-0000-000000000001","date":"2026-11-20",\
        "title":"The queue","mission":"kisoro-2026","phase":"last-days",\
        "guide":{"id":"daily-five","version":1},"themes":["justice-equity"],"text":"They waited.",\
        "answers":{"one-moment":"They waited.","weight":6,"feeling":["uneasy"],\
        "reported":"not-needed","checks":["rested"]},\
        "chosen":{"weight":["6 (0 light … 10 heavy)"],"reported":["It does not need to be"]}}
        {"id":"00000000-0000-0000-0000-000000000002","date":"2026-11-22",\
        "title":"","themes":[],"text":"Alone."}
        """,
        out.toString(UTF_8));
  }

  @Test
  void a_stream_that_takes_no_more_throws() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThrows(IOException.class, () -> Export.jsonl(full, List.of(guided())::forEach));
    assertThrows(
        IOException.class,
        () -> Export.json(full, List.of(guided())::forEach, List.of(), List.of()));
  }

  private static Reading imported(ByteArrayOutputStream out) throws IOException {
    return Import.json("x.json", new ByteArrayInputStream(out.toByteArray()));
  }

  private static Entry free(String text) {
    return Entry.begun(new UUID(0, 2), EVENING, "en").answered(List.of(Answer.free(text)));
  }

  private static Entry guided() {
    return new Entry(
        new UUID(0, 1),
        LocalDate.parse("2026-11-20"),
        EVENING,
        EVENING.plusHours(1),
        "kisoro-2026",
        Phase.LAST_DAYS,
        Role.CLINICAL_TRAINEE,
        "fr",
        new GuideRef("daily-five", 1),
        "The queue",
        List.of(
            answer("one-moment", new Response.Text("They waited.")),
            new Answer("weight", WEIGHT, new Response.Scale(6)),
            answer("feeling", new Response.Words(List.of("uneasy"))),
            new Answer("reported", REPORTED, new Response.Choice("not-needed")),
            answer("checks", new Response.Checklist(List.of("rested"))),
            answer("tomorrow", new Response.Commitments(List.of(PROMISE.id()))),
            answer("thanks", new Response.Skipped(Kind.TEXT))),
        List.of("justice-equity"),
        new Origin("jrnl", "abc"));
  }

  private static Answer answer(String prompt, Response response) {
    return new Answer(prompt, new Asked("About " + prompt, "What of it?"), response);
  }
}
