package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.app.Folders;
import org.sojourn.app.Services;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Person;
import org.sojourn.journal.Profile;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.json.JsonTrouble;
import org.sojourn.share.Choice;
import org.sojourn.share.Sharing;

/** Makes the journal of the tour, by the ways that every journal is written. */
final class TourLayout {
  private static final LocalTime EVENING = LocalTime.of(21, 4);
  private static final String LANGUAGE = "en";

  private final Call call;
  private final Tour tour;
  private final Folders folders;
  private final OffsetDateTime now;
  private final Map<String, Entry> entries = new HashMap<>();

  TourLayout(Call call, Tour tour, Folders folders) {
    this.call = call;
    this.tour = tour;
    this.folders = folders;
    this.now = call.now();
  }

  /** Makes it all: entries, promises, what left and what came. */
  void lay() throws IOException {
    Mission mission = mission(tour.mission());
    Profile profile = new Profile(tour.name(), mission.role());
    try (Services journal = Services.create(folders, profile, mission, call.clock())) {
      for (Tour.Page page : tour.pages()) {
        keep(journal, page, mission);
      }
      share(journal);
      for (Tour.Gift gift : tour.received()) {
        receive(journal, gift);
      }
    }
  }

  private Mission mission(Doc doc) throws JsonTrouble {
    LocalDate today = now.toLocalDate();
    return new Mission(
        doc.text("id"),
        doc.text("name"),
        doc.text("place"),
        doc.named("kind", MissionKind.class),
        doc.named("role", Role.class),
        today.plusDays(doc.number("start")),
        today.plusDays(doc.number("end")));
  }

  private OffsetDateTime evening(int day) {
    return now.toLocalDate().plusDays(day).atTime(EVENING).atOffset(now.getOffset());
  }

  private void keep(Services journal, Tour.Page page, Mission mission) throws IOException {
    Entry entry = written(journal, page).within(mission.id(), mission.role());
    Map<String, List<Commitment>> promised = promised(journal, page, entry);
    for (List<Commitment> each : promised.values()) {
      for (Commitment made : each) {
        journal.store().keep(made);
      }
    }
    Entry whole = entry.answered(answers(journal, page, entry, promised));
    entries.put(page.key(), journal.store().add(whole).value());
  }

  /** An entry of the tour, with its answers but for what was promised. */
  private Entry written(Services journal, Tour.Page page) throws IOException {
    Entry begun =
        Entry.begun(journal.store().newId(), evening(page.day()), LANGUAGE).about(page.themes());
    Optional<Guide> guide = page.guide().flatMap(journal.guides()::guide);
    if (guide.isEmpty()) {
      return begun.titled(page.title()).answered(List.of(Answer.free(page.answers().text())));
    }
    String title = page.title().isEmpty() ? guide.get().title() : page.title();
    Entry entry = begun.by(guide.get()).titled(title);
    return entry.answered(
        new GivenAnswers(guide.get(), entry, call).read(page.answers()).answers());
  }

  private Map<String, List<Commitment>> promised(Services journal, Tour.Page page, Entry entry) {
    Map<String, List<Commitment>> made = new LinkedHashMap<>();
    for (Tour.Promise promise : page.promises()) {
      made.computeIfAbsent(promise.prompt(), _ -> new ArrayList<>())
          .add(
              new Commitment(
                  journal.store().newId(),
                  "",
                  promise.what(),
                  now.toLocalDate().plusDays(promise.due()),
                  promise.status(),
                  promise.reason().orElse(null),
                  entry.id(),
                  evening(page.day())));
    }
    return made;
  }

  /** The answers with what was promised among them, in the order of the guide. */
  private static List<Answer> answers(
      Services journal, Tour.Page page, Entry entry, Map<String, List<Commitment>> promised) {
    Optional<Guide> guide = page.guide().flatMap(journal.guides()::guide);
    if (guide.isEmpty()) {
      return entry.answers();
    }
    List<Answer> answers = new ArrayList<>();
    for (Prompt prompt : guide.get().prompts()) {
      List<UUID> ids =
          promised.getOrDefault(prompt.id(), List.of()).stream().map(Commitment::id).toList();
      if (ids.isEmpty()) {
        entry.answers().stream()
            .filter(answer -> answer.prompt().equals(prompt.id()))
            .forEach(answers::add);
      } else {
        answers.add(
            new Answer(prompt.id(), prompt.askedOf(entry.role()), new Response.Commitments(ids)));
      }
    }
    return answers;
  }

  /** Gives an entry to the mentor, whose comment comes back two days later. */
  private void share(Services journal) throws IOException {
    Tour.Shared shared = tour.shared();
    Entry entry = entries.get(shared.entry());
    if (entry == null) {
      throw new IllegalStateException("The tour has no entry [%s]".formatted(shared.entry()));
    }
    Sharing sharing = sharing(journal, entry.created().plusDays(1));
    Choice choice = new Choice(true, entry.themes(), shared.answers());
    Share share = sharing.prepare(entry, journal.self(), choice, shared.ask());
    sharing.send(share, handed("to-the-mentor.json"));
    OffsetDateTime answered = entry.created().plusDays(2);
    Person mentor = new Person(journal.store().newId(), shared.by());
    Comment comment =
        new Comment(
            journal.store().newId(), share.id(), shared.on(), mentor, shared.comment(), answered);
    take(sharing, "from-the-mentor.json", Formats.COMMENT.write(comment));
  }

  /** What somebody else shared comes in as a file, as such things do. */
  private void receive(Services journal, Tour.Gift gift) throws IOException {
    Entry entry = written(journal, gift.page());
    Sharing sharing = sharing(journal, entry.created().plusHours(1));
    Person from = new Person(journal.store().newId(), gift.from());
    Choice choice = new Choice(true, entry.themes(), gift.share());
    Terms terms = new Terms(List.of(), "", "", null, true, false);
    Share share = sharing.prepare(entry, from, choice, gift.ask(), terms);
    take(sharing, share.id() + ".json", Formats.SHARE.write(share));
  }

  private static Sharing sharing(Services journal, OffsetDateTime at) throws IOException {
    OffsetDateTime second = at.truncatedTo(ChronoUnit.SECONDS);
    return new Sharing(
        journal.store().folder(),
        journal.self().journal(),
        Clock.fixed(second.toInstant(), second.getOffset()));
  }

  private void take(Sharing sharing, String name, byte[] bytes) throws IOException {
    Path file = handed(name);
    sharing.hand(file, bytes);
    sharing.receive(file);
  }

  private Path handed(String name) {
    return folders.journal().resolveSibling(name);
  }
}
