package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.Formats;
import org.sojourn.json.Json;
import org.sojourn.json.JsonTrouble;

/** Reads the journal's own format: an export of any length, or the file of one entry. */
final class ExportReader {

  private static final int MOST = 1_000_000_000;
  private static final String ONE_ENTRY = "sojourn-entry/";

  private final String source;
  private final Map<UUID, Incoming> entries = new LinkedHashMap<>();
  private final List<Mission> missions = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private int repeated;
  private Optional<Doc> format = Optional.empty();

  ExportReader(String source) {
    this.source = source;
  }

  Reading read(InputStream in) throws IOException {
    // One byte more than is read, so that a longer document is refused and not cut.
    byte[] document = in.readNBytes(MOST + 1);
    each(document);
    Doc named =
        format.orElseThrow(
            () -> new JsonTrouble(source, 0, 0, "[format] is missing; " + expected()));
    if (named.text().startsWith(ONE_ENTRY)) {
      take(Doc.read(source, document));
    } else if (!named.text().equals(Formats.EXPORT.name())) {
      throw named.trouble(wrong(named.text()));
    }
    List<Aside> aside = unread.isEmpty() ? List.of() : List.of(new Aside("", document));
    LeftOut leftOut = new LeftOut(unread, repeated, List.of(), aside);
    return new Reading(List.copyOf(entries.values()), missions, commitments, leftOut);
  }

  /** Reads all there is; what stands before a place where it is broken comes in. */
  private void each(byte[] document) throws JsonTrouble {
    try {
      Doc.each(source, document, this::take);
    } catch (JsonTrouble broken) {
      if (format.isEmpty() || entries.isEmpty()) {
        throw broken;
      }
      unread.add(new Unread(broken.line(), broken.column(), broken.problem()));
    }
  }

  /** Takes an entry whose id none has before it; the same one twice is one. */
  private void take(Doc value) throws JsonTrouble {
    Entry entry = Formats.ENTRY.read(value);
    Incoming before = entries.putIfAbsent(entry.id(), new Incoming(entry));
    if (before != null && before.entry().equals(entry)) {
      repeated++;
    } else if (before != null) {
      throw value.trouble("an entry before it has the same id [%s]".formatted(entry.id()));
    }
  }

  private void take(String key, Doc value) {
    try {
      switch (key) {
        case "format" -> format = Optional.of(value);
        case "entries" -> take(value);
        case "missions" -> missions.add(mission(value));
        case "commitments" -> commitments.add(Formats.COMMITMENT.read(value));
        default -> {}
      }
    } catch (JsonTrouble trouble) {
      unread.add(new Unread(trouble.line(), trouble.column(), trouble.problem()));
    }
  }

  /** Reads a mission as the one in a file of missions, since one alone has no format. */
  private static Mission mission(Doc doc) throws JsonTrouble {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Doc> field : doc.entries().entrySet()) {
      fields.put(field.getKey(), field.getValue().text());
    }
    Format<List<Mission>> all = Formats.MISSIONS;
    String file = Json.line(Map.of("format", all.name(), "missions", List.of(fields)));
    try {
      return all.read(Doc.read("a mission", file.getBytes(UTF_8))).getFirst();
    } catch (JsonTrouble trouble) {
      throw doc.trouble(trouble.problem());
    }
  }

  private static String wrong(String format) {
    String kind = Formats.EXPORT.name().substring(0, Formats.EXPORT.name().indexOf('/') + 1);
    return format.startsWith(kind)
        ? "it was written by a newer Sojourn; update Sojourn to import it"
        : expected();
  }

  private static String expected() {
    return "an import has the format [%s] or [%s]"
        .formatted(Formats.EXPORT.name(), Formats.ENTRY.name());
  }
}
