package org.sojourn.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.sojourn.guides.History;
import org.sojourn.guides.Suggestion;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.share.Reply;
import org.sojourn.store.Kept;
import org.sojourn.store.Listing;
import org.sojourn.store.Unreadable;

/** Reads what Home and the inbox show. */
final class HomeReader {
  private static final int LATELY = 30;
  private static final int SUGGESTED = 2;
  private static final int PROMISED = 5;

  private static final String HALFWAY =
      "Some of this journal is not encrypted yet: `sojourn encrypt` at a shell goes on with it, or"
          + " `sojourn decrypt`.";

  private final Services services;

  HomeReader(Services services) {
    this.services = services;
  }

  /** What Home shows, without reading far back: what fits today may be left to be looked for. */
  Home read() throws IOException {
    Listing<Draft> drafts = services.store().drafts();
    Listing<Entry> lately = services.store().latest(LATELY);
    Listing<Commitment> commitments = services.store().commitments();
    boolean atHand = services.sharing().atHand();
    AtomicBoolean further = new AtomicBoolean();
    History older =
        _ -> {
          further.set(lately.found().size() == LATELY);
          return List.of();
        };
    List<Suggestion> fitting = fitting(lately.found(), older);
    List<Unreadable> unread = new ArrayList<>(services.store().care().beside());
    unread.addAll(drafts.unreadable());
    unread.addAll(lately.unreadable());
    unread.addAll(commitments.unreadable());
    List<String> troubles = new ArrayList<>(whys(unread));
    if (services.store().care().halfway()) {
      troubles.add(HALFWAY);
    }
    services.guides().ownProblems().forEach(problem -> troubles.add(sentence(problem.message())));
    services.store().care().entered().ifPresent(why -> troubles.add(why + "."));
    setBack(drafts.found(), lately.found()).ifPresent(troubles::add);
    return new Home(
        drafts.found().stream().sorted(Comparator.comparing(Draft::kept).reversed()).toList(),
        atHand ? fresh() : List.of(),
        atHand ? services.sharing().inbox().unread() : Home.UNCOUNTED,
        further.get() ? List.of() : fitting,
        services.guides().count(),
        services.guidesAtHand(),
        promised(commitments.found()),
        lately.found(),
        troubles,
        services.store().memory().searches(),
        further.get(),
        due());
  }

  /** A clock that was set back puts entries in the wrong order, and lets old changes look new. */
  private Optional<String> setBack(List<Draft> drafts, List<Entry> lately) {
    OffsetDateTime now = OffsetDateTime.now(services.clock());
    return Stream.concat(drafts.stream().map(Draft::kept), lately.stream().map(Entry::updated))
        .max(Comparator.comparing(OffsetDateTime::toInstant))
        .filter(latest -> latest.isAfter(now.plusDays(1)))
        .map(latest ->
            "The clock of this computer says %s, but something was kept here on %s: set the clock right."
                .formatted(Dates.day(now.toLocalDate()), Dates.day(latest.toLocalDate())));
  }

  /** What fits today, by all that was written within a year: that may take a while. */
  List<Suggestion> fitting() throws IOException {
    return fitting(services.store().latest(LATELY).found(), services.store()::done);
  }

  private List<Suggestion> fitting(List<Entry> lately, History before) throws IOException {
    LocalDate today = LocalDate.now(services.clock());
    Mission mission = Missions.on(services.store().missions(), today);
    return services.guides().suggest(mission, today, lately, before, SUGGESTED);
  }

  /** Debriefs whose commitments are to be gone through again. */
  private List<Debrief> due() throws IOException {
    return new Debriefing(services).due(LocalDate.now(services.clock()));
  }

  /** The entries that others wrote about and that were not seen yet. */
  private List<Replies> fresh() throws IOException {
    return answered().stream().filter(answered -> !answered.fresh().isEmpty()).toList();
  }

  /** What others sent and is still to be read. */
  Event.MailCounted counted() throws IOException {
    return new Event.MailCounted(fresh(), services.sharing().inbox().unread());
  }

  /** The entries that others wrote about, the latest comment first. */
  List<Replies> answered() throws IOException {
    Map<UUID, List<Reply>> replies = new LinkedHashMap<>();
    for (Reply reply : services.sharing().comments().replies()) {
      replies.computeIfAbsent(reply.share().entry(), _ -> new ArrayList<>()).add(reply);
    }
    List<Replies> answered = new ArrayList<>();
    for (Map.Entry<UUID, List<Reply>> each : replies.entrySet()) {
      Optional<Kept<Entry>> entry = services.store().entry(each.getKey());
      entry.ifPresent(kept -> answered.addFirst(answered(kept.value(), each.getValue())));
    }
    return answered;
  }

  private static Replies answered(Entry entry, List<Reply> replies) {
    return new Replies(
        entry.id(),
        Titles.of(entry),
        entry.date(),
        replies.stream().map(Reply::comment).toList(),
        replies.stream().filter(reply -> !reply.seen()).map(Reply::comment).toList());
  }

  /** What could not be read, each in a sentence: files of ours before strange ones. */
  static List<String> whys(List<Unreadable> unreadable) {
    return unreadable.stream()
        .sorted(Comparator.comparing(Unreadable::stray))
        .map(each -> sentence(each.why()) + " It was left as it is.")
        .toList();
  }

  static String sentence(String why) {
    return why.endsWith(".") || why.endsWith("?") ? why : why + ".";
  }

  private static List<Commitment> promised(List<Commitment> all) {
    return Ledger.open(all).stream().limit(PROMISED).toList();
  }
}
