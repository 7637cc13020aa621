package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Done;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Role;

class HeadsTest {
  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void opens() throws IOException {
    store = Store.create(folder.resolve("j"), Samples.AMARA, Samples.CLOCK);
  }

  @AfterEach
  void closes() throws IOException {
    store.close();
  }

  @Test
  void guides_are_known_with_their_days_and_missions() throws IOException {
    Entry mirror = guided("2026-08-30", "humility-mirror");
    store.add(mirror.within("kisoro-2026", Role.CLINICAL_TRAINEE));
    store.add(guided("2026-11-20", "daily-five"));
    store.add(Samples.entry(store.newId(), "2026-11-21", "No guide."));
    assertEquals(
        List.of(
            new Done("humility-mirror", "kisoro-2026", LocalDate.parse("2026-08-30")),
            new Done("daily-five", null, LocalDate.parse("2026-11-20"))),
        done(EVER));
  }

  @Test
  void only_what_is_about_a_day_or_later_is_told() throws IOException {
    store.add(guided("2026-11-03", "daily-five"));
    store.add(guided("2026-11-04", "dilemma"));
    store.add(guided("2026-12-01", "heavy-day"));
    assertEquals(
        List.of("dilemma", "heavy-day"),
        done(LocalDate.parse("2026-11-04")).stream().map(Done::guide).toList());
  }

  @Test
  void a_text_that_speaks_of_a_guide_is_none() throws IOException {
    store.add(
        Samples.entry(
            store.newId(), "2026-11-21", "\"guide\": {\"id\": \"dilemma\", }, \"title\""));
    assertEquals(List.of(), done(EVER));
  }

  @Test
  void a_file_that_changes_is_read_again_and_one_that_goes_is_forgotten() throws IOException {
    Kept<Entry> kept = store.add(guided("2026-11-20", "daily-five"));
    assertEquals(1, done(EVER).size());
    store.replace(kept.value().by(new GuideRef("dilemma", 1)), kept.digest());
    Files.setLastModifiedTime(file(kept), FileTime.from(Instant.parse("2027-01-01T00:00:00Z")));
    assertEquals("dilemma", done(EVER).getFirst().guide());
    store.trash().put(kept.value().id());
    assertEquals(List.of(), done(EVER));
  }

  @Test
  void a_file_written_by_hand_in_another_order_is_read_whole() throws IOException {
    Kept<Entry> kept = store.add(guided("2026-11-20", "daily-five"));
    String id = kept.value().id().toString();
    Files.writeString(
        file(kept),
        """
        {"guide": {"version": 1, "id": "dilemma"}, "answers": [], "title": "By hand",
         "created": "2026-11-20T21:00:00+03:00", "date": "2026-11-20", "id": "%s",
         "format": "sojourn-entry/1"}
        """
            .formatted(id));
    assertEquals(List.of(new Done("dilemma", null, LocalDate.parse("2026-11-20"))), done(EVER));
  }

  @Test
  void a_broken_file_hides_none_of_the_others() throws IOException {
    Kept<Entry> broken = store.add(guided("2026-11-20", "daily-five"));
    store.add(guided("2026-11-21", "dilemma"));
    Files.writeString(file(broken), "{");
    assertEquals(List.of("dilemma"), done(EVER).stream().map(Done::guide).toList());
  }

  private List<Done> done(LocalDate since) {
    return store.done(since).stream().sorted(Comparator.comparing(Done::date)).toList();
  }

  private Entry guided(String day, String guide) {
    UUID id = store.newId();
    return Samples.entry(id, day, "A gate.").by(new GuideRef(guide, 1));
  }

  private Path file(Kept<Entry> kept) {
    LocalDate day = kept.value().date();
    return folder
        .resolve("j/entries")
        .resolve(String.valueOf(day.getYear()))
        .resolve("%02d".formatted(day.getMonthValue()))
        .resolve(kept.value().id() + ".json");
  }
}
