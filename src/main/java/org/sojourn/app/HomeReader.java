package org.sojourn.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.share.Inbox;
import org.sojourn.store.Listing;

/** Reads what Home and the inbox show. */
final class HomeReader {
  private static final int LATELY = 30;
  private static final int SUGGESTED = 2;
  private static final int PROMISED = 5;

  private final Services services;

  HomeReader(Services services) {
    this.services = services;
  }

  Home read() throws IOException {
    Listing<Draft> drafts = services.store().drafts();
    Listing<Entry> lately = services.store().latest(LATELY);
    Listing<Commitment> commitments = services.store().commitments();
    Inbox inbox = services.sharing().inbox();
    LocalDate today = LocalDate.now(services.clock());
    List<String> troubles = new ArrayList<>(whys(drafts));
    troubles.addAll(whys(lately));
    troubles.addAll(whys(commitments));
    services.guides().problems().forEach(problem -> troubles.add(problem.message()));
    return new Home(
        drafts.found().stream().sorted(Comparator.comparing(Draft::kept).reversed()).toList(),
        inbox.unread(),
        services
            .guides()
            .suggest(Missions.on(services.store().missions(), today), today, lately.found())
            .stream()
            .limit(SUGGESTED)
            .toList(),
        services.guides().all(),
        promised(commitments.found()),
        lately.found(),
        troubles);
  }

  List<InboxItem> inbox() throws IOException {
    List<InboxItem> items = new ArrayList<>();
    for (Inbox.Item item : services.sharing().inbox().items()) {
      items.add(
          new InboxItem(
              item.share(),
              item.state() != Inbox.State.NEW,
              services.sharing().commentsOn(item.share().id()).size()));
    }
    return items;
  }

  /** What could not be read, each in a sentence. */
  static List<String> whys(Listing<?> listing) {
    return listing.unreadable().stream()
        .map(unreadable -> sentence(unreadable.why()) + " It was left as it is.")
        .toList();
  }

  private static String sentence(String why) {
    return why.endsWith(".") ? why : why + ".";
  }

  private static List<Commitment> promised(List<Commitment> all) {
    Comparator<Commitment> soonest =
        Comparator.comparing(
            commitment -> commitment.due() == null ? LocalDate.MAX : commitment.due());
    return all.stream()
        .filter(commitment -> commitment.status() == Commitment.Status.OPEN)
        .sorted(soonest.thenComparing(Commitment::created))
        .limit(PROMISED)
        .toList();
  }
}
