package org.sojourn.tmux;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Passphrase;
import org.sojourn.files.DurableFiles;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Response;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.store.Key;
import org.sojourn.store.Lock;
import org.sojourn.store.Store;

/**
 * Somebody's home folder, which outlives the windows opened on it: what is on disk there, whatever
 * a screen says.
 */
final class Home {
  static final String PASSPHRASE = "a wide river";

  private final Path folder;
  private final Map<String, String> more;
  private @Nullable Key key;
  private byte @Nullable [] keyFile;

  private Home(Path folder, Map<String, String> more) {
    this.folder = folder;
    this.more = more;
  }

  /** A home folder with nothing in it. */
  static Home empty(Path folder) throws IOException {
    return new Home(Files.createDirectories(folder).toRealPath(), Map.of());
  }

  /** A home folder with a journal in it, in which nothing is written. */
  static Home withJournal(Path folder) throws IOException {
    Home home = empty(folder);
    Store.create(home.journal(), new Profile("Amara", null), clock()).close();
    return home;
  }

  /** The same folder, seen with these variables of the environment. */
  Home with(Map<String, String> variables) {
    return new Home(folder, variables);
  }

  /** A window with a shell in the folder of the installation, ready for a command. */
  Tmux shell(Installation installed, int columns, int rows) {
    Tmux tmux = Tmux.open(columns, rows, installed.folder(), environment(), "/bin/sh", "-i");
    tmux.await("$");
    return tmux;
  }

  /** A window of 80 by 24 that runs shell commands in the folder of the installation. */
  Tmux script(Installation installed, String script) {
    return Tmux.script(80, 24, installed.folder(), environment(), script);
  }

  /** A window with Sojourn on its first page. */
  Tmux sojourn(Installation installed, int columns, int rows) {
    Tmux tmux = shell(installed, columns, rows);
    tmux.type("./sojourn\n");
    tmux.await(", Amara.");
    tmux.await("Reflect");
    return tmux;
  }

  /** A file in the folder. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** The journal's folder. */
  Path journal() {
    return folder.resolve("data/sojourn");
  }

  /** The journal as the next start of the program finds it. */
  Store open() throws IOException {
    return locked() ? Store.open(journal(), clock(), key()) : Store.open(journal(), clock());
  }

  /** Whether the journal is encrypted, or just being so or no longer. */
  boolean locked() throws IOException {
    return Lock.of(journal()).locks();
  }

  /** The key that {@link #PASSPHRASE} gives, which takes a while to work out. */
  private Key key() throws IOException {
    byte[] identity = Files.readAllBytes(journal().resolve("keys/identity.age"));
    Key known = key;
    if (known == null || !Arrays.equals(identity, keyFile)) {
      try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
        known = Lock.of(journal()).open(passphrase);
      }
      key = known;
      keyFile = identity;
    }
    return known;
  }

  /** A file with {@link #PASSPHRASE}. */
  Path passphraseFile() throws IOException {
    return Files.writeString(folder.resolve("passphrase"), PASSPHRASE);
  }

  /** The names of files in the journal that a writer did not finish. */
  List<Path> unfinished() throws IOException {
    try (Stream<Path> all = Files.walk(journal())) {
      return all.filter(DurableFiles::unfinished).toList();
    }
  }

  /** What a command prints, once it has ended. */
  String answers(Installation installed, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(installed.launcher().toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment());
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  /** Puts a finished entry of free text into the journal. */
  void add(String title, String text) throws IOException {
    try (Store store = open()) {
      Entry entry = Entry.begun(store.newId(), OffsetDateTime.now(clock()), "en");
      Answer answer = new Answer("text", new Asked("", ""), new Response.Text(text));
      store.add(entry.titled(title).answered(List.of(answer)));
    }
  }

  /** The prose of the drafts on disk; empty when there is none. */
  String drafted() {
    return drafts().stream()
        .map(draft -> draft.entry().prose())
        .collect(Collectors.joining("\n\n"));
  }

  /** The drafts on disk. */
  List<Draft.OfEntry> drafts() {
    Path drafts = journal().resolve("drafts");
    if (!Files.isDirectory(drafts)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(drafts)) {
      return files.filter(file -> file.toString().endsWith(".json")).map(Home::draft).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Draft.OfEntry draft(Path file) {
    try {
      return (Draft.OfEntry)
          Formats.DRAFT.read(Doc.read(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("SOJOURN_JAVA", System.getProperty("java.home"));
    environment.put("HOME", folder.toString());
    for (String kind : List.of("cache", "config", "data", "state")) {
      environment.put(
          "XDG_" + kind.toUpperCase(Locale.ROOT) + "_HOME", folder.resolve(kind).toString());
    }
    environment.putAll(more);
    return environment;
  }

  /** The time, as it is here. */
  static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
