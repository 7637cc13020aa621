package org.sojourn.app;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Passphrase;
import org.sojourn.store.FreshKey;
import org.sojourn.store.Key;
import org.sojourn.store.Lock;

/** Opening the journal of a screen that is encrypted, or is to be. */
record Opening(Folders folders, Clock clock) {

  /** Makes an encrypted journal, and shows its recovery key. */
  Services create(Effect.Create create, Consumer<Event> answers) throws IOException {
    try (Passphrase passphrase = Passphrase.of(create.passphrase().toCharArray())) {
      FreshKey fresh = FreshKey.under(passphrase);
      Services made = Services.create(folders, create.profile(), create.mission(), clock, fresh);
      answers.accept(new Event.Opened(desk(made.onScreen())));
      answers.accept(new Event.KeyShown(fresh.recoveryKey()));
      return made;
    }
  }

  /** Opens a journal with its passphrase. */
  Services unlock(String typed) throws IOException {
    try (Passphrase passphrase = Passphrase.of(typed.toCharArray())) {
      return open(lock().open(passphrase));
    }
  }

  /** Opens a journal with its recovery key, and puts it under a new passphrase. */
  Services recover(String key, String typed) throws IOException {
    try (Passphrase passphrase = Passphrase.of(typed.toCharArray());
        Identity recovery = Identity.of(key)) {
      return open(lock().recover(recovery, passphrase));
    }
  }

  private Lock lock() {
    return Lock.of(folders.journal());
  }

  /** Opens a journal with its key. */
  Services open(Key key) throws IOException {
    return Services.open(folders, clock, key).onScreen();
  }

  /** What every page knows of an encrypted journal. */
  Desk desk(Services journal) throws IOException {
    int minutes = SettingsFile.readable(folders).lockAfter();
    return journal.desk().guarded(new Guard(Duration.ofMinutes(minutes), clock.instant()));
  }
}
