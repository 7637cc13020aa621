package org.sojourn;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sojourn.app.BrowsePage;
import org.sojourn.app.FinishPage;
import org.sojourn.app.Folders;
import org.sojourn.app.GuidePage;
import org.sojourn.app.GuidesPage;
import org.sojourn.app.HelpPage;
import org.sojourn.app.HomePage;
import org.sojourn.app.LookBackPage;
import org.sojourn.app.Page;
import org.sojourn.app.ReadPage;
import org.sojourn.app.SearchPage;
import org.sojourn.app.SettingsPage;
import org.sojourn.app.Start;
import org.sojourn.app.ThreadLanes;
import org.sojourn.app.Work;
import org.sojourn.app.WritingPage;
import org.sojourn.cli.Cli;
import org.sojourn.cli.Shell;
import org.sojourn.terminal.JournalTerminal;
import org.sojourn.terminal.UnseenTerminal;

/**
 * A run that does a little of everything from the first frame on, so that Java can remember what
 * that needs. It works in a temporary folder, draws into memory, and leaves nothing behind.
 */
final class Training {
  private final Clock clock;
  private final Folders folders;
  private final Map<String, String> environment;

  private Training(Path folder, Clock clock) {
    this.clock = clock;
    this.environment =
        Map.of(
            "HOME", folder.toString(),
            "SOJOURN_JOURNAL", folder.resolve("journal").toString());
    this.folders = Folders.of(environment, null);
  }

  /** Trains, and removes its folder. */
  static void run(Clock clock) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sojourn-training");
    try {
      Training training = new Training(folder, clock);
      training.goWithoutModel();
      training.commands();
      training.encrypted(folder);
      training.screen();
    } finally {
      remove(folder);
    }
  }

  /** Opening it takes longer than all the rest, and its code is not Java's to remember. */
  private void goWithoutModel() throws IOException {
    Files.createDirectories(folders.config());
    Files.writeString(folders.settings(), "{\"meaning\": false}");
  }

  private void commands() {
    command("", "init", "--name", "Training");
    command("A page about a queue at the gate.", "write", "--themes", "justice-equity");
    command(
        "{\"one-moment\": \"A hand.\", \"weight\": 6}", "reflect", "daily-five", "--answers", "-");
    command("", "list", "--json");
    command("", "search", "queue", "--json");
    command("", "search", "theme:justice-equity hand");
    command("", "themes", "--json");
    command("", "guides");
    command("", "--help");
  }

  /** An encrypted journal, whose classes nobody needs who has another. */
  private void encrypted(Path folder) throws IOException {
    String words = Files.writeString(folder.resolve("words.txt"), "Training").toString();
    List<String> there =
        List.of("--journal", folder.resolve("encrypted").toString(), "--passphrase-file", words);
    for (List<String> each :
        List.of(
            List.of("init", "--name", "Training"),
            List.of("write", "A page about a queue at the gate."),
            List.of("search", "queue"))) {
      command("", Stream.concat(there.stream(), each.stream()).toArray(String[]::new));
    }
  }

  private void command(String in, String... arguments) {
    Cli.run(
        List.of(arguments),
        new Shell(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            environment,
            clock,
            () -> false,
            (_, _, _) -> 0));
  }

  /** The real screen on a terminal that nobody sees, typing as a person would. */
  private void screen() throws IOException, InterruptedException {
    JournalTerminal.prepare();
    AtomicReference<UnseenTerminal> unseen = new AtomicReference<>();
    Deque<Step> steps = new ArrayDeque<>(EVENING);
    ThreadLanes lanes = new ThreadLanes();
    new Screen(folders, clock, new Start.Home(), Optional.empty(), lanes)
        .run(
            inbox -> {
              unseen.set(new UnseenTerminal(new TerminalSize(80, 24), inbox));
              return unseen.get().terminal();
            },
            display ->
                state -> {
                  display.show(state);
                  if (!steps.isEmpty() && steps.getFirst().when().test(state.page())) {
                    unseen.get().type(steps.removeFirst().keys());
                  }
                });
    // Java writes its cache when this ends, and may fall over a lane that needs a class meanwhile.
    lanes.rest();
  }

  /**
   * What is typed when.
   *
   * @param when says of the page on the screen whether it is time
   */
  private record Step(Predicate<Page> when, String keys) {}

  private static final String ESCAPE = "\u001b";
  private static final String KEEP = "\u0013";
  private static final String QUIT = "\u0011";

  /** What a terminal says of its paper when it is asked. */
  private static final String PAPER = ESCAPE + "]11;rgb:0000/0000/0000" + ESCAPE + "\\";

  private static final List<Step> EVENING =
      List.of(
          new Step(Training::home, PAPER + "w"),
          new Step(WritingPage.class::isInstance, "The matron counted the chairs twice.\rTwice."),
          new Step(Training::written, KEEP),
          new Step(FinishPage.class::isInstance, KEEP),
          new Step(Training::home, "/"),
          new Step(Training::answered, "queue"),
          new Step(Training::answered, ESCAPE),
          new Step(Training::home, "b"),
          new Step(page -> page instanceof BrowsePage browse && !browse.reading(), "\r"),
          new Step(ReadPage.class::isInstance, ESCAPE),
          new Step(BrowsePage.class::isInstance, ESCAPE),
          new Step(Training::home, "l"),
          new Step(
              page -> page instanceof LookBackPage looking && looking.seen().isPresent(), ESCAPE),
          new Step(Training::home, ","),
          new Step(SettingsPage.class::isInstance, ESCAPE),
          new Step(Training::home, "?"),
          new Step(HelpPage.class::isInstance, ESCAPE),
          new Step(Training::home, "r"),
          new Step(GuidesPage.class::isInstance, "\r"),
          new Step(GuidePage.class::isInstance, "\r"),
          new Step(WritingPage.class::isInstance, QUIT));

  private static boolean home(Page page) {
    return page instanceof HomePage home && home.home().isPresent();
  }

  private static boolean written(Page page) {
    return page instanceof WritingPage(Work work) && work.words() > 6 && work.safe();
  }

  private static boolean answered(Page page) {
    return page instanceof SearchPage search && search.answered();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
