package org.sojourn.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.search.Beside;
import org.sojourn.search.Dossier;
import org.sojourn.search.Index;
import org.sojourn.search.Insight;
import org.sojourn.search.Rebuild;
import org.sojourn.search.Setting;
import org.sojourn.search.Titles;
import org.sojourn.search.Vocabulary;
import org.sojourn.store.Stamp;
import org.sojourn.store.Store;
import org.sojourn.themes.Themes;

/** A journal of many entries on the disk, and its index. */
final class Shelved {
  private static final OffsetDateTime THEN =
      OffsetDateTime.of(2026, 11, 30, 21, 0, 0, 0, ZoneOffset.UTC);

  private final Path folder;
  private final Map<UUID, String> readers = new HashMap<>();
  private int count;
  private long letters;

  private Shelved(Path folder) {
    this.folder = folder;
  }

  /** The journal of these entries, which are written unless they were before. */
  static Shelved of(Path folder, Path entries) throws IOException {
    Shelved shelved = new Shelved(folder);
    boolean there = Files.exists(folder);
    if (!there) {
      Store.create(folder, new Profile("Bench", null), Clock.systemUTC()).close();
    }
    try (BufferedReader lines = Files.newBufferedReader(entries)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        shelved.add(Doc.read("entries", line.getBytes(StandardCharsets.UTF_8)), !there);
      }
    }
    return shelved;
  }

  /** Straight into its file: to force each to the disk would take longer than all else. */
  private void add(Doc doc, boolean write) throws IOException {
    UUID id = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L | count++);
    doc.optionalText("from").ifPresent(reader -> readers.put(id, reader));
    List<Answer> answers = new ArrayList<>();
    for (String text : doc.texts("answers")) {
      letters += text.getBytes(StandardCharsets.UTF_8).length;
      Asked asked = new Asked("One moment", "What did you see or hear?");
      answers.add(new Answer("one-moment-" + answers.size(), asked, new Response.Text(text)));
    }
    if (write) {
      Entry entry =
          Entry.begun(id, THEN, "en")
              .on(doc.date("date"))
              .within(doc.optionalText("mission").orElse(null), Role.CLINICIAN)
              .titled(doc.text("title"))
              .about(doc.has("themes") ? doc.texts("themes") : List.of())
              .answered(answers);
      Path month = folder.resolve("entries/%tY/%<tm".formatted(entry.date()));
      Files.createDirectories(month);
      Files.write(month.resolve(id + ".json"), Formats.ENTRY.write(guided(entry, doc)));
    }
  }

  private static Entry guided(Entry entry, Doc doc) throws IOException {
    return doc.has("guide") ? entry.by(new GuideRef(doc.text("guide"), 1)) : entry;
  }

  int count() {
    return count;
  }

  /** The size of what was written, in bytes. */
  long text() {
    return letters;
  }

  /** The index in a folder, whatever is in it. */
  Index index(Path cache, Insight insight) throws IOException {
    Vocabulary vocabulary = Vocabulary.of(Themes.shipped());
    return Index.open(
        cache, new UUID(5, 5), new Setting(vocabulary, missions(), Titles.NONE, insight));
  }

  private static List<Mission> missions() {
    List<Mission> missions = new ArrayList<>();
    for (String id : List.of("kisoro-2024", "gulu-2025", "mbale-2026")) {
      LocalDate start = LocalDate.of(Integer.parseInt(id.substring(id.length() - 4)), 3, 1);
      missions.add(
          new Mission(
              id, id, "Uganda", MissionKind.SHORT_TERM, Role.CLINICIAN, start, start.plusDays(40)));
    }
    return missions;
  }

  /** Makes the index anew from the files, as the program does it. */
  void rebuild(Index index) throws IOException {
    try (Store store = Store.open(folder, Clock.systemUTC());
        Rebuild rebuild = index.rebuild(_ -> {})) {
      store.stamps().parallelStream()
          .forEach(stamp -> {
            Entry entry = entry(store, stamp);
            rebuild.put(dossier(entry), stamp.modified(), stamp.size());
          });
      if (!rebuild.finish()) {
        throw new IOException("the index could not be made");
      }
    }
  }

  private static Entry entry(Store store, Stamp stamp) {
    try {
      return store.entry(stamp.id()).orElseThrow().value();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private Dossier dossier(Entry entry) {
    String reader = readers.get(entry.id());
    Beside beside = reader == null ? Beside.NOTHING : new Beside(List.of(), List.of(reader), true);
    return new Dossier(entry, beside, List.of());
  }

  /** The size of all files below a folder, in bytes. */
  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
