package org.sojourn.tmux;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sojourn.journal.Entry;

/** Somebody at the keyboard whose program is killed in the middle of whatever they do. */
final class Unlucky {
  private static final int PATIENCE_SECONDS = 30;

  /** Whether a journal that is not encrypted is encrypted before all else. */
  private static final boolean ENCRYPTED = Boolean.getBoolean("kill.encrypted");

  private static final String ASKED = "What is the passphrase?";
  private static final List<String> WORDS =
      List.of("the", "queue", "at", "gate,", "señora", "who", "decides", "子供", "relieved");

  /** Something to be killed in. */
  enum Deed {
    /** Types into a new page, or goes on with a draft. */
    TYPING(22),
    /** Finishes a page. */
    SAVING(28),
    /** Changes an entry and keeps it. */
    EDITING(18),
    /** Finds an entry and moves it to the trash. */
    DELETING(10),
    /** Has the index made anew. */
    REBUILDING(10),
    /** Encrypts the journal, or decrypts it. */
    CONVERTING(12);

    /** How often it is done, of a hundred times. */
    private final int often;

    Deed(int often) {
      this.often = often;
    }
  }

  private final Home home;
  private final Tmux tmux;
  private final Witness witness;
  private final Random random;
  private final Map<Deed, Integer> reported = new EnumMap<>(Deed.class);

  Unlucky(Home home, Tmux tmux, Witness witness, Random random) {
    this.home = home;
    this.tmux = tmux;
    this.witness = witness;
    this.random = random;
  }

  /** What to do next, at random; entries are changed and deleted once there are some. */
  Deed next() throws IOException {
    if (ENCRYPTED && !home.locked()) {
      return Deed.CONVERTING;
    }
    int chosen = random.nextInt(100);
    for (Deed deed : Deed.values()) {
      chosen -= deed.often;
      if (chosen < 0) {
        boolean needsEntry = deed == Deed.EDITING || deed == Deed.DELETING;
        return needsEntry && witness.entries().isEmpty() ? Deed.SAVING : deed;
      }
    }
    throw new IllegalStateException("They happen more often than a hundred times of a hundred");
  }

  /** Does something until the program is killed; returns when it was. */
  long until(Deed deed) throws IOException {
    long killed =
        switch (deed) {
          case TYPING -> type();
          case SAVING -> save(deed, page(true));
          case EDITING -> save(deed, change());
          case DELETING -> delete();
          case REBUILDING -> rebuild();
          case CONVERTING -> convert();
        };
    tmux.await("the shell's prompt", screen -> screen.endsWith("$"));
    return killed;
  }

  /** How often the program had said that something is done before it was killed. */
  Map<Deed, Integer> reported() {
    return reported;
  }

  private long type() throws IOException {
    words(page(random.nextBoolean()), 1 + random.nextInt(20), 100);
    pause(1200);
    return kill();
  }

  private long save(Deed deed, String name) {
    words(name, 1 + random.nextInt(5), 20);
    tmux.keys("C-s");
    tmux.await("A title");
    tmux.keys("C-s");
    if (says(deed, "Kept:")) {
      witness.kept(name);
    }
    return kill();
  }

  private long delete() throws IOException {
    String name = any().getKey();
    start("", "Lately");
    tmux.keys("/");
    tmux.await("Search");
    tmux.type(name);
    tmux.await("the entry to be found", this::finds);
    tmux.keys("Down", "Enter");
    tmux.await("to trash");
    if (!tmux.screen().contains(name)) {
      // Where the index is behind, a word that is like it may be found in its place.
      return kill();
    }
    witness.leaving(name);
    tmux.keys("d");
    if (says(Deed.DELETING, "Moved to the trash")) {
      witness.gone(name);
    }
    return kill();
  }

  /** A search that a busy computer cut short says so, and is asked again. */
  private boolean finds(String screen) {
    if (screen.contains("took too long")) {
      tmux.keys("Space", "BSpace");
    }
    return screen.contains("1 entry");
  }

  private long rebuild() throws IOException {
    type("reindex");
    says(Deed.REBUILDING, "Indexed");
    return kill();
  }

  /** What was cut short is gone on with, or gone back on. */
  private long convert() throws IOException {
    boolean encrypts = !home.locked() || random.nextBoolean();
    type(encrypts ? "encrypt" : "decrypt");
    pause(2500);
    return kill();
  }

  /** Opens a page and returns its text's name: a draft, if there is one and it is wished. */
  private String page(boolean draft) throws IOException {
    Optional<String> left = draft ? witness.draft() : Optional.empty();
    if (left.isPresent()) {
      start("", "▸ Continue");
      tmux.keys("Enter");
      atItsEnd();
      return left.get();
    }
    start("write", "Esc leave");
    String name = witness.begin();
    type(name, name);
    return name;
  }

  private String change() throws IOException {
    Map.Entry<String, Entry> entry = any();
    start("edit " + entry.getValue().id(), "Esc leave");
    atItsEnd();
    return entry.getKey();
  }

  /** Waits for a text that is opened, from its last page if it was left there. */
  private void atItsEnd() {
    tmux.await("Esc leave");
    if (tmux.screen().contains("A title")) {
      tmux.keys("C-p");
      tmux.awaitGone("A title");
    }
    tmux.keys("C-End");
  }

  private void start(String command, String shown) throws IOException {
    type(command);
    tmux.await(shown, screen -> screen.contains(shown) || screen.contains(ASKED));
    if (!tmux.screen().contains(shown)) {
      tmux.type(Home.PASSPHRASE + "\n");
      tmux.await(shown);
    }
  }

  private void type(String command) throws IOException {
    tmux.type(
        "clear; ./sojourn --passphrase-file %s %s\n".formatted(home.passphraseFile(), command));
  }

  private void words(String name, int count, int between) {
    for (int i = 0; i < count; i++) {
      pause(between);
      type(name, " " + WORDS.get(random.nextInt(WORDS.size())));
    }
  }

  private void type(String name, String letters) {
    tmux.type(letters);
    witness.typed(name, letters);
  }

  private Map.Entry<String, Entry> any() throws IOException {
    List<Map.Entry<String, Entry>> all = witness.entries();
    return all.get(random.nextInt(all.size()));
  }

  /** Whether the program says that something is done: now, a little later, or sooner or later. */
  private boolean says(Deed deed, String done) {
    switch (random.nextInt(3)) {
      case 0 -> pause(60);
      case 1 -> pause(600);
      default -> tmux.await(done);
    }
    boolean says = tmux.screen().contains(done);
    if (says) {
      reported.merge(deed, 1, Integer::sum);
    }
    return says;
  }

  private void pause(int mostMillis) {
    long until = System.nanoTime() + Duration.ofMillis(random.nextInt(mostMillis)).toNanos();
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
  }

  /** Kills the Java that runs, if one does. */
  private long kill() {
    Optional<ProcessHandle> java = tmux.javaNow();
    long now = System.nanoTime();
    java.ifPresent(running -> {
      running.destroyForcibly();
      running.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    });
    return now;
  }
}
