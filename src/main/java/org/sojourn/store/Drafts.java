package org.sojourn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.sojourn.files.FolderLock;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.json.Formats;
import org.sojourn.json.JsonTrouble;

/** Unfinished writing on the disk. */
final class Drafts {
  private final Layout layout;
  private final Cabinet cabinet;
  private final Set<Claim> claims = ConcurrentHashMap.newKeySet();

  Drafts(Layout layout, Cabinet cabinet) {
    this.layout = layout;
    this.cabinet = cabinet;
  }

  /** Writes a draft; one there that cannot be understood is put aside first, not overwritten. */
  void keep(Draft draft) throws IOException {
    Path file = layout.draft(draft.id());
    try {
      cabinet.write(file, draft, Formats.DRAFT);
    } catch (JsonTrouble e) {
      putAside(draft.id());
      cabinet.write(file, draft, Formats.DRAFT);
    }
  }

  /** All drafts, the one kept last first; those whose entry was finished are told apart. */
  Listing<Draft> drafts(Consumer<UUID> finished) throws IOException {
    List<Draft> found = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    for (Path file : Cabinet.list(layout.drafts())) {
      if (Layout.id(file).isPresent()) {
        Entries.attempt(file, () -> cabinet.find(file, Formats.DRAFT), unreadable::add)
            .ifPresent(kept ->
                open(kept.value())
                    .ifPresentOrElse(found::add, () -> finished.accept(kept.value().id())));
      }
    }
    found.sort(Comparator.comparing((Draft draft) -> draft.kept().toInstant()).reversed());
    return new Listing<>(found, unreadable);
  }

  /**
   * A draft as it is to go on with; nothing when its entry was finished and only the draft's
   * deletion was cut short. Where the entry was finished with other words, the draft goes on as a
   * change of it.
   */
  private Optional<Draft> open(Draft draft) {
    if (!(draft instanceof Draft.OfEntry writing)) {
      return Optional.of(draft);
    }
    Optional<Kept<Entry>> finished = finished(writing.entry());
    if (finished.isPresent() && leftover(writing, finished.get())) {
      return Optional.empty();
    }
    return Optional.of(
        finished.isPresent() && writing.base() == null
            ? writing.onto(finished.get().digest())
            : writing);
  }

  private Optional<Kept<Entry>> finished(Entry entry) {
    Path place = layout.entry(entry.id(), entry.date());
    return Entries.attempt(place, () -> cabinet.find(place, Formats.ENTRY), unreadable -> {});
  }

  private static boolean leftover(Draft.OfEntry draft, Kept<Entry> finished) {
    boolean before =
        draft.base() == null
            || (!draft.base().equals(finished.digest())
                && !draft.kept().isAfter(finished.value().updated()));
    return before && draft.entry().answers().equals(finished.value().answers());
  }

  /**
   * Deletes a draft whose words are safe elsewhere. The bytes that an editor left of it are nowhere
   * else: they go to the trash.
   */
  void done(UUID id) throws IOException {
    putAsideEdited(id);
    cabinet.delete(layout.draft(id));
  }

  /** Puts a draft into the trash, with what an editor left of it. */
  void discard(UUID id) throws IOException {
    putAsideEdited(id);
    if (cabinet.holds(layout.draft(id))) {
      putAside(id);
    }
  }

  private void putAsideEdited(UUID id) throws IOException {
    Loan.moveKept(id.toString(), layout.drafts(), layout.trashedDraft(id), cabinet);
  }

  private void putAside(UUID id) throws IOException {
    Path folder = layout.trashedDraft(id);
    cabinet.move(layout.draft(id), folder.resolve(Cabinet.next(folder) + Layout.SUFFIX));
  }

  /** Holds a draft until the claim is closed, or all are let go. */
  Optional<Claim> hold(UUID id) throws IOException {
    Optional<Claim> claim = claim(id);
    claim.ifPresent(claims::add);
    return claim;
  }

  /** Takes away claims that nobody holds any more, since their process was killed. */
  void tidyClaims() throws IOException {
    for (Path file : Cabinet.list(layout.drafts())) {
      if (Layout.name(file).endsWith(Layout.CLAIM)) {
        Optional<FolderLock> free = FolderLock.tryHold(file);
        if (free.isPresent()) {
          free.get().closeAndDelete();
        }
      }
    }
  }

  void letGo() throws IOException {
    for (Claim claim : claims) {
      claim.close();
    }
    claims.clear();
  }

  Optional<Claim> claim(UUID id) throws IOException {
    return FolderLock.tryHold(layout.claim(id)).map(lock -> new Claim(id, lock));
  }
}
