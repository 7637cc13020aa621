package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Origin;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

class RoundTripTest {

  /* One unit of each sort that has broken a journal before, lone surrogates among them. */
  private static final String[] UNITS = {
    "a",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\"",
    "\\",
    "/",
    "\u0000",
    "\u001b",
    "\u007f",
    "\u009b",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ufffd",
    "\uffff",
    "é",
    "e\u0301",
    "日",
    "😀",
    "👩‍⚕️",
    "ไทย",
    "\ud83d",
    "\ude00",
    "</script>",
    "null",
    "{",
    "}"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_entry_comes_back_as_it_was(long seed) throws JsonTrouble {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      Entry entry = entry(random);
      byte[] file = Formats.ENTRY.write(entry);
      assertEquals(entry, Formats.ENTRY.read(Doc.read("x.json", file)));
      Entry other = entry(random);
      assertEquals(
          other, Formats.ENTRY.read(Doc.read("x.json", Formats.ENTRY.rewrite(file, other))));
    }
  }

  private static Entry entry(Random random) {
    OffsetDateTime created = time(random);
    return new Entry(
        uuid(random),
        LocalDate.of(random.nextInt(1, 10_000), random.nextInt(1, 13), random.nextInt(1, 29)),
        created,
        time(random),
        or(random, () -> text(random)),
        or(random, () -> pick(random, Phase.values())),
        or(random, () -> pick(random, Role.values())),
        text(random),
        or(random, () -> new GuideRef(text(random), random.nextInt())),
        text(random),
        answers(random),
        texts(random),
        or(random, () -> new Origin(text(random), text(random))));
  }

  private static List<Answer> answers(Random random) {
    List<Answer> answers = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      answers.add(
          new Answer(
              i + text(random),
              new Asked(text(random), text(random), options(random), labels(random)),
              response(random)));
    }
    return answers;
  }

  private static List<Asked.Label> labels(Random random) {
    return texts(random).stream().map(label -> new Asked.Label(random.nextInt(), label)).toList();
  }

  private static List<Asked.Option> options(Random random) {
    return texts(random).stream().map(value -> new Asked.Option(value, text(random))).toList();
  }

  private static Response response(Random random) {
    Kind kind = pick(random, Kind.values());
    if (random.nextInt(5) == 0) {
      return new Response.Skipped(kind);
    }
    return switch (kind) {
      case TEXT -> new Response.Text(text(random));
      case SCALE -> new Response.Scale(random.nextInt());
      case CHOICE -> new Response.Choice(text(random));
      case CHECKLIST -> new Response.Checklist(texts(random));
      case WORDS -> new Response.Words(texts(random));
      case COMMITMENTS -> new Response.Commitments(List.of(uuid(random), uuid(random)));
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(pick(random, UNITS));
    }
    return text.toString();
  }

  private static List<String> texts(Random random) {
    return List.of(text(random), text(random)).subList(0, random.nextInt(3));
  }

  private static OffsetDateTime time(Random random) {
    return OffsetDateTime.of(
        random.nextInt(1600, 2200),
        random.nextInt(1, 13),
        random.nextInt(1, 29),
        random.nextInt(24),
        random.nextInt(60),
        random.nextInt(60),
        random.nextInt(2) * random.nextInt(1_000_000_000),
        ZoneOffset.ofHours(random.nextInt(-12, 15)));
  }

  private static UUID uuid(Random random) {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> @Nullable T or(Random random, Supplier<T> made) {
    return random.nextBoolean() ? made.get() : null;
  }
}
