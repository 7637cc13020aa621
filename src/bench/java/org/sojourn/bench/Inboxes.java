package org.sojourn.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.sojourn.app.DebriefPaper;
import org.sojourn.app.Debriefing;
import org.sojourn.app.Event;
import org.sojourn.app.Folders;
import org.sojourn.app.InboxPage;
import org.sojourn.app.ReceivedPage;
import org.sojourn.app.Services;
import org.sojourn.app.Sieve;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.share.Inbox;
import org.sojourn.share.Sharing;
import org.sojourn.spelling.Dictionaries;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;
import org.sojourn.tui.Views;

/**
 * How quickly a mentor's inbox opens and goes on, by the classes that the program uses.
 *
 * <p>Arguments: {@code make} or {@code open}, an empty folder, a file of texts as JSON Lines, how
 * many shares, and of how many people. Prints a line for each figure.
 */
public final class Inboxes {
  private static final Size SIZE = new Size(80, 24);
  private static final int NEXT = 200;

  private final PrintStream out = System.out;
  private final Clock clock = Clock.systemUTC();
  private final Folders folders;

  private Inboxes(Path folder) {
    this.folders =
        new Folders(
            folder,
            folder.resolve("journal"),
            folder.resolve("cache"),
            folder.resolve("state"),
            folder.resolve("config"),
            new Dictionaries(List.of(), List.of()),
            "en");
  }

  /** Makes an inbox, or measures one that was made. */
  public static void main(String[] words) throws IOException {
    Inboxes inboxes = new Inboxes(Path.of(words[1]));
    if (words[0].equals("make")) {
      inboxes.make(Path.of(words[2]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    } else {
      inboxes.open();
    }
  }

  private void make(Path texts, int shares, int people) throws IOException {
    List<String> said = new ArrayList<>();
    for (String line : Files.readAllLines(texts)) {
      said.add(Doc.read("texts", line.getBytes(StandardCharsets.UTF_8)).text("text"));
    }
    Services.create(folders, new Profile("Bench", null), null, clock).close();
    List<Person> authors = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      authors.add(new Person(new UUID(1, i), "Person " + i));
    }
    List<String> themes = Themes.shipped().all().stream().map(Theme::id).toList();
    Path inbox = Files.createDirectories(folders.journal().resolve("inbox"));
    Random dice = new Random(7);
    for (int i = 0; i < shares; i++) {
      Share share = share(i, authors.get(dice.nextInt(people)), said, themes, dice);
      // Straight into its file: to force each to the disk would take longer than all else.
      Files.write(inbox.resolve(share.id() + ".json"), Formats.SHARE.write(share));
      if (dice.nextInt(10) > 0) {
        Files.writeString(inbox.resolve(share.id() + ".read"), share.created() + "\n");
      }
      Files.writeString(inbox.resolve(share.id() + ".signed"), "key\n");
    }
  }

  private static Share share(
      int number, Person from, List<String> said, List<String> themes, Random dice) {
    List<Answer> answers = new ArrayList<>();
    for (String prompt : List.of("what-happened", "then-and-now", "what-next")) {
      String text = said.get(dice.nextInt(said.size()));
      answers.add(new Answer(prompt, new Asked("About it", "What?"), new Response.Text(text)));
    }
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(300));
    return new Share(
        UUID.nameUUIDFromBytes(("share " + number).getBytes(StandardCharsets.UTF_8)),
        UUID.nameUUIDFromBytes(("entry " + number).getBytes(StandardCharsets.UTF_8)),
        from,
        OffsetDateTime.of(day.atTime(20, 0), ZoneOffset.UTC).plusSeconds(number),
        day,
        null,
        "What I saw, " + number,
        answers,
        List.of(
            themes.get(dice.nextInt(themes.size())), themes.get(dice.nextInt(themes.size()))),
        "What would you have done?",
        new Terms(List.of(), "", "", null, number % 3 == 0, number % 5 == 0),
        List.of());
  }

  private void open() throws IOException {
    try (Services journal = Services.open(folders, clock)) {
      State state = State.text(SIZE, journal.desk());
      long started = System.nanoTime();
      Inbox inbox = journal.sharing().inbox();
      state = shown(state, inbox);
      tell("the inbox, read for the first time", started);
      for (int i = 0; i < 3; i++) {
        started = System.nanoTime();
        inbox = journal.sharing().inbox();
        state = shown(state, inbox);
        tell("the inbox, opened again", started);
      }
      next(journal, state, inbox);
      started = System.nanoTime();
      inbox = journal.sharing().inbox();
      shown(state, inbox);
      tell("the inbox, after " + NEXT + " were read", started);
      debrief(journal);
    }
  }

  private State shown(State state, Inbox inbox) {
    Event.InboxRead read = new Event.InboxRead(inbox.items(), List.of(), inbox.withdrawn());
    State there = state.with(InboxPage.of(state, read, Sieve.NONE));
    Views.draw(there);
    return there;
  }

  private void next(Services journal, State state, Inbox inbox) throws IOException {
    Sharing sharing = journal.sharing();
    double[] times = new double[NEXT];
    for (int i = 0; i < NEXT; i++) {
      UUID id = inbox.items().get(i).share().id();
      long started = System.nanoTime();
      Share share = sharing.received(id).orElseThrow();
      sharing.markRead(id);
      List<Comment> comments = sharing.comments().about(share);
      Views.draw(state.with(new ReceivedPage(share, sharing.trust(share), comments, 0, 0)));
      times[i] = (System.nanoTime() - started) / 1e6;
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT, "the next share: median %.1f ms, p95 %.1f ms%n", times[NEXT / 2], times[NEXT * 95 / 100]);
  }

  private void debrief(Services journal) throws IOException {
    Debriefing debriefing = new Debriefing(journal);
    Debrief debrief =
        debriefing.made(
            Debriefing.texts().template("coming-home").orElseThrow(),
            "",
            LocalDate.of(2026, 12, 1),
            debriefing.people());
    long started = System.nanoTime();
    debriefing.told(debrief);
    tell("themes of a debrief of all", started);
    started = System.nanoTime();
    DebriefPaper.agenda(journal, debrief).html();
    tell("its agenda as HTML", started);
  }

  private void tell(String what, long started) {
    out.printf(Locale.ROOT, "%s: %.0f ms%n", what, (System.nanoTime() - started) / 1e6);
  }
}
