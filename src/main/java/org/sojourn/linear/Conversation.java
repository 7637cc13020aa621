package org.sojourn.linear;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Command;
import org.sojourn.app.Effect;
import org.sojourn.app.Event;
import org.sojourn.app.Next;
import org.sojourn.app.Notice;
import org.sojourn.app.PassphrasePage;
import org.sojourn.app.SearchPage;
import org.sojourn.app.State;
import org.sojourn.app.Update;
import org.sojourn.app.Worker;

/**
 * The loop of the program line by line: a page is said, a line is heard, and what follows from it
 * is done before the next page is said.
 */
public final class Conversation implements Consumer<Event> {
  private static final String WELCOME =
      "Sojourn, line by line. Answer with a number, a word or a text, and Enter. A question mark"
          + " alone says which words work; b goes back, q leaves. All you write is kept as soon as"
          + " its line is given.";
  private static final String BROKEN =
      "Some letters of that line came broken: it was not UTF-8. Look at them, and give them again.";
  private static final String ENTER_FIRST =
      "Press Enter alone first: what you type now would be seen.";
  private static final String UNSEEN =
      "The journal is encrypted, and here its passphrase would be seen: use a terminal, or name a"
          + " file that holds it with --passphrase-file.";
  private static final String UNSEEN_NOW =
      "A passphrase would be seen here. Go on without one; `sojourn encrypt` does it later, at a"
          + " terminal.";

  /** So many seconds nobody wonders what is going on. */
  private static final int MOMENT = 3;

  private static final String INDEXING = "The index is being made first; that takes a moment.";

  private final BlockingQueue<Heard> inbox = new LinkedBlockingQueue<>();
  private final Queue<Heard> early = new ArrayDeque<>();
  private final Update update;
  private final Ear ear;
  private final Paper paper;
  private final Speech speech;
  private final Set<Turn.Way> explained = EnumSet.noneOf(Turn.Way.class);
  private State state;
  private Optional<Notice> noticed = Optional.empty();
  private boolean fresh;
  private boolean answered = true;
  private boolean acted;
  private boolean indexing;

  /** A conversation that begins with a state. */
  public Conversation(State start, Update update, Ear ear, Paper paper) {
    this.state = start;
    this.update = update;
    this.ear = ear;
    this.paper = paper;
    this.speech = new Speech(paper);
  }

  /** Something happened in the program; any thread may tell. */
  @Override
  public void accept(Event event) {
    inbox.add(new Heard.Happened(event));
  }

  /** Talks until the writer leaves or no more lines come. */
  public void run(List<Effect> first, Worker worker) throws IOException, InterruptedException {
    paper.say(WELCOME);
    perform(first, worker);
    settle(worker);
    while (state.running()) {
      Turn turn = Turns.of(state);
      speak(turn);
      ear.listen(turn.way() == Turn.Way.SECRET, inbox::add);
      hear(turn, early.isEmpty() ? inbox.take() : early.remove(), worker);
      settle(worker);
    }
    paper.say(Farewell.of(state));
  }

  private void hear(Turn turn, Heard heard, Worker worker) throws IOException {
    switch (heard) {
      case Heard.Happened(Event event) -> apply(event, worker);
      case Heard.End() -> apply(new Event.Asked(), worker);
      case Heard.Unasked() -> unasked(worker);
      case Heard.Line line -> {
        answered = true;
        ear.heard();
        if (line.broken()) {
          paper.say(BROKEN);
        }
        // What was asked for before the journal locked itself is no passphrase: it was seen.
        if (turn.way() != Turn.Way.SECRET || !line.seen()) {
          answered(turn, line.text(), worker);
        }
      }
    }
  }

  /** Without a terminal a passphrase would be seen, or its file is to be named. */
  private void unasked(Worker worker) throws IOException {
    ear.heard();
    if (!(state.page() instanceof PassphrasePage page)
        || page.purpose() != PassphrasePage.Purpose.SETTING) {
      throw new IOException(UNSEEN);
    }
    paper.say(UNSEEN_NOW);
    act(Act.run(Command.STEP_BACK), worker);
    answered = true;
  }

  private void answered(Turn turn, String line, Worker worker) throws IOException {
    switch (Reply.to(turn, line, fresh, state)) {
      case Reply.Does(Act act) -> act(act, worker);
      case Reply.Explains() -> {
        paper.say(Reply.help(turn, state));
        fresh = true;
      }
      case Reply.Repeats() -> speech.again();
      case Reply.Reads(String text) -> paper.say(text);
      case Reply.Asks(String sentence) -> paper.say(sentence);
      case Reply.Unclear(String typed) ->
          paper.say(
              "[%s] is no answer to this. A question mark says what can be given."
                  .formatted(typed));
    }
  }

  private void act(Act act, Worker worker) {
    noticed = Optional.empty();
    acted = !act.quiet();
    for (Event event : act.events()) {
      apply(event, worker);
      drain(worker);
    }
    if (act.then().isPresent() && state.notice().isEmpty()) {
      apply(new Event.Chosen(act.then().get()), worker);
    }
    fresh = !act.quiet();
  }

  private void apply(Event event, Worker worker) {
    Next next = update.apply(state, event);
    state = next.state();
    indexing &= !indexed(event);
    perform(next.effects(), worker);
  }

  private void perform(List<Effect> effects, Worker worker) {
    indexing |= effects.stream().anyMatch(Effect.Index.class::isInstance);
    worker.perform(effects);
  }

  private static boolean indexed(Event event) {
    return switch (event) {
      case Event.ToUnderstand _, Event.IndexLost _ -> true;
      case Event.Failed(Effect effect, _) -> effect instanceof Effect.Index;
      default -> false;
    };
  }

  /** Takes what has happened; what is looked for waits for an index that is being made. */
  private void settle(Worker worker) throws IOException, InterruptedException {
    drain(worker);
    if (state.page() instanceof SearchPage) {
      indexed(worker);
    }
  }

  private void indexed(Worker worker) throws IOException, InterruptedException {
    boolean told = false;
    long till = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOMENT);
    while (indexing && state.running()) {
      long left = told ? Long.MAX_VALUE : till - System.nanoTime();
      @Nullable Heard heard = inbox.poll(left, TimeUnit.NANOSECONDS);
      if (heard == null) {
        paper.say(INDEXING);
        told = true;
      } else {
        taken(heard, worker);
        drain(worker);
      }
    }
  }

  private void drain(Worker worker) {
    for (Heard heard = inbox.poll(); heard != null; heard = inbox.poll()) {
      taken(heard, worker);
    }
  }

  /** A line that comes while something else happens waits for its page. */
  private void taken(Heard heard, Worker worker) {
    if (heard instanceof Heard.Happened(Event event)) {
      apply(event, worker);
    } else {
      early.add(heard);
    }
  }

  /** Says what is new, then the question; the question again only to a line. */
  private void speak(Turn turn) throws IOException {
    Optional<Notice> now = state.told();
    boolean told = now.isPresent() && !now.equals(noticed);
    if (told) {
      paper.say(Wording.spoken(now.get().text(), state));
    }
    noticed = now;
    if (acted && !told && speech.knows(turn, state)) {
      // What was given changed nothing: all is said again, with what is wrong with it.
      speech.again();
    }
    acted = false;
    boolean goesOn = !fresh && !speech.silent() && turn.way() == Turn.Way.PROSE;
    if (goesOn || (!answered && !told && speech.knows(turn, state))) {
      return;
    }
    speech.page(turn, state);
    String how = explained.add(turn.way()) ? " " + Reply.how(turn.way()) : "";
    boolean early = turn.way() == Turn.Way.SECRET && ear.listens();
    paper.say((turn.question() + how + (early ? " " + ENTER_FIRST : "")).strip());
    fresh = true;
    answered = false;
  }
}
