package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sojourn.editor.Writing;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;

/** What happens while a debrief is prepared, counted and closed. */
final class DebriefUpdate {
  private static final Notice GONE =
      Notice.trouble("What was quoted here was taken back, or is over: it is closed.");

  private static final Notice NAMED = Notice.done("Shares were counted under this name: it stays.");

  private static final Notice NO_FORM = Notice.done("This kind of meeting has no such part.");

  private static final Notice FIXED =
      Notice.done(
          "This group was counted: its people are fixed. For others, prepare a new debrief.");

  private final MeetingUpdate meeting;

  DebriefUpdate(MeetingUpdate meeting) {
    this.meeting = meeting;
  }

  /** What to do when a share worries its reader. */
  static Next escalate(State state) {
    return Next.of(state.waiting(), new Effect.ReadLeaflet(Leaflets.Kind.ESCALATION));
  }

  Next list(State state, DebriefsPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(command, page.selected(), page.lines() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case OPEN -> Next.of(state.waiting(), open(page));
      case FOLLOWED -> followed(state, page);
      case BACK -> Navigation.back(state);
      default -> Next.of(state);
    };
  }

  private static Effect open(DebriefsPage page) {
    return page.debrief()
        .<Effect>map(debrief -> new Gathering.OpenOne(debrief.id()))
        .orElseGet(() ->
            new Gathering.Make(
                page.templates().get(page.selected() - page.debriefs().size()).id()));
  }

  private static Next followed(State state, DebriefsPage page) {
    boolean due =
        page.debrief()
            .filter(debrief -> state.desk().map(desk -> debrief.due(desk.today())).orElse(false))
            .isPresent();
    return due
        ? Next.of(state.waiting(), new Gathering.Followed(page.debrief().orElseThrow().id()))
        : Next.of(state.saying(Notice.done("Nothing is to be gone through here yet.")));
  }

  /** The time goes on while an item is on the screen. */
  Optional<Next> ticked(State state, UUID tick) {
    return meeting.ticked(state, tick);
  }

  /** A debrief was read: it is opened, or brought up to date where it is open. */
  Next opened(State state, Debrief debrief, DebriefRoom room) {
    if (state.page() instanceof DebriefPage page && page.debrief().id().equals(debrief.id())) {
      return again(state, page, page.in(room, debrief.counted()));
    }
    DebriefPage page =
        new DebriefPage(
            debrief,
            room,
            DebriefPage.Mode.PREPARE,
            DebriefPage.HEAD,
            Writing.of(""),
            0,
            meeting.clock(),
            0,
            0,
            false);
    return Next.of(state.over(page));
  }

  /** The same when nobody asked to open it: where its page is not open it stays closed. */
  Next again(State state, Debrief debrief, DebriefRoom room) {
    return state.page() instanceof DebriefPage ? opened(state, debrief, room) : Next.of(state);
  }

  /** What was shared is read again: the same item stays on the screen, or is closed. */
  private static Next again(State state, DebriefPage before, DebriefPage now) {
    if (before.mode() != DebriefPage.Mode.RUN) {
      return Next.of(state.with(now));
    }
    OptionalInt place = now.place(before.item().id());
    if (place.isPresent()) {
      return Next.of(
          state.with(now.shown(now.mode(), place.getAsInt(), now.notes(), now.top(), now.clock())));
    }
    Next prepared = MeetingUpdate.back(state, now);
    return new Next(prepared.state().saying(GONE), prepared.effects());
  }

  /** The numbers of a group, over what is prepared. */
  static Next counted(State state, Debriefing.Told told) {
    if (!(state.page() instanceof DebriefPage page)) {
      return Next.of(state);
    }
    DebriefPage known = page.in(page.room().counting(told.themes()), told.debrief().counted());
    return Next.of(
        state.with(
            known.shown(DebriefPage.Mode.THEMES, page.selected(), page.notes(), 0, page.clock())));
  }

  Next run(State state, DebriefPage page, Command command) {
    return switch (page.mode()) {
      case PREPARE -> prepare(state, page, command);
      case AGREED -> meeting.agreed(state, page, command);
      case RUN -> meeting.running(state, page, command);
      case THEMES -> themes(state, page, command);
    };
  }

  private Next prepare(State state, DebriefPage page, Command command) {
    List<DebriefPage.Choice> choices = page.choices();
    Optional<Integer> moved =
        Navigation.moved(command, page.selected(), choices.size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    DebriefPage.Choice here = choices.get(page.selected());
    return switch (command) {
      case OPEN, CHOOSE -> chosen(state, page, here);
      case MORE -> lasting(state, page, here, 1);
      case LESS -> lasting(state, page, here, -1);
      case TAKE_OUT -> takenOut(state, page, here);
      case NAMES ->
          changed(state, page.with(page.debrief().calling(page.debrief().names().next())));
      case RUN_DEBRIEF -> meeting.begun(state, page);
      case RESHAPE ->
          Debriefing.reshaped(page.debrief())
              .map(other -> changed(state, page.with(other)))
              .orElse(Next.of(state.saying(NO_FORM)));
      case GROUP_THEMES -> Next.of(state.waiting(), new Gathering.Count(page.debrief()));
      case HOSTS_PAGE -> Next.of(state.waiting(), new Gathering.ReadPartner(page.debrief()));
      case EXPORT ->
          Next.of(state.over(ShareUpdate.asking(new PathPage.Purpose.Debriefed(page.debrief()))));
      case BACK -> Next.of(state.waiting(), new Gathering.Leave(page.debrief()));
      default -> Next.of(state);
    };
  }

  private Next chosen(State state, DebriefPage page, DebriefPage.Choice here) {
    Debrief debrief = page.debrief();
    return switch (here) {
      case DebriefPage.Choice.OfMeeting _ -> Next.of(state.over(NamePage.of(debrief)));
      case DebriefPage.Choice.OfItem _ ->
          meeting.to(state, page, page.selected() - DebriefPage.HEAD);
      case DebriefPage.Choice.OfQuote(var quote) ->
          taken(state, page, Debriefing.quoting(debrief, quote.excerpt()));
      case DebriefPage.Choice.OfQuestion(var question) ->
          taken(state, page, Debriefing.asking(debrief, question));
      case DebriefPage.Choice.OfPerson(Person person, boolean chosen) -> {
        if (debrief.fixed()) {
          yield Next.of(state.saying(FIXED));
        }
        List<Person> group = new ArrayList<>(debrief.people());
        if (chosen) {
          group.remove(person);
        } else {
          group.add(person);
        }
        Next next = changed(state, page.with(debrief.among(group)));
        yield next.and(new Gathering.OpenOne(debrief.id()));
      }
    };
  }

  /** What was taken in stands above now: the keys stay at what came after it, or at itself. */
  private static Next taken(State state, DebriefPage page, Debrief debrief) {
    return changed(state, page.with(debrief).at(page.selected() + 1));
  }

  /** One more or one less: minutes of an item, or days of the date. */
  private static Next lasting(State state, DebriefPage page, DebriefPage.Choice here, int more) {
    Debrief debrief = page.debrief();
    return switch (here) {
      case DebriefPage.Choice.OfItem(var item) ->
          changed(state, page.with(replaced(debrief, item, more)));
      case DebriefPage.Choice.OfMeeting(_, var day) ->
          changed(state, page.with(debrief.titled(debrief.title(), day.plusDays(more))));
      default -> Next.of(state);
    };
  }

  /** What happens on the line that says what a debrief is called, or when it is. */
  static Next named(State state, NamePage page, Command command) {
    return switch (command) {
      case BACK -> Next.of(state.back());
      case CONFIRM -> named(state.back(), page.name().text().strip());
      default -> Next.of(state);
    };
  }

  /** An ending that names a day is the day of the meeting. */
  private static Next named(State state, String typed) {
    if (!(state.page() instanceof DebriefPage page) || typed.isEmpty()) {
      return Next.of(state);
    }
    Debrief debrief = page.debrief();
    Optional<DueWords.Due> due =
        DueWords.of(typed, state.desk().map(Desk::today).orElse(debrief.date()));
    String title = due.map(DueWords.Due::what).orElse(typed);
    LocalDate day = due.map(DueWords.Due::day).orElse(debrief.date());
    boolean stays = debrief.counted() != null && !title.equals(debrief.title());
    if (stays) {
      return Next.of(state.saying(NAMED));
    }
    Next next = changed(state, page.with(debrief.titled(title, day)));
    return next.and(new Gathering.OpenOne(debrief.id()));
  }

  private static Debrief replaced(Debrief debrief, Debrief.Item item, int minutes) {
    return debrief.with(
        debrief.items().stream()
            .map(each -> each.equals(item) ? each.lasting(each.minutes() + minutes) : each)
            .toList());
  }

  /** An item with notes stays: nothing that was written goes by one key. */
  private static Next takenOut(State state, DebriefPage page, DebriefPage.Choice here) {
    if (!(here instanceof DebriefPage.Choice.OfItem(var item)) || page.items().size() < 2) {
      return Next.of(state);
    }
    if (!item.notes().isBlank()) {
      return Next.of(state.saying(Notice.done("There are notes under this: it stays.")));
    }
    List<Debrief.Item> items = new ArrayList<>(page.debrief().items());
    items.remove(item);
    return changed(state, page.with(page.debrief().with(items)));
  }

  /** What was changed goes to disk at once. */
  private static Next changed(State state, DebriefPage page) {
    return ListUpdate.readOnly(state)
        ? ListUpdate.refused(state)
        : Next.of(state.with(page), keep(page));
  }

  /** What puts a debrief on disk. */
  static Effect keep(DebriefPage page) {
    return new Gathering.Keep(page.debrief(), page.revision());
  }

  private static Next themes(State state, DebriefPage page, Command command) {
    if (command == Command.BACK || command == Command.GROUP_THEMES) {
      return MeetingUpdate.back(state, page);
    }
    return ReadUpdate.scrolled(state, page.top(), command)
        .map(row ->
            Next.of(
                state.with(
                    page.shown(page.mode(), page.selected(), page.notes(), row, page.clock()))))
        .orElse(Next.of(state));
  }

  /** Its numbers went on paper: what is counted is fixed now. */
  static Next written(State state) {
    return state.page() instanceof DebriefPage page
        ? Next.of(state.awaiting(), new Gathering.OpenOne(page.debrief().id()))
        : Next.of(state);
  }

  /** What happens on the page for hosts. */
  static Next partner(State state, PartnerPage page, Command command) {
    Optional<Integer> moved =
        Navigation.moved(command, page.selected(), page.lines() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case CHOOSE -> Next.of(state.with(page.toggled()));
      case EXPORT ->
          page.says()
              ? Next.of(
                  state.over(
                      ShareUpdate.asking(
                          new PathPage.Purpose.Hosts(page.debrief(), page.chosen()))))
              : Next.of(state.saying(Notice.done(PartnerPage.NOTHING)));
      case BACK -> Next.of(state.back());
      default -> Next.of(state);
    };
  }

  /** A debrief is closed; what was promised is among the commitments. */
  static Next closed(State state, Event.DebriefClosed closed) {
    Next back = Navigation.back(state);
    String said =
        closed.promised() == 0
            ? "Closed."
            : "Closed. What was promised is among the commitments, and comes back in three months.";
    String known =
        closed.known().isEmpty()
            ? ""
            : " By your notes someone may be known: %s. F4 under an item asks about it."
                .formatted(
                    closed.known().stream()
                        .map("“%s”"::formatted)
                        .collect(Collectors.joining(", ")));
    return new Next(back.state().saying(Notice.done(said + known)), back.effects());
  }

  /** What keeps a question from the word before it. */
  private static String apart(Writing text) {
    String before = text.text().substring(0, text.caret());
    boolean within =
        !before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1));
    return within ? "\n" : "";
  }

  /** A question goes into the comment below, where its caret is. */
  Next starters(State state, StartersPage page, Command command, Texts texts) {
    Optional<Integer> moved =
        Navigation.moved(
            command, page.selected(), page.questions().size() - 1, state.size().contentRows());
    if (moved.isPresent()) {
      return Next.of(state.with(page.at(moved.get())));
    }
    return switch (command) {
      case TAKE_STARTER -> {
        State below = state.back();
        DebriefTexts.Question question = page.questions().get(page.selected());
        yield below
            .page()
            .text()
            .map(text -> texts.with(below, text.paste(apart(text) + question.text() + " ")))
            .orElse(Next.of(below));
      }
      case BACK -> Next.of(state.back());
      default -> Next.of(state);
    };
  }
}
