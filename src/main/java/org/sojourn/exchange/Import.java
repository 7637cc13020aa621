package org.sojourn.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sojourn.json.Doc;
import org.sojourn.json.Json;
import org.sojourn.json.JsonTrouble;

/**
 * Reads entries from other formats. What cannot be read is left out and listed; it never stops the
 * rest. A stream that breaks off throws.
 */
public final class Import {

  private static final int KEYS_NAMED = 20;

  /** Bytes of lines that are kept aside: who gives more gave a file of another kind. */
  private static final int MOST_ASIDE = 50_000_000;

  private Import() {}

  /**
   * Reads JSON Lines: objects with a {@code text}, and any of {@code date}, {@code title}, {@code
   * themes} (a list) and {@code mission}. A line without a date is about today.
   *
   * @param ids gives each entry its id
   */
  public static Reading jsonl(InputStream in, Clock clock, Supplier<UUID> ids) throws IOException {
    List<Incoming> entries = new ArrayList<>();
    LeftOut leftOut = jsonl(in, clock, ids, entries::add);
    return new Reading(entries, List.of(), List.of(), leftOut);
  }

  /** Reads JSON Lines of any length, handing over each entry as it is read. */
  public static LeftOut jsonl(
      InputStream in, Clock clock, Supplier<UUID> ids, Consumer<Incoming> each) throws IOException {
    return new JsonLines(clock, ids, each).read(new Lines(in));
  }

  /**
   * Reads what {@link Export#json} wrote, or one entry's own file.
   *
   * @param source what to call it in troubles, such as its file
   * @throws JsonTrouble when it is neither; troubles within single entries are listed instead
   */
  public static Reading json(String source, InputStream in) throws IOException {
    return new ExportReader(source).read(in);
  }

  /**
   * Reads entries of jrnl: its own text, or its JSON.
   *
   * @param source what to call it in troubles
   */
  public static Reading jrnl(String source, byte[] document, Clock clock, Supplier<UUID> ids)
      throws IOException {
    Pile pile = new Pile(clock, ids);
    Jrnl.read(source, document, pile);
    return pile.reading();
  }

  /** Reads entries of Day One: its JSON, or the zip that holds it. */
  public static Reading dayOne(String source, InputStream document, Clock clock, Supplier<UUID> ids)
      throws IOException {
    Pile pile = new Pile(clock, ids);
    DayOne.read(source, document, pile);
    return pile.reading();
  }

  /** Reads a file of Markdown, or all of a folder and of the folders in it. */
  public static Reading markdown(Path from, Clock clock, Supplier<UUID> ids) throws IOException {
    Pile pile = new Pile(clock, ids);
    MarkdownFolder.read(from, pile);
    return pile.reading();
  }

  /** One run over the lines. */
  private static final class JsonLines {
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Consumer<Incoming> each;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Unread> unread = new ArrayList<>();
    private final ByteArrayOutputStream aside = new ByteArrayOutputStream();
    private int repeated;

    JsonLines(Clock clock, Supplier<UUID> ids, Consumer<Incoming> each) {
      this.clock = clock;
      this.ids = ids;
      this.each = each;
    }

    LeftOut read(Lines lines) throws IOException {
      while (lines.next()) {
        if (lines.tooLong()) {
          unread.add(
              new Unread(lines.number(), 0, "it is longer than %,d bytes".formatted(Lines.MOST)));
        } else if (!lines.blank()) {
          read(lines.number(), lines.bytes());
        }
      }
      List<Aside> kept =
          aside.size() == 0 ? List.of() : List.of(new Aside("", aside.toByteArray()));
      return new LeftOut(unread, repeated, List.copyOf(keys), kept);
    }

    private void read(int number, byte[] bytes) {
      try {
        Doc doc = Doc.read("line " + number, bytes);
        Foreign line = Foreign.line("jsonl", doc);
        note(doc.keys());
        if (seen.add(line.digest())) {
          each.accept(new Incoming(line.entry(ids.get(), clock), line.codes()));
        } else {
          repeated++;
        }
      } catch (JsonTrouble trouble) {
        unread.add(new Unread(number, trouble.column(), trouble.problem()));
        keepAside(bytes);
      }
    }

    private void keepAside(byte[] line) {
      if (aside.size() + line.length < MOST_ASIDE) {
        aside.writeBytes(line);
        aside.write('\n');
      }
    }

    private void note(Set<String> found) {
      for (String key : found) {
        if (!Foreign.KEYS.contains(key) && keys.size() < KEYS_NAMED) {
          keys.add(Json.line(key));
        }
      }
    }
  }
}
