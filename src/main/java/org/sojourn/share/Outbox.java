package org.sojourn.share;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sojourn.files.FolderLock;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.journal.Withdrawal;

/** What left, and what has become of it. */
record Outbox(Shelves shelves, UUID journal, LocalDate today) {

  /** All that left, the latest first. */
  List<Sent> read() throws IOException {
    List<Share> sent = sent();
    List<Withdrawal> withdrawn = shelves.withdrawals().all().values();
    Map<UUID, Long> comments =
        shelves.comments().all().values().stream()
            .filter(comment -> !comment.from().journal().equals(journal))
            .collect(Collectors.groupingBy(Comment::share, Collectors.counting()));
    return sent.stream()
        .map(share ->
            new Sent(
                share,
                state(share, sent, withdrawn),
                comments.getOrDefault(share.id(), 0L).intValue()))
        .toList();
  }

  private List<Share> sent() throws IOException {
    return shelves.sent().all().values().stream()
        .sorted(Comparator.comparing(Share::created).reversed())
        .toList();
  }

  private Sent.State state(Share share, List<Share> sent, List<Withdrawal> withdrawn) {
    if (withdrawn.stream().anyMatch(each -> each.of(share))) {
      return Sent.State.WITHDRAWN;
    }
    if (sent.stream().anyMatch(newer -> newer.replaces(share))) {
      return Sent.State.REPLACED;
    }
    return share.terms().over(today) ? Sent.State.EXPIRED : Sent.State.OPEN;
  }

  /** Takes a share back with all its versions; one that was taken back stays so. */
  Withdrawal withdraw(Withdrawal fresh) throws IOException {
    UUID id = fresh.shares().getFirst();
    Share share =
        shelves
            .sent()
            .one(id)
            .orElseThrow(() -> new Refused("No share [%s] left this journal.".formatted(id)));
    Share last = newest(share);
    List<UUID> all = new ArrayList<>(last.supersedes());
    all.add(last.id());
    Withdrawal withdrawal =
        Snapshot.plain(new Withdrawal(fresh.id(), all, fresh.from(), fresh.created()));
    try (FolderLock _ = shelves.lock()) {
      Optional<Withdrawal> already = shelves.withdrawn(last);
      if (already.isEmpty()) {
        shelves.withdrawals().keep(withdrawal);
      }
      return already.orElse(withdrawal);
    }
  }

  private Share newest(Share share) throws IOException {
    return sent().stream()
        .filter(each -> each.replaces(share))
        .max(Comparator.comparingInt(Share::version))
        .orElse(share);
  }
}
