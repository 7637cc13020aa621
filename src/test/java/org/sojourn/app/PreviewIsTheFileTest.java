package org.sojourn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Kind;
import org.sojourn.identifiers.Passage;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.share.Choice;
import org.sojourn.share.Part;
import org.sojourn.share.Passages;
import org.sojourn.share.Sharing;

/**
 * Whatever is written, chosen, judged and said: what the reader's file holds is what was shown, and
 * it holds no text that was not.
 */
class PreviewIsTheFileTest {
  private static final int ROUNDS = 1_000;

  /** Signs that hide, turn lines, join or come apart. */
  private static final List<String> ODD =
      List.of(
          "\u200b",
          "\u202e",
          "\u2066",
          "\u0007",
          "\u001b[31m",
          "e\u0301",
          "👩\u200d⚕\ufe0f",
          "世界",
          "\r\n",
          "\t",
          "\u00ad",
          "\ufeff",
          "\u0085",
          "\u3164",
          "مرحبا",
          "<U+202E>",
          "\"\\");

  /** Where a file holds no words: ids, days and numbers, which the preview tells in its own way. */
  private static final Set<String> NO_WORDS =
      Set.of("format", "id", "entry", "journal", "created", "date", "until", "kind", "supersedes");

  @TempDir Path folder;
  private final Random random = new Random(2026);
  private int words;

  /** New journals, since one that holds many shares looks at all of them. */
  private People journals(int round) throws IOException {
    Sharing amara = sharing("amara" + round, Samples.AMARA);
    Sharing ruth = sharing("ruth" + round, Samples.RUTH);
    amara.contacts().add(ruth.contacts().line(Samples.RUTH));
    ruth.contacts().add(amara.contacts().line(Samples.AMARA));
    return new People(
        amara, ruth, sharing("okello" + round, new Person(Samples.id(902), "Okello")));
  }

  /**
   * An author and two readers.
   *
   * @param ruth who has the author's card, and whose card the author has
   * @param okello who knows nobody's
   */
  private record People(Sharing amara, Sharing ruth, Sharing okello) {}

  private Sharing sharing(String name, Person person) throws IOException {
    Path journal = Files.createDirectories(folder.resolve(name));
    return new Sharing(journal, person.journal(), Samples.CLOCK);
  }

  @Test
  void what_is_read_back_is_the_preview_and_no_text_leaves_that_was_not_shown() throws IOException {
    People people = journals(0);
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 20 == 19) {
        people = journals(round + 1);
      }
      Entry entry = anyEntry();
      Share share =
          judged(people.amara.prepare(entry, Samples.AMARA, choice(entry), text(4), terms()));
      Share read = readBack(people, share, round);
      assertEquals(share, read);
      String shown = bare(preview(entry, share));
      assertEquals(shown, bare(preview(entry, read)));
      for (String held : held(Doc.read("it", Formats.SHARE.write(read)))) {
        assertTrue(shown.contains(bare(held)), () -> "[" + held + "] is not in " + shown);
      }
    }
  }

  private Share readBack(People people, Share share, int round) throws IOException {
    Path file = people.amara.send(share, folder.resolve(round + ".share"));
    // A reader who has her card takes in nothing of hers that is not signed.
    Sharing reader = share.terms().to().isEmpty() ? people.okello : people.ruth;
    return reader.received(reader.receive(file).id()).orElseThrow();
  }

  private static String preview(Entry entry, Share share) {
    State state = State.text(new Size(80, 24), Samples.DESK);
    return ShareText.preview(state, entry, share, "").stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  /** A text without its spaces, which wrapping moves. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** All words in a file. */
  private static List<String> held(Doc doc) throws IOException {
    return switch (doc.shape()) {
      case TEXT -> List.of(doc.text());
      case LIST -> {
        List<String> all = new ArrayList<>();
        for (Doc each : doc.list()) {
          all.addAll(held(each));
        }
        yield all;
      }
      case OBJECT -> {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, Doc> each : doc.entries().entrySet()) {
          if (!NO_WORDS.contains(each.getKey())) {
            all.addAll(held(each.getValue()));
          }
        }
        yield all;
      }
      default -> List.of();
    };
  }

  /** Some stretches of what was typed kept, some replaced, as the walk does. */
  private Share judged(Share share) {
    List<Passage> passages = Passages.of(share);
    List<Doubt> doubts = new ArrayList<>();
    List<Optional<Verdict>> verdicts = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      String text = passages.get(i).text();
      int at = 0;
      while (at < text.length() && random.nextInt(3) > 0) {
        int start = Math.min(text.length(), text.offsetByCodePoints(at, 0) + random.nextInt(4));
        int end = Math.min(text.length(), start + 1 + random.nextInt(6));
        if (start >= end || splits(text, start) || splits(text, end)) {
          break;
        }
        String found = text.substring(start, end);
        doubts.add(new Doubt(i, new Identifier(start, end, found, Kind.NAME, Certainty.POSSIBLE)));
        verdicts.add(
            Optional.of(
                random.nextBoolean()
                    ? new Verdict.Kept()
                    : new Verdict.Replaced(random.nextBoolean() ? "[patient]" : text(2))));
        at = end;
      }
    }
    Check check = new Check(passages, doubts, List.of(), true);
    return Passages.worded(share, check.decided(verdicts));
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private Entry anyEntry() {
    return Entry.begun(Samples.id(1), Samples.NOW, "en")
        .titled(random.nextInt(4) == 0 ? "" : text(3))
        .about(IntStream.range(0, random.nextInt(3)).mapToObj(_ -> word()).toList())
        .answered(IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(_ -> answer()).toList());
  }

  private Answer answer() {
    String value = word();
    Asked asked = new Asked(random.nextInt(5) == 0 ? "" : text(2), text(4));
    Response response =
        switch (random.nextInt(5)) {
          case 0 -> new Response.Choice(value);
          case 1 -> new Response.Checklist(List.of(value, word()));
          case 2 -> new Response.Words(List.of(value, word()));
          case 3 -> new Response.Scale(random.nextInt(11));
          default -> new Response.Text(text(8) + "\n\n" + text(8));
        };
    List<Asked.Option> options = List.of(new Asked.Option(value, text(2)));
    boolean offered = response instanceof Response.Choice || response instanceof Response.Checklist;
    return new Answer(
        word(),
        offered ? new Asked(asked.title(), asked.text(), options, List.of()) : asked,
        response);
  }

  private Choice choice(Entry entry) {
    List<Part> parts = Sharing.parts(entry);
    Set<Part> chosen = new HashSet<>();
    parts.stream().filter(_ -> random.nextBoolean()).forEach(chosen::add);
    Choice some = Choice.of(parts.stream().filter(chosen::contains).toList());
    return some.silent() ? Choice.of(List.of(parts.getLast())) : some;
  }

  private Terms terms() {
    return new Terms(
        random.nextBoolean()
            ? List.of()
            : List.of(new Person(Samples.RUTH.journal(), Samples.RUTH.name())),
        random.nextBoolean() ? "" : text(2),
        random.nextBoolean() ? "" : text(3),
        random.nextBoolean() ? null : LocalDate.of(2027, 1, 31),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private String text(int many) {
    return IntStream.range(0, many)
        .mapToObj(
            _ -> random.nextInt(4) > 0 ? word() : word() + ODD.get(random.nextInt(ODD.size())))
        .collect(Collectors.joining(" "));
  }

  private String word() {
    return "w" + words++ + "x";
  }
}
