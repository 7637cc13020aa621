package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sojourn.share.Samples.AMARA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

/** Whatever is chosen of whatever entry: the file holds that, and no word of the rest. */
class NothingUnchosenTest {

  private static final Clock IN_KAMPALA =
      Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneId.of("Africa/Kampala"));

  @TempDir Path folder;
  private final Random random = new Random(41);
  private Sharing sharing;
  private int words;

  @BeforeEach
  void a_journal() {
    sharing = new Sharing(folder, AMARA.journal(), IN_KAMPALA);
  }

  @Test
  void no_word_of_what_was_not_chosen_stands_in_the_file() throws IOException {
    for (int round = 0; round < 200; round++) {
      Entry entry = anyEntry();
      List<Part> parts = Sharing.parts(entry);
      List<Part> chosen =
          new ArrayList<>(parts.stream().filter(_ -> random.nextBoolean()).toList());
      if (Choice.of(chosen).silent()) {
        chosen.add(parts.getLast());
      }
      String file = written(entry, Choice.of(chosen), round);
      for (Part part : parts) {
        for (String word : words(part)) {
          assertEquals(chosen.contains(part), file.contains(word), word + " in " + file);
        }
      }
    }
  }

  @Test
  void a_title_made_from_an_answer_that_stays_stays_too_until_it_is_chosen() throws IOException {
    Entry entry = Samples.entry().titled("The interpreter left something out");
    Choice feeling = Choice.answers(List.of("feeling"));
    assertFalse(written(entry, feeling, 1).contains("interpreter"));
    Choice both = new Choice(true, List.of(), List.of("feeling"));
    assertTrue(written(entry, both, 2).contains("The interpreter left something out"));
  }

  @Test
  void guide_mission_role_language_and_time_zone_stay() throws IOException {
    Entry entry =
        Samples.entry().by(new GuideRef("after-a-death", 3)).within("kisoro", Role.CLINICIAN);
    String file = written(entry, Choice.of(Sharing.parts(Samples.saying("A hand."))), 1);
    for (String told :
        List.of("after-a-death", "guide", "kisoro", "clinician", "\"en\"", "+03:00")) {
      assertFalse(file.contains(told), told + " in " + file);
    }
    assertTrue(file.contains("2026-11-22T22:30:00Z"), file);
  }

  private String written(Entry entry, Choice choice, int number) throws IOException {
    Path file = folder.resolve(number + ".json");
    return Files.readString(sharing.send(sharing.prepare(entry, AMARA, choice, "Why?"), file));
  }

  /** An entry in which no word is like another. */
  private Entry anyEntry() {
    OffsetDateTime now = OffsetDateTime.now(IN_KAMPALA);
    return Entry.begun(Samples.entry().id(), now, "en")
        .titled(random.nextInt(4) == 0 ? "" : some(3))
        .about(IntStream.range(0, random.nextInt(4)).mapToObj(_ -> some(1)).toList())
        .answered(
            IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(_ -> new Answer(some(1), new Asked(some(2), some(4)), response()))
                .toList());
  }

  private Response response() {
    return switch (random.nextInt(4)) {
      case 0 -> new Response.Choice(some(1));
      case 1 -> new Response.Checklist(List.of(some(1), some(1)));
      case 2 -> new Response.Words(List.of(some(1), some(1)));
      default -> new Response.Text(some(5) + "\n" + some(5));
    };
  }

  private String some(int many) {
    return String.join(" ", IntStream.range(0, many).mapToObj(_ -> "w" + words++ + "x").toList());
  }

  private static List<String> words(Part part) {
    String all =
        switch (part) {
          case Part.Title(String title) -> title;
          case Part.Theme(String id) -> id;
          case Part.Said(Answer answer) -> answer.toString();
        };
    return Pattern.compile("w\\d+x").matcher(all).results().map(MatchResult::group).toList();
  }
}
